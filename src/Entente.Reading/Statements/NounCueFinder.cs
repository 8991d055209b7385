namespace Entente.Reading.Statements;

/// <summary>Finds nouns of saying with a clause: "Japan's announcement that", "forecasts by a committee that", "the view of diplomats
/// that".</summary>
internal sealed class NounCueFinder(ArticleWords words, CueLexicon lexicon, NounPhrases phrases, SubjectFinder subjects)
{
    private const int Reach = 10;

    /// <summary>The noun whose clause the "that" at the token begins, and whose saying it is; null where there is none.</summary>
    public (int Noun, Subject Subject)? Find(int that, int bound)
    {
        if (words[that] != "that" || words.LooksFinite(that + 1) || NounBefore(that, bound) is not { } noun) return null;
        if (Answered(noun, bound) is { } answering) return (noun, answering);
        var owner = words[noun + 1] is "by" or "of" or "from" ? new TokenRange(noun + 2, that) : Possessor(noun, bound);
        if (words[noun + 1] == "from" && owner.Length == 1 && words.IsCapital(owner.Start)) return null;
        return owner.IsEmpty || IsGerund(owner.Start, bound) ? null : (noun, new Subject(SubjectKind.Phrase, new TokenRange(Math.Min(owner.Start, noun), that), owner));
    }

    // "rejected the allegation that", "raised fears that": whoever does so speaks.
    private Subject? Answered(int noun, int bound)
    {
        var verb = GrammarWords.IsDeterminer(words[noun - 1]) ? noun - 2 : noun - 1;
        return verb > bound && words[verb] is "rejected" or "rejects" or "dismissed" or "dismisses" or "raised" or "raises" or "refuted"
            && words[noun + 1] == "that" ? subjects.Before(verb, bound) : null;
    }

    private int? NounBefore(int that, int bound)
    {
        for (var i = that - 1; i > that - Reach && i >= bound && words.IsWord(i); i--)
            if (lexicon.IsNoun(words[i])) return i;
        return null;
    }

    // "Reaffirming Norway's view that X, she said Y": the view is taken up in what leads in.
    private bool IsGerund(int start, int bound) => start == bound && words[start].EndsWith("ing", StringComparison.Ordinal)
        && GrammarWords.IsDeterminer(words[start + 1]);

    private TokenRange Possessor(int noun, int bound)
    {
        for (var i = noun - 1; i > noun - 4 && i > bound; i--)
            if (words[i] is "'s" or "'") return new TokenRange(phrases.StartOf(i, bound), i);
        return default;
    }
}
