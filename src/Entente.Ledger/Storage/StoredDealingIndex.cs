using System.Collections.Immutable;
using Entente.Ledger.Linking;

namespace Entente.Ledger.Storage;

/// <summary>The index of linking, in the ledger's tables.</summary>
internal sealed class StoredDealingIndex(LedgerSession session, ProfileCache cache) : IDealingIndex
{
    private const string BeforeSql =
        "select m.key, m.strand from (select member, place from link_keys where key = @p0 and place < @p1 order by place desc limit @p2) k " +
        "join members m on m.key = k.member order by k.place desc";

    private const string AfterSql =
        "select m.key, m.strand from (select member, place from link_keys where key = @p0 and place > @p1 order by place limit @p2) k " +
        "join members m on m.key = k.member order by k.place";

    public IReadOnlyList<PlacedDealing> Before(string key, string order, int count) => Placed(BeforeSql, key, order, count);

    public IReadOnlyList<PlacedDealing> After(string key, string order, int count) => Placed(AfterSql, key, order, count);

    public PlacedDealing? Find(string dealing) => Placed("select key, strand from members where key = @p0", dealing).FirstOrDefault();

    public IReadOnlyList<PlacedDealing> OfArticle(string hash) => Placed("select key, strand from members where article = @p0 order by place", hash);

    public void Place(string dealing, string strand, ImmutableArray<AmbiguousPair> doubts)
    {
        session.Prepared("update members set strand = @p1 where key = @p0").Run(dealing, strand);
        session.Prepared("delete from review_pairs where later = @p0").Run(dealing);
        session.Insert("review_pairs (later, earlier, likeness)", doubts.Select(d => (object?[])[d.Later, d.Earlier, StoredText.Of(d.Likeness)]));
    }

    private PlacedDealing[] Placed(string sql, params ReadOnlySpan<object?> values)
    {
        var places = session.Prepared(sql).Rows(row => (Key: row.GetString(0), Strand: row.IsDBNull(1) ? null : row.GetString(1)), values);
        string[] missing = [.. places.Select(p => p.Key).Where(key => cache.Find(key) is null)];
        var read = missing.Length == 0 ? [] : session.QueryIn<ProfileRow>("select key, profile from members where key in @keys", missing)
            .ToDictionary(row => row.Key, row => LinkProfile.FromJson(row.Profile), StringComparer.Ordinal);
        PlacedDealing[] placed = [.. places.Select(p => new PlacedDealing(cache.Find(p.Key) ?? read[p.Key], p.Strand))];
        foreach (var profile in read.Values) cache.Keep(profile);
        return placed;
    }

    private sealed record ProfileRow(string Key, string Profile);
}
