using Entente.Ledger.Linking;
using Entente.Ledger.Storage;

namespace Entente.Ledger.Adding;

/// <summary>Says anew what is a part of what, around deals that were made anew.</summary>
internal sealed class PartUpdate(LedgerSession session, FilingContext context)
{
    /// <param name="deals">Deals of now.</param>
    /// <param name="gone">Deals that are no more, or may be others now.</param>
    public void Of(IReadOnlyCollection<DealView> deals, IReadOnlyCollection<string> gone)
    {
        // Only an article that tells of two deals can say that one is part of the other.
        var near = Several(session.Members.OfArticles(deals.SelectMany(d => d.Members).Select(m => m.Article.Article.Hash)));
        var parts = near.Select(r => r.Deal!).ToHashSet(StringComparer.Ordinal);
        session.Parts.Delete(parts.Concat(gone));
        if (parts.Count == 0) return;
        // Each of these may have a whole that other articles name: all of its articles are asked.
        var rows = Several(session.Members.OfArticles(session.Members.OfDeals(parts).Select(r => r.Article)));
        var articles = context.Articles.Load(session, [.. rows.Select(r => r.Article).Distinct(StringComparer.Ordinal)]);
        var members = rows.Select(r => (r.Deal!, new FiledDealing(articles[r.Article].Article, articles[r.Article].Reading.Dealings.First(d => d.Id == r.Dealing))));
        session.Parts.Insert(PartFinder.Of(members).Where(p => parts.Contains(p.Part)));
    }

    private static MemberRow[] Several(List<MemberRow> rows) =>
        [.. rows.GroupBy(r => r.Article, StringComparer.Ordinal).Where(g => g.Select(r => r.Deal).Distinct(StringComparer.Ordinal).Count() > 1).SelectMany(g => g)];
}
