using System.Collections.Immutable;
using Entente.Codebook.Loading;

namespace Entente.Codebook.Vocabulary;

/// <summary>A state or territory with a code of its own.</summary>
/// <param name="Code">ISO 3166-1 alpha-3, or a code of the codebook for one that no longer exists.</param>
/// <param name="Name">The usual short name.</param>
/// <param name="OtherNames">Further names, former and official ones included.</param>
/// <param name="Adjectives">"Russian", "Egyptian".</param>
/// <param name="Demonyms">Its people, singular and plural, where they differ from the adjective: "Turk", "Turks".</param>
/// <param name="Capital">The capital or seat of government.</param>
/// <param name="Seats">Other places, streets and houses used for the government: "the Kremlin", "Downing Street".</param>
/// <param name="Places">Cities, regions, rivers and sites that show where something is.</param>
/// <param name="Ambiguous">Those of its names that often mean something else, and need context: "Georgia".</param>
/// <param name="Since">Exists since; null: as far back as matters.</param>
/// <param name="Until">Existed until; null: still does.</param>
public sealed record State(
    string Code,
    string Name,
    ImmutableArray<string> OtherNames,
    ImmutableArray<string> Adjectives,
    ImmutableArray<string> Demonyms,
    string? Capital,
    ImmutableArray<string> Seats,
    ImmutableArray<string> Places,
    ImmutableArray<string> Ambiguous,
    PartialDate? Since,
    PartialDate? Until)
{
    internal const string Folder = "actors/states";

    internal static State Read(EntryReader entry) => new(
        entry.Text("code"),
        entry.Text("name"),
        entry.Texts("names"),
        entry.Texts("adjectives"),
        entry.Texts("demonyms"),
        entry.OptionalText("capital"),
        entry.Texts("seats"),
        entry.Texts("places"),
        entry.Texts("ambiguous"),
        entry.Date("since"),
        entry.Date("until"));
}
