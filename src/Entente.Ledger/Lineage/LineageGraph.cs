using System.Collections.Immutable;
using Entente.Ledger.Lineage.Graphs;

namespace Entente.Ledger.Lineage;

/// <summary>
/// Who had a deal from whom, over all articles that report it, and the independent sources that they come down to. Immutable; a function of
/// the set of traces.
/// </summary>
/// <remarks>
/// <list type="number">
/// <item>A source is an outlet: two reports of one outlet are one source, and an outlet that cites itself is itself. An article of unknown
/// outlet is a source of its own.</item>
/// <item>An article that has a dealing from other outlets adds nothing of its own: its roots are theirs.</item>
/// <item>An outlet whose articles here all have it from others passes on theirs; where two pass on each other's, the first by name stands
/// for
/// both.</item>
/// <item>Copies of one text, whole or shortened, are one report: that of the credited agency where one of them names it, be it its own publisher,
/// else that of the outlet that had it first, within a day that of an agency.</item>
/// </list>
/// </remarks>
public sealed class LineageGraph
{
    private readonly ImmutableSortedDictionary<string, ImmutableArray<string>> _roots;

    private LineageGraph(
        ImmutableSortedDictionary<string, ImmutableArray<string>> roots,
        ImmutableArray<LineageRoot> sources,
        ImmutableArray<string> confirmedBy) =>
        (_roots, Sources, ConfirmedBy) = (roots, sources, confirmedBy);

    /// <summary>The independent sources, the one with the earliest article first.</summary>
    public ImmutableArray<LineageRoot> Sources { get; }

    /// <summary>The codes of parties whose own officials speak of it in at least one article and do not deny it, sorted.</summary>
    public ImmutableArray<string> ConfirmedBy { get; }

    /// <summary>The graph of a deal, or of any set of reports.</summary>
    public static LineageGraph Of(IEnumerable<ReportTrace> traces)
    {
        var reports = TracedArticle.Gather(traces);
        var families = TextFamilies.Of(reports);
        var finder = new RootFinder(reports, families);
        var roots = reports.ToImmutableSortedDictionary(r => r.Hash, r => finder.Of(r), StringComparer.Ordinal);
        var sources = reports.SelectMany(r => roots[r.Hash].Select(root => (root, r)))
            .GroupBy(pair => pair.root, pair => pair.r, StringComparer.Ordinal)
            .OrderBy(g => g.First().Order, StringComparer.Ordinal).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => finder.Describe(g.Key, [.. g.Select(r => r.Hash)]));
        string[] confirmed = [.. reports.SelectMany(r => r.ConfirmedBy).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return new LineageGraph(roots, [.. sources], [.. confirmed]);
    }

    /// <summary>The names of the sources on which an article rests, sorted.</summary>
    /// <exception cref="KeyNotFoundException">No such article is in the graph.</exception>
    public ImmutableArray<string> RootsOf(string articleHash) => _roots[articleHash];
}

/// <summary>An independent source.</summary>
/// <param name="Name">An outlet, or the hash of an article whose outlet is not known.</param>
/// <param name="Home">The code of its home state, where known.</param>
/// <param name="IsStateMedia">Whether a government owns or directs it.</param>
/// <param name="Articles">The hashes of the articles that rest on it, the earliest first.</param>
public sealed record LineageRoot(string Name, string? Home, bool IsStateMedia, ImmutableArray<string> Articles);
