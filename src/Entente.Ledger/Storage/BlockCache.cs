using Entente.Ledger.Linking;

namespace Entente.Ledger.Storage;

/// <summary>
/// Blocks that linking looks at again and again, in memory as long as nobody else writes: which dealings stand under a blocking key, in order;
/// those of an article are a block under its hash.
/// </summary>
internal sealed class BlockCache
{
    // A look in the database is cheaper than a whole large block, unless it comes often.
    private const int LooksBefore = 4;
    private const int Small = 64;
    private const int Most = 2_000_000;

    // What a block needs beside its dealings, in dealings.
    private const int Overhead = 8;

    private static readonly Comparer<BlockEntry> ByOrder = Comparer<BlockEntry>.Create((x, y) => string.CompareOrdinal(x.Order, y.Order));

    private readonly Dictionary<string, List<BlockEntry>> _blocks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _looks = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>Takes in what small blocks of these keys there are: one look for all that many dealings will ask for.</summary>
    /// <param name="keys">Blocking keys.</param>
    /// <param name="load">Reads at most so many dealings of each block from the ledger, in order.</param>
    public void Prepare(IEnumerable<string> keys, Func<IReadOnlyCollection<string>, int, ILookup<string, BlockEntry>> load)
    {
        string[] unknown = [.. keys.Distinct(StringComparer.Ordinal).Where(key => !_blocks.ContainsKey(key) && !_looks.ContainsKey(key))];
        var found = load(unknown, Small + 1);
        foreach (var key in unknown)
        {
            List<BlockEntry> block = [.. found[key]];
            if (block.Count <= Small) Keep(key, block);
            else _looks[key] = 1;
        }
    }

    /// <summary>The block of a key; null where it is not worth its room.</summary>
    /// <param name="key">The blocking key.</param>
    /// <param name="load">Reads at most so many dealings of the block from the ledger, in order.</param>
    public List<BlockEntry>? Find(string key, Func<int, List<BlockEntry>> load)
    {
        if (_blocks.TryGetValue(key, out var block)) return block;
        var looks = _looks.GetValueOrDefault(key) + 1;
        _looks[key] = looks;
        if (looks == 1) return load(Small + 1) is { Count: <= Small } small ? Keep(key, small) : null;
        return looks < LooksBefore ? null : Keep(key, load(int.MaxValue));
    }

    /// <summary>Puts a dealing that was written into the blocks that are here.</summary>
    public void Add(LinkProfile profile, CachedDealing dealing)
    {
        var entry = new BlockEntry(profile.Order, dealing);
        foreach (var key in profile.Keys.Append(profile.Article))
        {
            if (!_blocks.TryGetValue(key, out var block)) continue;
            var place = block.BinarySearch(entry, ByOrder);
            if (place >= 0) continue;
            block.Insert(~place, entry);
            _count++;
        }
    }

    /// <summary>Takes a dealing that is gone out of the blocks that are here.</summary>
    public void Remove(LinkProfile profile)
    {
        foreach (var key in profile.Keys.Append(profile.Article))
        {
            if (!_blocks.TryGetValue(key, out var block)) continue;
            var place = block.BinarySearch(new BlockEntry(profile.Order, null!), ByOrder);
            if (place < 0) continue;
            block.RemoveAt(place);
            _count--;
        }
    }

    /// <summary>Of a block those nearest before a place in the order, the nearest first.</summary>
    public static IEnumerable<CachedDealing> Before(List<BlockEntry> block, string order, int count)
    {
        for (var i = PlaceOf(block, order) - 1; i >= 0 && count > 0; i--, count--) yield return block[i].Dealing;
    }

    /// <summary>Of a block those nearest behind a place in the order, the nearest first.</summary>
    public static IEnumerable<CachedDealing> After(List<BlockEntry> block, string order, int count)
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

    private List<BlockEntry> Keep(string key, List<BlockEntry> block)
    {
        if (_count >= Most) Forget();
        _looks.Remove(key);
        _count += block.Count + Overhead;
        return _blocks[key] = block;
    }

    private static int PlaceOf(List<BlockEntry> block, string order)
    {
        var place = block.BinarySearch(new BlockEntry(order, null!), ByOrder);
        return place < 0 ? ~place : place;
    }
}

/// <summary>A dealing in a block.</summary>
/// <param name="Order">Its place among all dealings.</param>
/// <param name="Dealing">Itself.</param>
internal readonly record struct BlockEntry(string Order, CachedDealing Dealing);
