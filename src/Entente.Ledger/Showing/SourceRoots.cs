using Entente.Ledger.Lineage;

namespace Entente.Ledger.Showing;

/// <summary>Which independent sources each article rests on, and who speaks for a party.</summary>
/// <param name="Graph">The lineage of the deal's articles.</param>
/// <param name="PartyCodes">The codes of the deal's parties.</param>
internal sealed record SourceRoots(LineageGraph Graph, IReadOnlySet<string> PartyCodes)
{
    /// <summary>How many independent sources the entries come down to.</summary>
    public int Count(IEnumerable<Entry> entries) => Graph.CountSources(entries.Select(e => e.Article));

    /// <summary>Whether an official of a party says so.</summary>
    public bool IsOfficial(Entry entry) => entry.SpeakerCode is { } code && PartyCodes.Contains(code);
}
