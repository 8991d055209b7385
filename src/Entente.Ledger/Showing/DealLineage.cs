using System.Collections.Immutable;
using Entente.Ledger.Lineage;

namespace Entente.Ledger.Showing;

/// <summary>The lineage of a deal's articles, as it is shown and as values are counted by it.</summary>
internal sealed record DealLineage(SourceRoots Roots, DealSources Sources)
{
    /// <summary>Who had it from whom, over the articles of <paramref name="members"/>.</summary>
    public static DealLineage Of(ImmutableArray<DealMember> members, IReadOnlySet<string> partyCodes)
    {
        var graph = LineageGraph.Of(members.Select(m => m.Trace));
        var articles = members.Select(m => m.Article).DistinctBy(a => a.Article.Hash, StringComparer.Ordinal);
        return new DealLineage(SourceRoots.Of(graph), new DealSources(
            articles.Sum(a => a.Appearances.Length),
            graph.Sources.Length,
            !graph.ConfirmedBy.IsEmpty || graph.Sources.Any(s => s.IsStateMedia && s.Home is { } home && partyCodes.Contains(home)),
            graph.ConfirmedBy,
            [.. graph.Sources.Select(s => new SourceOrigin(NameOf(s, members), s.IsStateMedia, s.Home, s.Articles))]));
    }

    // A root that is an article and no outlet is called by its headline.
    private static string NameOf(LineageRoot root, ImmutableArray<DealMember> members) =>
        members.FirstOrDefault(m => m.Article.Article.Hash == root.Name)?.Article.Article is { } article
            ? article.Title.Length > 0 ? article.Title : article.Hash[..12]
            : root.Name;
}
