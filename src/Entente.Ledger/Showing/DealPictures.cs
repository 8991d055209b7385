using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Ledger.Linking;
using Entente.Ledger.Storage;

namespace Entente.Ledger.Showing;

/// <summary>Makes pictures of deals from what the ledger holds of them.</summary>
internal sealed class DealPictures(CodebookEdition edition)
{
    private readonly DealAssembly _assembly = new(edition);
    private readonly DealLinker _linker = new(edition);

    /// <summary>The pictures, in the order of the ids; deals of which nothing was there then are left out.</summary>
    /// <param name="session">The ledger.</param>
    /// <param name="ids">Ids of deals.</param>
    /// <param name="asOf">The point of view.</param>
    /// <param name="isComplete">Whether to say also why the dealings are one deal, what the terms imply, and what is a part of what.</param>
    public List<DealView> Of(LedgerSession session, IReadOnlyCollection<string> ids, AsOf asOf, bool isComplete)
    {
        var rows = session.Members.OfDeals(ids);
        var articles = session.Articles.Load([.. rows.Select(r => r.Article).Distinct(StringComparer.Ordinal)]);
        var entries = session.Entries.OfDeals(ids);
        var judgements = session.Judgements.OnMembers(rows.Select(r => r.Key));
        var today = asOf.Published ?? session.Articles.LatestDay();
        var byDeal = rows.ToLookup(r => r.Deal!, StringComparer.Ordinal);
        var deals = ids.Select(id => Of(id, Seen(byDeal[id], articles, asOf), entries[id], byDeal[id].SelectMany(r => judgements[r.Key]), asOf, today));
        return [.. deals.OfType<DealView>().Select(deal => isComplete ? Completed(deal) : deal)];
    }

    private DealView? Of(
        string id, ImmutableArray<DealMember> members, IEnumerable<Entry> entries, IEnumerable<Judgement> judgements, AsOf asOf, DateOnly? today)
    {
        if (members.IsEmpty) return null;
        Entry[] seen = [.. entries.Where(e => asOf.Sees(e.Published, e.KnownSince)).Select(e => e with { SupersededBy = null })];
        Judgement[] made = [.. judgements.Where(j => asOf.Known is not { } known || j.Made <= known)];
        return _assembly.Of(id, members, seen, made, today);
    }

    private static ImmutableArray<DealMember> Seen(IEnumerable<MemberRow> rows, Dictionary<string, FiledArticle> articles, AsOf asOf) =>
    [
        .. rows.Select(r => DealMember.Of(articles[r.Article], r)).Where(m => asOf.Sees(m.Article.Article.Published, m.Article.KnownSince)),
    ];

    private DealView Completed(DealView deal) => deal with { Links = LinksOf(deal) };

    private ImmutableArray<MemberLink> LinksOf(DealView deal)
    {
        LinkProfile[] profiles = [.. deal.Members.Select(m => _linker.Profile(new FiledDealing(m.Article.Article, m.Dealing)))];
        return [.. profiles.Skip(1).Select((later, i) => LinkOf(later, profiles.Take(i + 1)))];
    }

    private MemberLink LinkOf(LinkProfile later, IEnumerable<LinkProfile> earlier)
    {
        var (to, verdict) = earlier.Select(e => (e.Key, Verdict: _linker.Compare(e, later))).MaxBy(c => c.Verdict.Likeness);
        return new MemberLink(later.Key, to, verdict);
    }
}
