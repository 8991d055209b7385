namespace Entente.Ledger.Linking.Likeness;

/// <summary>
/// Likenesses that were worked out lately: a dealing that is placed anew meets mostly those that it had met before. It holds so many pairs and
/// no more, a later one in the place of an earlier; what it has forgotten is worked out again. Safe for many threads.
/// </summary>
internal sealed class LikenessMemory
{
    /// <summary>How many decimals a likeness has.</summary>
    public const int Decimals = 4;

    // A slot is one word, so that no thread ever sees half of one: the two numbers, the lesser first, and the likeness in ten-thousandths.
    private const int NumberBits = 25;
    private const int LikenessBits = 64 - NumberBits - NumberBits;
    private const int SlotBits = 21;
    private const ulong Spread = 0x9E3779B97F4A7C15;
    private const decimal Scale = 10_000;

    private ulong[]? _slots;
    private int _last;

    /// <summary>A number for another dealing, from 1.</summary>
    public int NextNumber() => Interlocked.Increment(ref _last);

    /// <summary>The likeness of two dealings, in whichever order; null where it is not known.</summary>
    public decimal? Find(int left, int right)
    {
        if (Volatile.Read(ref _slots) is not { } slots || !IsNumbered(left, right)) return null;
        var pair = PairOf(left, right);
        var slot = Volatile.Read(ref slots[PlaceOf(pair)]);
        return slot >> LikenessBits == pair ? Of((int)(slot & ((1UL << LikenessBits) - 1))) : null;
    }

    /// <summary>Remembers a likeness.</summary>
    /// <param name="left">The number of a dealing.</param>
    /// <param name="right">The number of the other.</param>
    /// <param name="likeness">From 0 to 1, with four decimals at most.</param>
    public void Keep(int left, int right, decimal likeness)
    {
        if (!IsNumbered(left, right)) return;
        var slots = LazyInitializer.EnsureInitialized(ref _slots, () => new ulong[1 << SlotBits]);
        var pair = PairOf(left, right);
        Volatile.Write(ref slots[PlaceOf(pair)], (pair << LikenessBits) | (ulong)(likeness * Scale));
    }

    /// <summary>The same likeness with four decimals, so that one worked out and one remembered are written alike.</summary>
    public static decimal Written(decimal likeness) => Of((int)(likeness * Scale));

    private static decimal Of(int tenThousandths) => new(tenThousandths, 0, 0, isNegative: false, Decimals);

    // Numbers that need more room than a slot has are not remembered: a writer that has seen so many dealings is slower, not wrong.
    private static bool IsNumbered(int left, int right) => left is > 0 and < 1 << NumberBits && right is > 0 and < 1 << NumberBits;

    private static ulong PairOf(int left, int right) => ((ulong)Math.Min(left, right) << NumberBits) | (uint)Math.Max(left, right);

    private static int PlaceOf(ulong pair) => (int)(unchecked(pair * Spread) >> (64 - SlotBits));
}
