namespace Entente.Language.Networks;

/// <summary>SplitMix64: the same numbers from the same seed on every machine and runtime.</summary>
internal sealed class SeededRandom(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>From 0 inclusive to <paramref name="end"/> exclusive.</summary>
    public int Below(int end) => (int)(((Next() >> 33) * (ulong)end) >> 31);

    /// <summary>From 0 inclusive to 1 exclusive.</summary>
    public float Share() => (Next() >> 40) * (1f / (1 << 24));

    public bool Chance(float share) => Share() < share;

    public void Shuffle<T>(Span<T> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
