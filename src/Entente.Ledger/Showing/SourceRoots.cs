namespace Entente.Ledger.Showing;

/// <summary>Which independent sources each article rests on, and who speaks for a party.</summary>
/// <param name="RootsOf">The roots of an article, by its hash.</param>
/// <param name="PartyCodes">The codes of the deal's parties.</param>
internal sealed record SourceRoots(Func<string, IReadOnlyList<string>> RootsOf, IReadOnlySet<string> PartyCodes)
{
    /// <summary>How many independent sources the entries come down to.</summary>
    public int Count(IEnumerable<Entry> entries) => entries.SelectMany(e => RootsOf(e.Article)).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Whether an official of a party says so.</summary>
    public bool IsOfficial(Entry entry) => entry.SpeakerCode is { } code && PartyCodes.Contains(code);
}
