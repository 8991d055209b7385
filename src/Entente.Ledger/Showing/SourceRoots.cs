using Entente.Ledger.Lineage;

namespace Entente.Ledger.Showing;

/// <summary>Which independent sources each article rests on.</summary>
/// <param name="Graph">The lineage of the deal's articles.</param>
internal sealed record SourceRoots(LineageGraph Graph)
{
    /// <summary>How many independent sources the entries come down to.</summary>
    public int Count(IEnumerable<Entry> entries) => Graph.CountSources(entries.Select(e => e.Article));
}
