using System.Collections.Immutable;

namespace Entente.Ledger.Linking.Placing;

/// <summary>An index in memory, for linking at once and for tests.</summary>
internal sealed class MemoryDealingIndex : IDealingIndex
{
    private static readonly List<LinkProfile> Nothing = [];
    private readonly Dictionary<string, LinkProfile> _profiles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _strands = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<AmbiguousPair>> _doubts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<LinkProfile>> _blocks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<LinkProfile>> _articles = new(StringComparer.Ordinal);

    public MemoryDealingIndex(IEnumerable<LinkProfile> profiles)
    {
        foreach (var profile in profiles) Add(profile);
    }

    /// <summary>All dealings, in no order that matters.</summary>
    public IReadOnlyCollection<LinkProfile> Dealings => _profiles.Values;

    public void Add(LinkProfile profile)
    {
        _profiles.Add(profile.Key, profile);
        Insert(_articles, profile.Article, profile);
        foreach (var key in profile.Keys) Insert(_blocks, key, profile);
    }

    public IReadOnlyList<PlacedDealing> Before(string key, string order, int count)
    {
        var block = _blocks.GetValueOrDefault(key, Nothing);
        var end = PlaceIn(block, order);
        return [.. Enumerable.Range(0, Math.Min(count, end)).Select(i => Placed(block[end - 1 - i]))];
    }

    public IReadOnlyList<PlacedDealing> After(string key, string order, int count)
    {
        var block = _blocks.GetValueOrDefault(key, Nothing);
        var start = PlaceIn(block, order);
        if (start < block.Count && block[start].Order == order) start++;
        return [.. block.Skip(start).Take(count).Select(Placed)];
    }

    public PlacedDealing? Find(string dealing) => _profiles.TryGetValue(dealing, out var profile) ? Placed(profile) : null;

    public IReadOnlyList<PlacedDealing> OfArticle(string hash) => [.. _articles.GetValueOrDefault(hash, Nothing).Select(Placed)];

    public void Place(string dealing, string strand, ImmutableArray<AmbiguousPair> doubts) =>
        (_strands[dealing], _doubts[dealing]) = (strand, doubts);

    /// <summary>The deals, once all is placed.</summary>
    public DealGrouping Grouping(JudgementBook book)
    {
        var joined = new JoinedStrands(this, book);
        var deals = _profiles.Values.OrderBy(p => p.Order, StringComparer.Ordinal)
            .GroupBy(p => joined.Root(_strands[p.Key]), p => p.Key, StringComparer.Ordinal)
            .Select(deal => new GroupedDeal(DealId.Of(deal.Key), [.. deal]));
        var doubts = _doubts.Values.SelectMany(d => d)
            .Where(d => !book.Settles(d.Earlier, d.Later) && joined.Root(_strands[d.Earlier]) != joined.Root(_strands[d.Later]))
            .OrderBy(d => _profiles[d.Later].Order, StringComparer.Ordinal).ThenBy(d => _profiles[d.Earlier].Order, StringComparer.Ordinal);
        return new DealGrouping([.. deals], [.. doubts]);
    }

    private PlacedDealing Placed(LinkProfile profile) => new(profile, _strands.GetValueOrDefault(profile.Key));

    private static void Insert(Dictionary<string, List<LinkProfile>> lists, string key, LinkProfile profile)
    {
        if (!lists.TryGetValue(key, out var list)) lists[key] = list = [];
        list.Insert(PlaceIn(list, profile.Order), profile);
    }

    // The first place whose order is not before the given one.
    private static int PlaceIn(List<LinkProfile> list, string order)
    {
        var (low, high) = (0, list.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(list[middle].Order, order) < 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
