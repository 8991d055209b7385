using System.Collections.Frozen;

namespace Entente.Language.Tokenisation;

/// <summary>Two words written as one without a mark of it: "cannot", "gonna", and contractions that lost their apostrophe ("dont", "weve").</summary>
internal static class Contractions
{
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Cuts =
        """
        can|not gon|na wan|na got|ta out|ta do|nt does|nt did|nt is|nt was|nt are|nt were|nt has|nt have|nt had|nt would|nt could|nt should|nt ca|nt wo|nt
        i|m i|ve you|re you|ve they|re they|ve we|ve that|s what|s there|s let|s he|s she|s it|ll they|ll you|ll a|lot
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenDictionary(w => w.Replace("|", ""), w => w.IndexOf('|'), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many characters of <paramref name="word"/> are its first word; 0 if it is only one.</summary>
    public static int FirstLength(ReadOnlySpan<char> word)
    {
        // "IM" and "ISNT" are as likely initials as lost apostrophes.
        if (word.Length > 1 && char.IsUpper(word[^1])) return 0;
        return Cuts.TryGetValue(word, out var length) ? length : 0;
    }
}
