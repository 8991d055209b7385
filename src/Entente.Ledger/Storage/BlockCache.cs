using Entente.Ledger.Linking;

namespace Entente.Ledger.Storage;

/// <summary>
/// Blocks that linking looks at again and again, in memory as long as nobody else writes: which dealings stand under a blocking key, in order.
/// </summary>
internal sealed class BlockCache
{
    // A look in the database is cheaper than a whole block, unless it comes often.
    private const int LooksBefore = 4;
    private const int Most = 2_000_000;

    private static readonly Comparer<BlockEntry> ByOrder = Comparer<BlockEntry>.Create((x, y) => string.CompareOrdinal(x.Order, y.Order));

    private readonly Dictionary<string, List<BlockEntry>> _blocks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _looks = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>The block of a key; null where it is not worth its room.</summary>
    /// <param name="key">The blocking key.</param>
    /// <param name="load">Reads the block from the ledger, in order.</param>
    public List<BlockEntry>? Find(string key, Func<List<BlockEntry>> load)
    {
        if (_blocks.TryGetValue(key, out var block)) return block;
        var looks = _looks.GetValueOrDefault(key) + 1;
        _looks[key] = looks;
        if (looks < LooksBefore) return null;
        if (_count >= Most) Forget();
        _blocks[key] = block = load();
        _count += block.Count;
        return block;
    }

    /// <summary>Puts a dealing that was written into the blocks that are here.</summary>
    public void Add(LinkProfile profile)
    {
        var entry = new BlockEntry(profile.Order, profile.Key);
        foreach (var key in profile.Keys)
        {
            if (!_blocks.TryGetValue(key, out var block)) continue;
            var place = block.BinarySearch(entry, ByOrder);
            if (place >= 0) continue;
            block.Insert(~place, entry);
            _count++;
        }
    }

    /// <summary>Of a block those nearest before a place in the order, the nearest first.</summary>
    public static IEnumerable<string> Before(List<BlockEntry> block, string order, int count)
    {
        for (var i = PlaceOf(block, order) - 1; i >= 0 && count > 0; i--, count--) yield return block[i].Dealing;
    }

    /// <summary>Of a block those nearest behind a place in the order, the nearest first.</summary>
    public static IEnumerable<string> After(List<BlockEntry> block, string order, int count)
    {
        var start = PlaceOf(block, order);
        if (start < block.Count && block[start].Order == order) start++;
        for (var i = start; i < block.Count && count > 0; i++, count--) yield return block[i].Dealing;
    }

    public void Forget()
    {
        _blocks.Clear();
        _looks.Clear();
        _count = 0;
    }

    private static int PlaceOf(List<BlockEntry> block, string order)
    {
        var place = block.BinarySearch(new BlockEntry(order, ""), ByOrder);
        return place < 0 ? ~place : place;
    }
}

/// <summary>A dealing in a block.</summary>
/// <param name="Order">Its place among all dealings.</param>
/// <param name="Dealing">Its key.</param>
internal readonly record struct BlockEntry(string Order, string Dealing);
