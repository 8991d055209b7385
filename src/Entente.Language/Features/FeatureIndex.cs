namespace Entente.Language.Features;

/// <summary>Hashes to rows of a table: open addressing over one flat array, so that a look-up costs one memory access or two.</summary>
internal sealed class FeatureIndex
{
    private readonly uint[] _keys;
    private readonly int[] _rows;
    private readonly uint _mask;

    /// <summary>Gives each of <paramref name="hashes"/> its place in the list as its row. 0 is no hash.</summary>
    public FeatureIndex(ReadOnlySpan<uint> hashes)
    {
        var size = 16;
        while (size < 2 * hashes.Length) size *= 2;
        (_keys, _rows, _mask) = (new uint[size], new int[size], (uint)size - 1);
        Count = hashes.Length;
        for (var row = 0; row < hashes.Length; row++)
        {
            var slot = SlotOf(hashes[row]);
            (_keys[slot], _rows[slot]) = (hashes[row], row);
        }
    }

    public int Count { get; }

    /// <summary>The row of a hash; -1 if it has none.</summary>
    public int RowOf(uint hash)
    {
        var slot = SlotOf(hash);
        return _keys[slot] == hash ? _rows[slot] : -1;
    }

    private uint SlotOf(uint hash)
    {
        var slot = hash & _mask;
        while (_keys[slot] != 0 && _keys[slot] != hash) slot = (slot + 1) & _mask;
        return slot;
    }
}
