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
        var name = new TokenRange(at + 1, phrases.EndOf(at + 1, limit));
        if (!isQuoted && (words[at - 1] != "," || ClosesRelative(at - 1, bound) || !MayInvert(word, name))) return null;
        if (!IsSubject(name) || (!isQuoted && !(MaySpeak(name) && IsFinal(name, bound, at)))) return null;
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

    // A weak form needs an outlet behind it, or one in the present a bare name: "…, reports Volga news agency", "…, claims Berg".
    private bool MayInvert(CueWord word, TokenRange name) => word.Cue.Particle is null && word.Takes(CueContent.Clause)
        && (!word.IsWeak || lexicon.IsOutlet(words[name.End - 1]) || words[name.End - 1] == "news"
            || (words[name.Start - 1].EndsWith('s') && phrases.IsName(name) && words[name.End] == "."));

    private bool IsSubject(TokenRange name)
    {
        if (name.IsEmpty || words[name.Start] is "in" or "on" or "at" or "there") return false;
        if (words.LooksFinite(name.End) || words[name.End - 1] == "ago" || GrammarWords.IsPreposition(words[name.Start])) return false;
        var isPronoun = GrammarWords.IsSubjectPronoun(words[name.Start]);
        if (name.Length > 1) return !isPronoun;
        return isPronoun || words.IsCapital(name.Start) || words[name.Start] == "one" || words[name.Start].EndsWith('s');
    }

    // "…, reported a year earlier", "…, announced his decision": nobody who could say anything.
    private bool MaySpeak(TokenRange name)
    {
        var head = words[phrases.HeadOf(name)];
        return name.Length == 1 || lexicon.IsPerson(head) || lexicon.IsPerson(head.TrimEnd('s')) || lexicon.IsBody(head) || lexicon.IsOutlet(head) || lexicon.IsDocument(head)
            || Enumerable.Range(name.Start, name.Length).Any(words.IsCapital);
    }

    // Without a quotation before it the subject must end its clause, and a clause must stand before.
    private bool IsFinal(TokenRange name, int bound, int at) =>
        !words.IsMark(name.End) && words[name.End] is not ("that" or "when" or "while" or "because")
            && (phrases.HasClause(new TokenRange(bound, at - 1)) || HoldsQuotation(bound, at) || IsParenthesis(name, bound, at));

    private bool HoldsQuotation(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (words.IsQuoted(i)) return true;
        return false;
    }

    /// <summary>Whether commas set the cue off behind the first words of what is said: "Now, say analysts, prices will fall".</summary>
    public bool IsParenthesis(TokenRange name, int bound, int at) =>
        words[name.End] == "," && words[at] is "say" or "says" or "said" && !phrases.HasClause(new TokenRange(bound, at - 1))
            && !HoldsQuotation(bound, at);

    /// <summary>Whether the quotation that ends before <paramref name="at"/> is a statement of its own: one that begins inside what somebody
    /// says, in mid-clause or at its start, is not.</summary>
    public bool IsOwnQuotation(int at, StatementDraft open)
    {
        var last = words[at - 1] == "," ? at - 2 : at - 1;
        if (!words.IsClosingMark(last)) return false;
        var first = last;
        while (first > open.Content.Start && !words.IsOpeningMark(first - 1)) first--;
        return first > open.Content.Start + 1 && !words.IsWord(first - 2);
    }

    private int ApposedEnd(int end, int limit)
    {
        if (words[end] != "," || words.IsMark(end + 1)) return end;
        var next = phrases.EndOf(end + 1, limit);
        return !words.IsCapital(end - 1) && phrases.IsName(new TokenRange(end + 1, next)) ? next : end;
    }
}
