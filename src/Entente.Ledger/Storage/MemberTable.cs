using Entente.Ledger.Lineage;
using Entente.Ledger.Linking;

namespace Entente.Ledger.Storage;

/// <summary>The dealings of the ledger, with the keys under which they are found.</summary>
internal sealed class MemberTable(LedgerSession session)
{
    private const string Columns = "key, article, dealing, place, strand, deal, trace";

    public void Insert(IReadOnlyCollection<(LinkProfile Profile, ReportTrace Trace)> dealings)
    {
        session.Insert("members (key, article, dealing, place, profile, trace)", dealings.Select(d => (object?[])
        [
            d.Profile.Key, d.Profile.Article, d.Profile.Key[(d.Profile.Article.Length + 1)..], d.Profile.Order, d.Profile.ToJson(), d.Trace.ToJson(),
        ]));
        session.Insert("link_places (key, place)", dealings.SelectMany(d => d.Profile.Keys.Select(key => (object?[])[key, d.Profile.Order])));
    }

    public List<MemberRow> All() => session.Query<MemberRow>($"select {Columns} from members");

    public List<MemberRow> OfArticles(IEnumerable<string> hashes) =>
        session.QueryIn<MemberRow>($"select {Columns} from members where article in @keys", hashes);

    public List<MemberRow> OfStrands(IEnumerable<string> strands) =>
        session.QueryIn<MemberRow>($"select {Columns} from members where strand in @keys", strands);

    public List<MemberRow> OfDeals(IEnumerable<string> deals) =>
        session.QueryIn<MemberRow>($"select {Columns} from members where deal in @keys order by place", deals);

    public List<MemberRow> OfKeys(IEnumerable<string> keys) =>
        session.QueryIn<MemberRow>($"select {Columns} from members where key in @keys", keys);

    /// <summary>Dealings that give an id which begins so, whatever the id of their deal, in the order of publication.</summary>
    public List<MemberRow> WithIds(string beginning) =>
    [
        .. OfKeys(session.Query<string>("select key from members").Where(key => DealId.Of(key).StartsWith(beginning, StringComparison.Ordinal)))
            .OrderBy(r => r.Place, StringComparer.Ordinal),
    ];

    /// <summary>Dealings of that id in articles whose hash begins so, at most <paramref name="count"/>.</summary>
    public List<MemberRow> StartingWith(string hash, string dealing, int count) => session.Query<MemberRow>(
        $"select {Columns} from members where article >= @hash and article < @end and dealing = @dealing order by article limit @count",
        new { hash, end = hash + "~", dealing, count });

    /// <summary>Takes all dealings of articles out, with all that hangs on them.</summary>
    /// <param name="hashes">The articles.</param>
    /// <param name="dealings">Their dealings.</param>
    public void DeleteOfArticles(IEnumerable<string> hashes, IEnumerable<LinkProfile> dealings)
    {
        session.ExecuteIn("delete from members where article in @keys", hashes);
        foreach (var (order, key) in dealings.SelectMany(d => d.Keys.Select(key => (d.Order, key))))
            session.Prepared("delete from link_places where key = @p0 and place = @p1").Run(key, order);
    }

    public void SetStrands(IEnumerable<(string Key, string Strand)> strands) => session.Update("members", "strand", strands);

    public void SetDeals(IEnumerable<(string Key, string Deal)> deals) => session.Update("members", "deal", deals);
}

/// <summary>A row of <c>members</c>, without the profile.</summary>
internal sealed record MemberRow(string Key, string Article, string Dealing, string Place, string? Strand, string? Deal, string Trace);
