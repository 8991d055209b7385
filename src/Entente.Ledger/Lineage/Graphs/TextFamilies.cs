using System.Collections.Immutable;

namespace Entente.Ledger.Lineage.Graphs;

/// <summary>Articles whose texts are copies of one another, also over a third. Each is known by its earliest.</summary>
internal sealed class TextFamilies
{
    private const int Window = 16;
    private readonly Dictionary<string, TracedArticle[]> _familyOf = new(StringComparer.Ordinal);

    private TextFamilies()
    {
    }

    public static TextFamilies Of(ImmutableArray<TracedArticle> articles)
    {
        var above = Enumerable.Range(0, articles.Length).ToArray();
        foreach (var (left, right) in Alike(articles)) Join(above, left, right);
        var families = new TextFamilies();
        foreach (var family in Enumerable.Range(0, articles.Length).GroupBy(i => Root(above, i), i => articles[i]))
        {
            TracedArticle[] members = [.. family];
            foreach (var member in members) families._familyOf[member.Hash] = members;
        }

        return families;
    }

    /// <summary>The copies of an article, itself among them, the earliest first.</summary>
    public TracedArticle[] Of(TracedArticle article) => _familyOf[article.Hash];

    // Only texts that share an index key are compared: a deal of thousands of articles stays quick.
    private static IEnumerable<(int Left, int Right)> Alike(ImmutableArray<TracedArticle> articles)
    {
        var blocks = articles.SelectMany((article, i) => article.Fingerprint.Keys().Select(key => (key, i)))
            .ToLookup(pair => pair.key, pair => pair.i, StringComparer.Ordinal);
        return blocks.SelectMany(block => Near([.. block])).Distinct()
            .Where(pair => articles[pair.Left].Fingerprint.IsCopyOf(articles[pair.Right].Fingerprint));
    }

    private static IEnumerable<(int Left, int Right)> Near(int[] block) =>
        block.SelectMany((right, i) => block.Take(i).TakeLast(Window).Select(left => (left, right)));

    private static void Join(int[] above, int left, int right)
    {
        var (first, second) = (Root(above, left), Root(above, right));
        above[Math.Max(first, second)] = Math.Min(first, second);
    }

    private static int Root(int[] above, int article)
    {
        while (above[article] != article) article = above[article];
        return article;
    }
}
