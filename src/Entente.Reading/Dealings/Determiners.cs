using System.Collections.Frozen;
using Entente.Reading.Dealings.Triggers;
using Entente.Reading.Syntax;

namespace Entente.Reading.Dealings;

/// <summary>Words that stand before a noun phrase, in lower case.</summary>
internal static class Determiners
{
    /// <summary>All of them.</summary>
    public static readonly FrozenSet<string> All = Set(
        "the a an this that these those its their his her our your my some any each every both all no another such other several many few most either neither");

    /// <summary>Those that point to something known already.</summary>
    public static readonly FrozenSet<string> Definite = Set("the this that these those its their his her our both such");

    /// <summary>Whether a trigger is told as new or as known, and of how many: "indefinite single", "definite plural", "owned single", "bare plural"; "verb" where it is none.</summary>
    public static string ArticleOf(ParsedWords words, Anchor anchor)
    {
        if (!anchor.IsNoun) return "verb";
        var plural = words.Xpos[anchor.Head] is "NNS" or "NNPS" ? "plural" : "single";
        foreach (var child in words.Children(anchor.Head))
            if (words.Relation[child] is "det" or "nmod:poss")
                return Definite.Contains(words.Lower[child]) ? "definite " + plural : words.Relation[child] == "det" ? "indefinite " + plural : "owned " + plural;
        return "bare " + plural;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
