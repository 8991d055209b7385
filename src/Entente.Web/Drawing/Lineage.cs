using System.Collections.Immutable;
using Entente.Ledger;

namespace Entente.Web.Drawing;

/// <summary>An article in the drawing of a lineage.</summary>
/// <param name="Article">The article.</param>
/// <param name="Y">Its line.</param>
/// <param name="Roots">The places of the independent sources that it rests on, in <see cref="Lineage.Roots"/>.</param>
public sealed record LineageArticle(FiledArticle Article, double Y, ImmutableArray<int> Roots);

/// <summary>An independent source in the drawing of a lineage.</summary>
/// <param name="Origin">The source.</param>
/// <param name="Y">Its line.</param>
/// <param name="IsOfficial">Whether a state medium of a party, or a party's own official, speaks there.</param>
public sealed record LineageSource(SourceOrigin Origin, double Y, bool IsOfficial);

/// <summary>Who had it from whom: independent sources on the left, the articles that rest on them on the right.</summary>
/// <param name="Roots">Each half-way down its articles.</param>
/// <param name="Articles">Each once, under the first of its sources.</param>
/// <param name="Hidden">How many articles are left out of the drawing.</param>
/// <param name="Height">Of the drawing.</param>
public sealed record Lineage(ImmutableArray<LineageSource> Roots, ImmutableArray<LineageArticle> Articles, int Hidden, double Height)
{
    private const double RowHeight = 24;
    private const int MostArticles = 40;

    /// <summary>Lays the lineage of a deal out.</summary>
    public static Lineage Of(DealView deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        var filed = deal.Members.Select(m => m.Article).DistinctBy(a => a.Article.Hash, StringComparer.Ordinal).ToDictionary(a => a.Article.Hash, StringComparer.Ordinal);
        string[] order = [.. deal.Sources.Origins.SelectMany(o => o.Articles).Distinct(StringComparer.Ordinal)];
        var shown = order.Take(MostArticles).ToArray();
        var place = shown.Select((hash, i) => (hash, Y: (i + 0.5) * RowHeight)).ToDictionary(p => p.hash, p => p.Y, StringComparer.Ordinal);
        var origins = deal.Sources.Origins.Where(o => o.Articles.Any(place.ContainsKey)).ToArray();
        var ys = Spread(origins.Select(o => o.Articles.Where(place.ContainsKey).Average(a => place[a])));
        return new Lineage(
            [.. origins.Select((o, i) => new LineageSource(o, ys[i], IsOfficial(deal, o)))],
            [.. shown.Select(hash => new LineageArticle(filed[hash], place[hash], [.. Enumerable.Range(0, origins.Length).Where(i => origins[i].Articles.Contains(hash))]))],
            order.Length - shown.Length,
            Math.Max(shown.Length * RowHeight, (ys.Length == 0 ? 0 : ys[^1]) + (RowHeight / 2)));
    }

    /// <summary>Whether a source is official: a state medium of a party, or articles in which a party's official speaks of the deal.</summary>
    public static bool IsOfficial(DealView deal, SourceOrigin origin)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(origin);
        var codes = deal.Parties.Select(p => p.Code).ToHashSet(StringComparer.Ordinal);
        return (origin.IsStateMedia && origin.Home is { } home && codes.Contains(home))
            || deal.Members.Any(m => origin.Articles.Contains(m.Article.Article.Hash) && !m.Trace.ConfirmedBy.IsEmpty)
            || deal.AllEntries.Any(e => e.IsOfficial && origin.Articles.Contains(e.Article));
    }

    // In order from the top, none nearer to the one above than a row.
    private static double[] Spread(IEnumerable<double> wished)
    {
        var (placed, last) = (new List<double>(), double.NegativeInfinity);
        foreach (var y in wished) placed.Add(last = Math.Max(y, last + RowHeight));
        return [.. placed];
    }
}
