using System.Collections.Frozen;

namespace Entente.Language.Tokenisation;

/// <summary>Words that, with a capital, show that the point of an abbreviation before them also ended a sentence.</summary>
internal static class SentenceStarters
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        """
        The A An He She It They We I You His Her Its Their Our In On At For From By With But And Or If As When While After Before Although Though
        This That These Those There Here However Meanwhile Under Both Some Many No Not Such Since Last Asked About According Also
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
