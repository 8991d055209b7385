using System.Collections.Immutable;
using Entente.Codebook.Loading;

namespace Entente.Codebook.Vocabulary;

/// <summary>A currency or unit of account, present or former.</summary>
/// <param name="Code">ISO 4217.</param>
/// <param name="Name">The usual English name: "Swiss franc".</param>
/// <param name="Nations">Adjectives and names that stand before <paramref name="Units"/>: "Swiss", "U.S.".</param>
/// <param name="Units">The bare word, singular, plural and as newswires shorten it; several currencies may share it.</param>
/// <param name="Symbols">What stands before, sometimes behind, a figure, letter case kept: "$", "HK$", "CHF".</param>
/// <param name="OtherNames">Whole names that no nation precedes: "sterling".</param>
/// <param name="Minor">Words for its hundredth: "pence".</param>
/// <param name="MinorSymbols">Signs for its hundredth: "¢".</param>
/// <param name="Defaults">Those of its shared words and signs that mean this currency where nothing nearby says otherwise.</param>
/// <param name="Always">Those that mean it whatever is nearby, unless a nation is named with them: "$".</param>
/// <param name="Places">Names whose nearness makes a shared word mean this currency.</param>
/// <param name="Since">In use since; null: as far back as matters.</param>
/// <param name="Until">In use until; null: still is.</param>
public sealed record Currency(
    string Code,
    string Name,
    ImmutableArray<string> Nations,
    ImmutableArray<string> Units,
    ImmutableArray<string> Symbols,
    ImmutableArray<string> OtherNames,
    ImmutableArray<string> Minor,
    ImmutableArray<string> MinorSymbols,
    ImmutableArray<string> Defaults,
    ImmutableArray<string> Always,
    ImmutableArray<string> Places,
    PartialDate? Since,
    PartialDate? Until)
{
    internal const string Folder = "currencies";

    /// <summary>Whether it was in use at <paramref name="date"/>; without a date, whether it is today.</summary>
    public bool IsUsedAt(PartialDate? date) =>
        date is { } day ? !(Since?.First > day.First) && !(Until?.First <= day.First) : Until is null;

    internal static Currency Read(EntryReader entry) => new(
        entry.Text("code"),
        entry.Text("name"),
        entry.Texts("nations"),
        entry.Texts("units"),
        entry.Texts("symbols"),
        entry.Texts("names"),
        entry.Texts("minor"),
        entry.Texts("minor-symbols"),
        entry.Texts("default"),
        entry.Texts("always"),
        entry.Texts("places"),
        entry.Date("since"),
        entry.Date("until"));
}
