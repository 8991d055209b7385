namespace Entente.Ledger.Storage;

/// <summary>Which deals had their last news when, from a point of view: told by dates alone, without a look at what the articles say.</summary>
internal sealed class PastNews(LedgerSession session)
{
    private const string Day = "substr(coalesce(s.published || '-01-01', a.known_since), 1, 10)";

    /// <summary>Ids of the deals that pass the filters today and of which there was news then, in the order of the last news of then.</summary>
    public List<string> Ids(DealQuery query)
    {
        var parameters = DealFilter.Parameters(query);
        var seen = new List<string>();
        if (query.AsOf.Known is { } known)
        {
            seen.Add("s.known_since <= @known");
            parameters["known"] = StoredText.Of(known);
        }

        if (query.AsOf.Published is { } day)
        {
            seen.Add($"{Day} <= @day");
            parameters["day"] = PublicationDay.Text(day);
        }

        // A dated appearance goes before an undated one, whose day is the one on which the article came.
        var sql = $"""
            select m.deal from members m join (
                select a.hash, substr(coalesce(min(s.published) || '-01-01', a.known_since), 1, 10) as day
                from articles a join appearances s on s.article = a.hash where {string.Join(" and ", seen.DefaultIfEmpty("1 = 1"))} group by a.hash, a.known_since
            ) then_out on then_out.hash = m.article
            where m.deal in (select id from deals {DealFilter.Where(query)})
            group by m.deal order by max(then_out.day) {(query.IsReversed ? "" : "desc")}, m.deal
            """;
        return session.Query<string>(sql, parameters);
    }
}
