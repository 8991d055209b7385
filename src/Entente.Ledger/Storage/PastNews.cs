using Entente.Codebook;

namespace Entente.Ledger.Storage;

/// <summary>Which deals had their last news when, from a point of view: told by dates alone, without a look at what the articles say.</summary>
internal sealed class PastNews(LedgerSession session)
{
    private const string Undated = "select m.deal from members m join appearances s on s.article = m.article where s.published is null and substr(s.known_since, 1, 10) <= @day";

    // The status that a deal had then was told by one of its articles, or an analyst judged it.
    private const string HadStatus = """
        id in (select deal from entries where property = 'status' and value = @was
            union select m.deal from members m join judged_members j on j.subject = m.key)
        """;

    /// <summary>Ids of the deals that pass the filters today and of which there was news then, in the order of the last news of then.</summary>
    /// <param name="query">What is asked for.</param>
    /// <param name="status">Only deals that may have had this status then; null for all.</param>
    public List<string> Ids(DealQuery query, Status? status)
    {
        var parameters = DealFilter.Parameters(query);
        foreach (var (name, value) in PastView.Parameters(query.AsOf)) parameters[name] = value;
        if (status is { } was) parameters["was"] = Names.Of(was);
        var filter = DealFilter.Where(query);
        return session.Query<string>($"select deal from ({Dated(query.AsOf, status is null ? filter : And(filter, HadStatus))}) dated order by day {(query.IsReversed ? "" : "desc")}, deal", parameters);
    }

    private static string Dated(AsOf asOf, string filter) => asOf switch
    {
        { Known: null, Published: null } => $"select id as deal, last_published as day from deals {filter}",
        { Known: null } => ByDay(filter, PastView.Sees(asOf)),
        _ => ByArticles(filter, PastView.Sees(asOf)),
    };

    // The last news of most deals lay before the day, or their first behind it: only of the others the articles must be asked. The first news of a deal
    // may have been an article that bore no date then, and one behind the day since.
    private static string ByDay(string filter, string wasOut) => $"""
        select id as deal, last_published as day from deals {And(filter, "last_published <= @day")}
        union all {ByArticles(And(filter, $"last_published > @day and (first_published <= @day or id in ({Undated}))"), wasOut)}
        """;

    // A dated appearance of an article goes before an undated one, whose day is the one on which the article came.
    private static string ByArticles(string filter, string seen) => $"""
        select deal, max(day) as day from (
            select m.deal, m.article, substr(coalesce(min(s.published) || '-01-01', min(s.known_since)), 1, 10) as day
            from members m join appearances s on s.article = m.article
            where m.deal in (select id from deals {filter}) and {seen} group by m.deal, m.article
        ) told group by deal
        """;

    private static string And(string filter, string more) => filter.Length == 0 ? $"where {more}" : $"{filter} and {more}";
}
