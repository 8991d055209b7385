using Entente.Codebook.Vocabulary;

namespace Entente.Reading.Statements;

/// <summary>Finds subjects behind their verb: "…," said X; "…, said X, a director".</summary>
internal sealed class InversionFinder(ArticleWords words, CueLexicon lexicon, NounPhrases phrases, SubjectFinder subjects)
{
    /// <summary>The subject behind the verb at <paramref name="at"/>; null where the verb is not inverted.</summary>
    public Subject? Find(int at, CueWord word, int bound, int limit)
    {
        if (word.Takes(CueContent.Person) || at <= bound) return null;
        var isQuoted = words.IsClosingMark(at - 1) || (words[at - 1] == "," && words.IsClosingMark(at - 2));
        if (!isQuoted && (words[at - 1] != "," || word.IsWeak || ClosesRelative(at - 1, bound) || !MayInvert(word))) return null;
        var name = new TokenRange(at + 1, phrases.EndOf(at + 1, limit));
        if (!IsSubject(name) || (!isQuoted && !IsFinal(name, bound, at))) return null;
        if (GrammarWords.IsSubjectPronoun(words[at + 1])) return new Subject(SubjectKind.Pronoun, new TokenRange(at, name.End), name);
        var outer = new TokenRange(at, ApposedEnd(name.End, limit));
        return new Subject(SubjectKind.Phrase, outer, subjects.NameIn(new TokenRange(at + 1, outer.End)));
    }

    /// <summary>Where a broken quotation goes on behind an inverted cue; <paramref name="after"/> itself where it does not.</summary>
    public int ResumedQuotation(int after, int limit)
    {
        for (var i = after; i < limit; i++)
        {
            if (words.IsOpeningMark(i)) return i;
            if (words[i] is "." or ";" || lexicon.Verbs(words[i]).Count > 0) break;
        }

        return after;
    }

    // "X, who led the talks, praised Y": the comma ends what is told about X, whose verb follows.
    private bool ClosesRelative(int comma, int bound)
    {
        for (var i = comma - 1; i >= bound; i--)
            if (words[i] is "," or ";" or ":" || words.IsMark(i))
                return words[i] == "," && words[i + 1] is "who" or "whose" or "which" or "where" or "whom";
        return false;
    }

    private static bool MayInvert(CueWord word) => word.Cue.Particle is null && word.Takes(CueContent.Clause);

    private bool IsSubject(TokenRange name)
    {
        if (name.IsEmpty || words[name.Start] is "in" or "on" or "at" or "there") return false;
        if (words.LooksFinite(name.End) || words[name.End - 1] == "ago" || GrammarWords.IsPreposition(words[name.Start])) return false;
        var isPronoun = GrammarWords.IsSubjectPronoun(words[name.Start]);
        if (name.Length > 1) return !isPronoun;
        return isPronoun || words.IsCapital(name.Start) || words[name.Start] == "one" || words[name.Start].EndsWith('s');
    }

    // Without a quotation before it the subject must end its clause, and a clause must stand before.
    private bool IsFinal(TokenRange name, int bound, int at) =>
        !words.IsMark(name.End) && words[name.End] is not ("that" or "when" or "while" or "because")
            && phrases.HasVerb(new TokenRange(bound, at - 1));

    private int ApposedEnd(int end, int limit)
    {
        if (words[end] != "," || words.IsMark(end + 1)) return end;
        var next = phrases.EndOf(end + 1, limit);
        return !words.IsCapital(end - 1) && phrases.IsName(new TokenRange(end + 1, next)) ? next : end;
    }
}
