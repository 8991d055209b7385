using System.Collections.Immutable;

namespace Entente.Reading.Syntax;

/// <summary>The way from a word up the tree: each word passed, with the steps that led there.</summary>
/// <remarks>
/// A step is what the lower word is to the upper one: <c>s</c> who acts and <c>o</c> what is acted on, whatever the voice; <c>i</c> to whom; <c>poss</c>, <c>mod</c>; a preposition as
/// <c>to</c>, <c>with</c>; <c>x</c>, <c>c</c>, <c>acl</c>, <c>rel</c>, <c>adv</c> clauses; <c>&amp;</c> a verb joined by "and". Names, appositions and nouns joined by "and" take no step.
/// </remarks>
internal static class Climb
{
    private const int Highest = 6;

    /// <summary>The word itself, with no step, and those above it.</summary>
    public static ImmutableArray<Rung> From(ParsedWords words, int start)
    {
        var rungs = ImmutableArray.CreateBuilder<Rung>();
        rungs.Add(new Rung(start, ""));
        var (at, steps) = (start, "");
        for (var height = 0; height < Highest && words.Head[at] >= 0; height++)
        {
            var step = StepOf(words, at);
            at = words.Head[at];
            steps = step.Length == 0 ? steps : steps.Length == 0 ? step : $"{steps}>{step}";
            rungs.Add(new Rung(at, steps));
        }

        return rungs.ToImmutable();
    }

    private static string StepOf(ParsedWords words, int at) => words.Relation[at] switch
    {
        "nsubj" or "csubj" => "s",
        "nsubj:pass" or "obj" => "o",
        "obl:agent" => "s",
        "iobj" => "i",
        "nmod:poss" => "poss",
        "nmod" or "obl" => Prepositional(words, at),
        "amod" or "compound" or "nummod" or "det" => "mod",
        "acl:relcl" => "rel",
        "acl" => "acl",
        "advcl" => "adv",
        "xcomp" => "x",
        "ccomp" => "c",
        "conj" => words.IsVerb(at) && words.IsVerb(words.Head[at]) ? "&" : "",
        "appos" or "flat" or "fixed" or "goeswith" or "list" => "",
        "parataxis" => "par",
        _ => "dep",
    };

    private static string Prepositional(ParsedWords words, int at)
    {
        var preposition = words.PrepositionOf(at);
        if (preposition == "by" && words.IsVerb(words.Head[at]) && VerbGroup.Of(words, words.Head[at]).IsPassive) return "s";
        return preposition.Length == 0 ? "bare" : preposition;
    }
}

/// <summary>A word above another, and the steps that lead to it.</summary>
internal readonly record struct Rung(int Token, string Steps);

/// <summary>How a word stands to another in the tree: the steps up from each to where they meet.</summary>
/// <param name="Own">From the word; empty where it is itself above the other.</param>
/// <param name="Other">From the other; empty where the word hangs on it.</param>
/// <param name="Meeting">The token where they meet.</param>
internal readonly record struct TreePath(string Own, string Other, int Meeting)
{
    /// <summary>The path between two words whose climbs are given; null where they do not meet.</summary>
    public static TreePath? Between(ImmutableArray<Rung> own, ImmutableArray<Rung> other)
    {
        foreach (var rung in own)
            foreach (var (token, steps) in other)
                if (token == rung.Token) return new TreePath(rung.Steps, steps, token);
        return null;
    }
}
