namespace Entente.Ledger.Lineage.Fingerprints;

/// <summary>
/// For each of a number of fixed permutations the least hash of a set (Broder 1997): two sets agree in as large a share of them as their
/// common members are of all.
/// </summary>
internal static class MinHash
{
    public const int Size = 96;
    private const ulong Step = 0x9e3779b97f4a7c15;
    private static readonly ulong[] Factors = [.. Enumerable.Range(0, Size).Select(i => Scattered((ulong)i) | 1)];

    public static uint[] Of(IReadOnlyCollection<ulong> members)
    {
        var least = new uint[Size];
        Array.Fill(least, uint.MaxValue);
        foreach (var member in members)
        {
            for (var i = 0; i < Size; i++)
            {
                var hash = (uint)(unchecked(member * Factors[i]) >> 32);
                if (hash < least[i]) least[i] = hash;
            }
        }

        return least;
    }

    // SplitMix64: fixed odd factors without a table of them.
    private static ulong Scattered(ulong index)
    {
        unchecked
        {
            var z = (index + 1) * Step;
            z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
            z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
            return z ^ (z >> 31);
        }
    }
}
