using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Ledger.Lineage;
using Entente.Ledger.Linking;
using Entente.Ledger.Storage;

namespace Entente.Ledger.Showing;

/// <summary>Makes pictures of deals from what the ledger holds of them.</summary>
internal sealed class DealPictures(CodebookEdition edition)
{
    private readonly DealAssembly _assembly = new(edition);
    private readonly PastStrandFinder _past = new(edition);
    private readonly Completion _completion = new(edition);
    private readonly Lazy<ReportTracer> _tracer = new(() => new ReportTracer(edition));

    /// <summary>The pictures, in the order of the ids; deals of which nothing was there then are left out.</summary>
    /// <param name="session">The ledger.</param>
    /// <param name="ids">Ids of deals, as they are today.</param>
    /// <param name="asOf">The point of view.</param>
    /// <param name="withLinks">Whether to say why the dealings are one deal.</param>
    public List<DealView> Of(LedgerSession session, IReadOnlyCollection<string> ids, AsOf asOf, bool withLinks)
    {
        var groups = Groups(session, asOf);
        var deals = Bare(session, groups, ids, asOf);
        var ties = new TieFinder(session, asOf, groups, some => Bare(session, groups, some, asOf)).Of(deals);
        return [.. deals.Select(d => _completion.Of(d, ties, withLinks))];
    }

    /// <summary>Which dealings are one deal, from a point of view.</summary>
    public DealGroups Groups(LedgerSession session, AsOf asOf) => new(session, _past.Of(session, asOf));

    // The pictures with what is said in their articles alone.
    private List<DealView> Bare(LedgerSession session, DealGroups grouped, IReadOnlyCollection<string> ids, AsOf asOf)
    {
        var groups = grouped.Of(ids);
        var rows = groups.SelectMany(g => g.Rows).ToArray();
        var articles = session.Articles.Load([.. rows.Select(r => r.Article).Distinct(StringComparer.Ordinal)]);
        var entries = session.Entries.OfDeals(rows.Select(r => r.Deal!))
            .SelectMany(deal => deal).ToLookup(e => $"{e.Article}/{e.Dealing}", StringComparer.Ordinal);
        var judgements = session.Judgements.OnMembers(rows.Select(r => r.Key), asOf.Known);
        var today = asOf.Published ?? session.Articles.LatestDay(asOf.Known);
        return [.. groups.Select(g => Of(g.Id, Seen(g.Rows, articles, asOf))).OfType<DealView>()];

        DealView? Of(string id, ImmutableArray<DealMember> members) => members.IsEmpty ? null : _assembly.Of(
            id, members, [.. members.SelectMany(m => entries[m.Key].Select(e => As(e, id, m.Article.Article)))], [.. members.SelectMany(m => judgements[m.Key])], today);
    }

    // What superseded what is for the picture to say: it may not have been there then.
    private static Entry As(Entry entry, string deal, Article article) =>
        entry with { Deal = deal, SupersededBy = null, Outlet = article.Outlet, Published = article.Published };

    private ImmutableArray<DealMember> Seen(IEnumerable<MemberRow> rows, Dictionary<string, FiledArticle> articles, AsOf asOf)
    {
        var seen = rows.Select(r => (Row: r, Then: PastArticle.Of(articles[r.Article], asOf))).Where(m => m.Then is not null)
            .Select(m => MemberOf(m.Row, articles[m.Row.Article], m.Then!));
        return [.. asOf.IsNow ? seen : seen.OrderBy(m => FilingOrder.Of(new FiledDealing(m.Article.Article, m.Dealing)), StringComparer.Ordinal)];
    }

    // Under another outlet or date an article may have had it from elsewhere.
    private DealMember MemberOf(MemberRow row, FiledArticle now, FiledArticle then)
    {
        var member = DealMember.Of(then, row);
        return then.Article == now.Article
            ? member
            : member with { Trace = _tracer.Value.Trace(new FiledDealing(then.Article, member.Dealing), then.Reading.Statements) };
    }
}
