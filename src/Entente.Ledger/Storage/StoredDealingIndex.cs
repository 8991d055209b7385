using System.Collections.Immutable;
using Entente.Ledger.Linking;

namespace Entente.Ledger.Storage;

/// <summary>The index of linking, in the ledger's tables. Where dealings are put stays in memory until it is written, all at once.</summary>
internal sealed class StoredDealingIndex(LedgerSession session, ProfileCache cache, BlockCache blocks) : IDealingIndex
{
    private readonly Dictionary<string, Placement> _unwritten = new(StringComparer.Ordinal);

    private const string BlockSql = "select place from link_places where key = @p0 order by place limit @p1";
    private const string BlocksSql = """
        select key, place from (
            select key, place, row_number() over (partition by key order by place) as number from link_places where key in @keys) numbered
        where number <= @most order by key, place
        """;

    private const string ArticleSql = "select place from members where article = @p0 order by place limit @p1";
    private const string BeforeSql = "select place from link_places where key = @p0 and place < @p1 order by place desc limit @p2";
    private const string AfterSql = "select place from link_places where key = @p0 and place > @p1 order by place limit @p2";

    public IReadOnlyList<PlacedDealing> Before(string key, string order, int count) => Block(key) is { } block
        ? Placed([.. BlockCache.Before(block, order, count)])
        : At(BeforeSql, key, order, count);

    public IReadOnlyList<PlacedDealing> After(string key, string order, int count) => Block(key) is { } block
        ? Placed([.. BlockCache.After(block, order, count)])
        : At(AfterSql, key, order, count);

    public PlacedDealing? Find(string dealing) => Placed("select key from members where key = @p0", dealing).FirstOrDefault();

    public IReadOnlyList<PlacedDealing> OfArticle(string hash) => Block(hash, ArticleSql) is { } block
        ? Placed([.. block.Select(entry => entry.Dealing)])
        : Placed("select key from members where article = @p0 order by place", hash);

    public void Place(string dealing, string strand, ImmutableArray<AmbiguousPair> doubts)
    {
        var before = (cache.Find(dealing) ?? Find(dealing))!;
        cache.Keep(before with { Strand = strand });
        var written = _unwritten.TryGetValue(dealing, out var earlier) ? earlier.Before : before.Strand;
        _unwritten[dealing] = new Placement(written, strand, doubts);
    }

    /// <summary>Writes where dealings were put since the last time.</summary>
    public void Write()
    {
        // What was never placed has no doubts to be taken back.
        session.ExecuteIn("delete from review_pairs where later in @keys", _unwritten.Where(p => p.Value.Before is not null).Select(p => p.Key));
        session.Members.SetStrands(_unwritten.Where(p => p.Value.Before != p.Value.Strand).Select(p => (p.Key, p.Value.Strand)));
        session.Insert("review_pairs (later, earlier, likeness)", _unwritten.Values.SelectMany(p => p.Doubts).Select(d => (object?[])[d.Later, d.Earlier, StoredText.Of(d.Likeness)]));
        _unwritten.Clear();
    }

    /// <summary>Reads the blocks that dealings will be looked for in, all at once.</summary>
    public void Prepare(IEnumerable<LinkProfile> dealings) => blocks.Prepare(dealings.SelectMany(d => d.Keys), (keys, most) => session
        .QueryIn<BlockRow>(BlocksSql.Replace("@most", $"{most}", StringComparison.Ordinal), keys)
        .ToLookup(row => row.Key, row => EntryOf(row.Place), StringComparer.Ordinal));

    /// <summary>What is to be placed anew without these dealings: those that were compared with one of them, and those in a strand that one began.</summary>
    public IReadOnlyCollection<LinkProfile> DependentsOf(IReadOnlyCollection<LinkProfile> dealings)
    {
        var compared = dealings.SelectMany(d => d.Keys.SelectMany(key => After(key, d.Order, DealLinker.Window)));
        var begun = session.Members.OfStrands(dealings.Select(d => d.Key)).Select(row => Find(row.Key)!);
        return [.. compared.Concat(begun).Select(d => d.Profile).DistinctBy(p => p.Key, StringComparer.Ordinal)];
    }

    private List<BlockEntry>? Block(string key, string sql = BlockSql) =>
        blocks.Find(key, most => session.Prepared(sql).Rows(row => EntryOf(row.GetString(0)), key, (long)most));

    private BlockEntry EntryOf(string place) => new(place, cache.PlaceOf(FilingOrder.KeyAt(place)));

    private PlacedDealing[] At(string sql, string key, string order, int count) =>
        Placed(session.Prepared(sql).Rows(row => EntryOf(row.GetString(0)).Dealing, key, order, count));

    private PlacedDealing[] Placed(string sql, params ReadOnlySpan<object?> values) =>
        Placed(session.Prepared(sql).Rows(row => cache.PlaceOf(row.GetString(0)), values));

    // Strands are taken from memory too: while this transaction lasts, nobody else changes them.
    private PlacedDealing[] Placed(List<CachedDealing> dealings)
    {
        var placed = new PlacedDealing[dealings.Count];
        var missing = new List<string>();
        for (var i = 0; i < placed.Length; i++)
        {
            if (dealings[i].Placed is { } known) placed[i] = known;
            else missing.Add(dealings[i].Key);
        }

        if (missing.Count == 0) return placed;
        var read = session.QueryIn<ProfileRow>("select key, strand, profile from members where key in @keys", missing)
            .ToDictionary(row => row.Key, row => new PlacedDealing(LinkProfile.FromJson(row.Profile), _unwritten.TryGetValue(row.Key, out var put) ? put.Strand : row.Strand), StringComparer.Ordinal);
        for (var i = 0; i < placed.Length; i++) placed[i] ??= read[dealings[i].Key];
        foreach (var dealing in read.Values) cache.Keep(dealing);
        return placed;
    }

    // Before: the strand that the table has for it.
    private sealed record Placement(string? Before, string Strand, ImmutableArray<AmbiguousPair> Doubts);

    private sealed record BlockRow(string Key, string Place);

    private sealed record ProfileRow(string Key, string? Strand, string Profile);
}
