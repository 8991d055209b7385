using System.Collections.Immutable;
using Entente.Ledger.Lineage;

namespace Entente.Ledger.Showing;

/// <summary>Which independent sources each article of a deal rests on.</summary>
internal sealed class SourceRoots
{
    private readonly ILookup<string, int> _rootsOf;

    private SourceRoots(IEnumerable<ImmutableArray<string>> articlesOfRoots) =>
        _rootsOf = articlesOfRoots.SelectMany((articles, root) => articles.Select(article => (article, root))).ToLookup(p => p.article, p => p.root, StringComparer.Ordinal);

    /// <summary>By a graph.</summary>
    public static SourceRoots Of(LineageGraph graph) => new(graph.Sources.Select(s => s.Articles));

    /// <summary>By what a picture tells of its sources.</summary>
    public static SourceRoots Of(DealSources sources) => new(sources.Origins.Select(o => o.Articles));

    /// <summary>How many independent sources the entries come down to.</summary>
    public int Count(IEnumerable<Entry> entries) => RootsOf(entries).Count;

    /// <summary>Whether an entry rests on a source on which none of the others does.</summary>
    public bool IsIndependent(Entry entry, IEnumerable<Entry> others) => !RootsOf([entry]).IsSubsetOf(RootsOf(others));

    private HashSet<int> RootsOf(IEnumerable<Entry> entries) =>
        [.. entries.Select(e => e.Article).Distinct(StringComparer.Ordinal).SelectMany(article => _rootsOf[article])];
}
