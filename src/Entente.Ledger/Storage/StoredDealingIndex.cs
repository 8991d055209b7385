using System.Collections.Immutable;
using Entente.Ledger.Linking;

namespace Entente.Ledger.Storage;

/// <summary>The index of linking, in the ledger's tables.</summary>
internal sealed class StoredDealingIndex(LedgerSession session, ProfileCache cache) : IDealingIndex
{
    public IReadOnlyList<PlacedDealing> Before(string key, string order, int count) => Placed(session.Query<PlaceRow>(
        "select m.key, m.strand from (select member, place from link_keys where key = @key and place < @order order by place desc limit @count) k " +
        "join members m on m.key = k.member order by k.place desc",
        new { key, order, count }));

    public IReadOnlyList<PlacedDealing> After(string key, string order, int count) => Placed(session.Query<PlaceRow>(
        "select m.key, m.strand from (select member, place from link_keys where key = @key and place > @order order by place limit @count) k " +
        "join members m on m.key = k.member order by k.place",
        new { key, order, count }));

    public PlacedDealing? Find(string dealing) => Placed(session.Query<PlaceRow>("select key, strand from members where key = @dealing", new { dealing })).FirstOrDefault();

    public IReadOnlyList<PlacedDealing> OfArticle(string hash) =>
        Placed(session.Query<PlaceRow>("select key, strand from members where article = @hash order by place", new { hash }));

    public void Place(string dealing, string strand, ImmutableArray<AmbiguousPair> doubts)
    {
        session.Execute("update members set strand = @strand where key = @dealing", new { dealing, strand });
        session.Execute("delete from review_pairs where later = @dealing", new { dealing });
        session.Insert("review_pairs (later, earlier, likeness)", doubts.Select(d => (object?[])[d.Later, d.Earlier, StoredText.Of(d.Likeness)]));
    }

    private PlacedDealing[] Placed(List<PlaceRow> places)
    {
        string[] missing = [.. places.Select(p => p.Key).Where(key => cache.Find(key) is null)];
        var read = session.QueryIn<ProfileRow>("select key, profile from members where key in @keys", missing)
            .ToDictionary(row => row.Key, row => LinkProfile.FromJson(row.Profile), StringComparer.Ordinal);
        PlacedDealing[] placed = [.. places.Select(p => new PlacedDealing(cache.Find(p.Key) ?? read[p.Key], p.Strand))];
        foreach (var profile in read.Values) cache.Keep(profile);
        return placed;
    }

    private sealed record PlaceRow(string Key, string? Strand);

    private sealed record ProfileRow(string Key, string Profile);
}
