using Entente.Language.Tagging;

namespace Entente.Language.Lemmas;

/// <summary>Hashes of what a lemma depends on: the tag, and the form or its end.</summary>
internal static class LemmaKey
{
    public const int LongestEnding = 5;

    /// <summary>The part of a key that the tag gives: of its features nothing counts.</summary>
    public static uint Of(Tag tag) => Hash(Hash(17, tag.Upos), tag.Xpos);

    /// <summary>The key of a whole form.</summary>
    public static uint Whole(uint tag, ReadOnlySpan<char> lower) => Hash(Mix(tag, 1), lower);

    /// <summary>The key of an ending.</summary>
    public static uint Ending(uint tag, ReadOnlySpan<char> lower, int length) => Hash(Mix(tag, 2), lower[^length..]);

    private static uint Hash(uint hash, ReadOnlySpan<char> text)
    {
        foreach (var c in text) hash = Mix(hash, c);
        return Mix(hash, (uint)text.Length + 0x100);
    }

    private static uint Mix(uint hash, uint value)
    {
        hash = (hash ^ value) * 0x9E3779B1;
        return hash ^ (hash >> 15);
    }
}
