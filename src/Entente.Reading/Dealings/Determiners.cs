using System.Collections.Frozen;

namespace Entente.Reading.Dealings;

/// <summary>Words that stand before a noun phrase, in lower case.</summary>
internal static class Determiners
{
    /// <summary>All of them.</summary>
    public static readonly FrozenSet<string> All = Set(
        "the a an this that these those its their his her our your my some any each every both all no another such other several many few most either neither");

    /// <summary>Those that point to something known already.</summary>
    public static readonly FrozenSet<string> Definite = Set("the this that these those its their his her our both such");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
