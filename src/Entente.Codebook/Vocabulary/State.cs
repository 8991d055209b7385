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
/// <param name="Dated">Those of its names that hold only for a part of its time: "Bonn" until 1999.</param>
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
    ImmutableArray<DatedNames> Dated,
    PartialDate? Since,
    PartialDate? Until)
{
    internal const string Folder = "actors/states";

    /// <summary>All that stands for it or lies in it, of every kind: each once, in the order of the entry.</summary>
    public IEnumerable<string> AllNames =>
        OtherNames.Prepend(Name).Concat(Adjectives).Concat(Demonyms).Append(Capital).OfType<string>().Concat(Seats).Concat(Places).Distinct(StringComparer.Ordinal);

    /// <summary>When <paramref name="name"/>, one of <see cref="AllNames"/>, means this state.</summary>
    public Validity ValidityOf(string name) =>
        Dated.Where(dated => dated.Names.Contains(name)).Aggregate(new Validity(Since, Until), (all, dated) => all.Within(dated.Validity));

    internal static State Read(EntryReader entry)
    {
        var state = new State(
            entry.Text("code"),
            entry.Text("name"),
            entry.Texts("names"),
            entry.Texts("adjectives"),
            entry.Texts("demonyms"),
            entry.OptionalText("capital"),
            entry.Texts("seats"),
            entry.Texts("places"),
            entry.Texts("ambiguous"),
            entry.Entries("dated", DatedNames.Read),
            entry.Date("since"),
            entry.Date("until"));
        state.FindStrayNames(entry);
        return state;
    }

    private void FindStrayNames(EntryReader entry)
    {
        var own = AllNames.ToHashSet(StringComparer.Ordinal);
        foreach (var name in Ambiguous.Concat(Dated.SelectMany(dated => dated.Names)).Where(name => !own.Contains(name)))
            entry.Fault($"'{name}' is marked ambiguous or dated, but is none of the names of {Code}.", "Add it to names, adjectives, demonyms, seats or places.");
    }
}
