using Entente.Codebook.Loading;

namespace Entente.Codebook.Vocabulary;

/// <summary>Numbers that figures are multiplied by; bounded, so that no text can make a product overflow.</summary>
internal static class Multiplier
{
    private const decimal Largest = 1_000_000_000_000;

    /// <summary>The multiplier under <paramref name="key"/>; 1 where left out.</summary>
    public static decimal Read(EntryReader entry, string key)
    {
        var value = entry.Number(key) ?? 1;
        if (value is > 0 and <= Largest) return value;
        entry.Fault($"'{key}' is out of range.", "Write a number above 0 and up to 1000000000000.");
        return 1;
    }
}
