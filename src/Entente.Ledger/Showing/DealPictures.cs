using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Ledger.Linking;
using Entente.Ledger.Storage;

namespace Entente.Ledger.Showing;

/// <summary>Makes pictures of deals from what the ledger holds of them.</summary>
internal sealed class DealPictures(CodebookEdition edition)
{
    private readonly DealAssembly _assembly = new(edition);
    private readonly Completion _completion = new(edition);

    /// <summary>The pictures, in the order of the ids; deals of which nothing was there then are left out.</summary>
    /// <param name="session">The ledger.</param>
    /// <param name="ids">Ids of deals.</param>
    /// <param name="asOf">The point of view.</param>
    /// <param name="withLinks">Whether to say why the dealings are one deal.</param>
    public List<DealView> Of(LedgerSession session, IReadOnlyCollection<string> ids, AsOf asOf, bool withLinks)
    {
        var rows = session.Members.OfDeals(ids);
        var articles = session.Articles.Load([.. rows.Select(r => r.Article).Distinct(StringComparer.Ordinal)]);
        var entries = session.Entries.OfDeals(ids);
        var judgements = session.Judgements.OnMembers(rows.Select(r => r.Key));
        var today = asOf.Published ?? session.Articles.LatestDay();
        var byDeal = rows.ToLookup(r => r.Deal!, StringComparer.Ordinal);
        var deals = ids.Select(id => Of(id, Seen(byDeal[id], articles, asOf), entries[id], byDeal[id].SelectMany(r => judgements[r.Key]), asOf, today));
        return Completed(session, [.. deals.OfType<DealView>()], ids, withLinks);
    }

    private List<DealView> Completed(LedgerSession session, List<DealView> deals, IReadOnlyCollection<string> ids, bool withLinks)
    {
        // A link is seen where an article that says so is.
        var seen = deals.SelectMany(d => d.Members).Select(m => m.Article.Article.Hash).ToHashSet(StringComparer.Ordinal);
        DealPart[] parts = [.. session.Parts.Of(ids).Where(p => p.Articles.Any(seen.Contains))];
        var summaries = session.Deals.Find(parts.Select(p => p.Part));
        return [.. deals.Select(d => _completion.Of(d, parts, summaries, withLinks))];
    }

    private DealView? Of(
        string id, ImmutableArray<DealMember> members, IEnumerable<Entry> entries, IEnumerable<Judgement> judgements, AsOf asOf, DateOnly? today)
    {
        if (members.IsEmpty) return null;
        var keys = members.Select(m => m.Key).ToHashSet(StringComparer.Ordinal);
        Entry[] seen = [.. entries.Where(e => keys.Contains($"{e.Article}/{e.Dealing}")).Select(e => e with { SupersededBy = null })];
        Judgement[] made = [.. judgements.Where(j => asOf.Known is not { } known || j.Made <= known)];
        return _assembly.Of(id, members, seen, made, today);
    }

    private static ImmutableArray<DealMember> Seen(IEnumerable<MemberRow> rows, Dictionary<string, FiledArticle> articles, AsOf asOf) =>
    [
        .. rows.Where(r => asOf.Sees(articles[r.Article].Article.Published, articles[r.Article].KnownSince))
            .Select(r => DealMember.Of(SeenOf(articles[r.Article], asOf), r))
            .Where(m => !m.Article.Appearances.IsEmpty),
    ];

    // An article that was out may have appeared in other places only later, or become known from them later.
    private static FiledArticle SeenOf(FiledArticle article, AsOf asOf) => asOf.IsNow
        ? article
        : article with { Appearances = [.. article.Appearances.Where(a => asOf.Sees(a.Published, a.KnownSince))] };
}
