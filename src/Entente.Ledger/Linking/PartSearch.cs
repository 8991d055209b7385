using System.Collections.Immutable;
using Entente.Ledger.Storage;

namespace Entente.Ledger.Linking;

/// <summary>Finds what is part of what around deals: only an article that tells of two can say that one is part of the other.</summary>
/// <param name="session">The ledger.</param>
/// <param name="load">Articles by hash; those that are not seen are left out.</param>
/// <param name="dealOf">The id of the deal that holds a dealing.</param>
internal sealed class PartSearch(
    LedgerSession session, Func<IReadOnlyCollection<string>, IReadOnlyDictionary<string, FiledArticle>> load, Func<MemberRow, string> dealOf)
{
    /// <summary>The deals that some articles tell of beside others, and the links from those of them that are parts.</summary>
    public (IReadOnlySet<string> Deals, ImmutableArray<DealPart> Links) Around(IEnumerable<string> articles)
    {
        var near = Several(session.Members.OfArticles(articles));
        var deals = near.Select(dealOf).ToHashSet(StringComparer.Ordinal);
        if (deals.Count == 0) return (deals, []);
        // Each of these may have a whole that other articles name: all of its articles are asked.
        var rows = Several(session.Members.OfArticles(session.Members.OfDeals(near.Select(r => r.Deal!)).Select(r => r.Article)));
        var loaded = load([.. rows.Select(r => r.Article).Distinct(StringComparer.Ordinal)]);
        var members = rows.Where(r => loaded.ContainsKey(r.Article)).Select(r => (dealOf(r), Filed(loaded[r.Article], r.Dealing)));
        return (deals, [.. PartFinder.Of(members).Where(p => deals.Contains(p.Part))]);
    }

    private static FiledDealing Filed(FiledArticle article, string dealing) => new(article.Article, article.Reading.Dealings.First(d => d.Id == dealing));

    private MemberRow[] Several(List<MemberRow> rows) =>
        [.. rows.GroupBy(r => r.Article, StringComparer.Ordinal).Where(g => g.Select(dealOf).Distinct(StringComparer.Ordinal).Count() > 1).SelectMany(g => g)];
}
