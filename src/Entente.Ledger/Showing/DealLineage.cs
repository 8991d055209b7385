using System.Collections.Immutable;

namespace Entente.Ledger.Showing;

/// <summary>The lineage of a deal's articles.</summary>
internal sealed record DealLineage(SourceRoots Roots, DealSources Sources)
{
    /// <summary>Who had it from whom, over the articles of <paramref name="members"/>.</summary>
    public static DealLineage Of(ImmutableArray<DealMember> members, IEnumerable<string> partyCodes)
    {
        FiledArticle[] articles = [.. members.Select(m => m.Article).DistinctBy(a => a.Article.Hash, StringComparer.Ordinal)];
        var codes = partyCodes.ToHashSet(StringComparer.Ordinal);
        var rootOf = articles.ToDictionary(a => a.Article.Hash, a => a.Article.Outlet ?? a.Article.Hash, StringComparer.Ordinal);
        var origins = articles.GroupBy(a => rootOf[a.Article.Hash], StringComparer.Ordinal).OrderBy(g => g.Min(a => a.Day)).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new SourceOrigin(g.Key, false, null, [.. g.Select(a => a.Article.Hash)])).ToArray();
        var sources = new DealSources(articles.Sum(a => Math.Max(1, a.Appearances.Length)), origins.Length, false, [], [.. origins]);
        return new DealLineage(new SourceRoots(hash => [rootOf[hash]], codes), sources);
    }
}
