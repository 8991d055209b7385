using System.Text.Json;
using Entente.Codebook;

namespace Entente.Ledger.Storage;

/// <summary>Deals as they are listed, with their parties for searching.</summary>
internal sealed class DealTable(LedgerSession session)
{
    private const string Selected = "select id, summary, whole from deals left join deal_parts on part = id";

    /// <summary>Takes the summaries of deals out.</summary>
    public void Delete(IEnumerable<string> ids) => session.ExecuteIn("delete from deals where id in @keys", ids);

    public void Insert(IReadOnlyCollection<DealSummary> deals)
    {
        session.Insert("deals (id, kind, sector, title, status, first_published, last_published, standing, summary)", deals.Select(d => (object?[])
        [
            d.Id, d.Kind, d.Sector, StoredText.Storable(d.Title), Names.Of(d.Status), PublicationDay.Text(d.FirstPublished), PublicationDay.Text(d.LastPublished),
            d.Standing is { } standing ? Names.Of(standing) : "", JsonSerializer.Serialize(d),
        ]));
        session.Insert("deal_parties (code, deal)", deals.SelectMany(d => d.Parties.Select(p => p.Code).Distinct(StringComparer.Ordinal).Select(code => (object?[])[code, d.Id])));
    }

    /// <summary>Those of the ids that are there, each with its summary.</summary>
    public Dictionary<string, DealSummary> Find(IEnumerable<string> ids) =>
        session.QueryIn<Row>($"{Selected} where id in @keys", ids).ToDictionary(r => r.Id, r => r.Read(), StringComparer.Ordinal);

    /// <summary>Ids that begin so, at most <paramref name="count"/>.</summary>
    public List<string> StartingWith(string beginning, int count) => session.Query<string>(
        "select id from deals where id >= @beginning and id < @end order by id limit @count", new { beginning, end = beginning + "~", count });

    /// <summary>Deals by the filters of <paramref name="query"/>, the latest news first.</summary>
    public List<DealSummary> List(DealQuery query) =>
        [.. session.Query<Row>($"{Selected} {DealFilter.Where(query)} order by {DealMarkFilter.Order(query)} {DealFilter.Limit(query)}", DealFilter.Parameters(query)).Select(r => r.Read())];

    /// <summary>Ids by the filters that no point of view changes, the latest news first.</summary>
    public List<string> Ids(DealQuery query) =>
        session.Query<string>($"select id from deals {DealFilter.Where(query)} order by {DealMarkFilter.Order(query)} {DealFilter.Limit(query)}", DealFilter.Parameters(query));

    /// <summary>How many deals pass the filters.</summary>
    public long Count(DealQuery query) =>
        session.First<long>($"select count(*) from deals {DealFilter.Where(query)}", DealFilter.Parameters(query));

    private sealed record Row(string Id, string Summary, string? Whole)
    {
        public DealSummary Read() => JsonSerializer.Deserialize<DealSummary>(Summary)! with { PartOf = Whole };
    }
}
