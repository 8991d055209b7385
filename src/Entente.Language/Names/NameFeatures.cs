using System.Numerics;
using Entente.Language.Features;

namespace Entente.Language.Names;

/// <summary>What the name finder sees of a token, as hashes: all that the parser sees of it, the parser's verdict, and the head that it hangs on.</summary>
internal static class NameFeatures
{
    /// <summary>The most hashes that one token gives.</summary>
    public const int MaxCount = TokenFeatures.MaxCount + 16;

    /// <summary>The most dependents of a token that are looked at.</summary>
    public const int MostDependents = 24;

    /// <summary>The hash of a token of the passages in which names alone are marked, whose habits are not quite the treebank's.</summary>
    public const uint Passage = 3;

    private const uint ListTemplate = 40, TagTemplate = 41, RelationTemplate = 42, HeadTemplate = 43, DependentTemplate = 44;

    private const int LongestListed = 24;

    /// <summary>Fills <paramref name="hashes"/>, those of the word itself in front, and says how many there are.</summary>
    public static int Of(ReadOnlySpan<char> form, TokenSetting setting, string xpos, string relation, ReadOnlySpan<char> head, Span<uint> hashes)
    {
        var count = TokenFeatures.Of(form, setting, hashes);
        hashes[count++] = TokenFeatures.HashOf(TagTemplate, xpos);
        hashes[count++] = TokenFeatures.HashOf(RelationTemplate, relation);
        hashes[count++] = TokenFeatures.Combined(TokenFeatures.WordHashOf(head), hashes[count - 2], HeadTemplate);
        return WithLists(form, hashes, count);
    }

    /// <summary>The hash of a dependent of a token.</summary>
    public static uint OfDependent(string relation, ReadOnlySpan<char> form) =>
        TokenFeatures.Combined(TokenFeatures.WordHashOf(form), TokenFeatures.HashOf(RelationTemplate, relation), DependentTemplate);

    private static int WithLists(ReadOnlySpan<char> form, Span<uint> hashes, int count)
    {
        Span<char> lower = stackalloc char[LongestListed];
        if (form.Length > LongestListed) return count;
        form.ToLowerInvariant(lower);
        lower = lower[..form.Length];
        var capital = char.IsUpper(form[0]) ? 1u : 0u;
        for (var bits = (uint)WordLists.Names.ListsOf(lower); bits != 0; bits &= bits - 1)
            hashes[count++] = TokenFeatures.Combined((uint)BitOperations.TrailingZeroCount(bits), capital, ListTemplate);
        return count;
    }
}
