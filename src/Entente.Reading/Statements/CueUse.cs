using Entente.Codebook.Vocabulary;

namespace Entente.Reading.Statements;

/// <summary>Tells the uses of a cue verb that attribute something from those that do not.</summary>
internal sealed class CueUse(ArticleWords words, CueLexicon lexicon, NounPhrases phrases)
{
    private const int LongestObject = 40;

    /// <summary>Whether a finite form at the token attributes nothing: "to say", "would not say", "was said", "the reported
    /// deal".</summary>
    public bool IsIdle(int at, Passage passage, int bound)
    {
        if (words.IsCompound(at) || (words.IsCapital(at) && at > passage.Start && words[at - 1] != "u.s.")) return true;
        if (IsNoun(at, bound) || IsReportedToBe(at)) return true;
        if (words.Reads(at, "said", "to") && !lexicon.IsPerson(words[at + 2].TrimEnd('s'))) return true;
        if (words[at] is "add" or "adds" or "added" && (words[at + 1] is "to" or "up" || words[at - 1] == "value")) return true;
        return FollowsIdleAuxiliary(at, bound) || (GrammarWords.IsDeterminer(words[at - 1]) && !MayBeSubject(words[at - 1]));
    }

    /// <summary>Whether the subject can say something with the verb: papers and figures show, what else shows does not say.</summary>
    public bool FitsSubject(CueWord word, Subject subject)
    {
        if (word.Cue.Name is not ("show" or "read")) return true;
        if (subject.Kind != SubjectKind.Phrase) return false;
        var head = words[phrases.HeadOf(subject.Name)];
        return lexicon.IsDocument(head) || GrammarWords.IsRecord(head);
    }

    /// <summary>Behind the verb and its particle; the token itself where the particle is missing.</summary>
    public int EndOf(int at, CueWord word, int limit) => word.Cue.Particle switch
    {
        null => at + 1,
        "at" when words[at + 1] is "up" or "off" or "out" or "into" or "forward" or "on" or "in" => at,
        "as" or "of" or "at" when words[at + 1] != word.Cue.Particle =>
            IsAhead(at, word.Cue, limit) && !word.Cue.Name.EndsWith(" of", StringComparison.Ordinal) ? at + 1 : at,
        "as" or "at" when !Fits(at + 2, word.Cue.Particle) => at,
        { } particle => Follows(at + 1, particle),
    };

    // Behind the words of the particle at the token; one before it, the verb, where they are not there.
    private int Follows(int at, string particle)
    {
        var end = at;
        foreach (var part in particle.Split(' '))
            if (words[end++] != part) return at - 1;
        return end;
    }

    /// <summary>Whether a weak form has "that" or a quotation behind it, or what is said before: "…, Bloomberg reports."</summary>
    public bool IsBorneOut(CueMention cue, int bound)
    {
        if (IsNounBehindName(cue) || (cue.Tail.Kind == TailKind.That && IsMandative(cue))) return false;
        if (cue.Tail.Kind == TailKind.Words && IsBareClause(cue)) return true;
        if (cue.Tail.IsMarked) return cue.Tail.Adjunct.Length <= 4 || cue.Tail.Kind == TailKind.That;
        var start = cue.Subject.Outer.Start;
        if (cue.Subject.Kind == SubjectKind.Pronoun && cue.Tail.Kind == TailKind.Comma && cue.Tail.Adjunct.IsEmpty && words[start - 1] == ",")
            return true;
        if (cue.Subject.Kind == SubjectKind.Elided || start <= bound) return false;
        return words.IsClosingMark(start - 1)
            || (words[start - 1] == "," && (words.IsClosingMark(start - 2)
                || (cue.Tail.Kind == TailKind.End && cue.Tail.Adjunct.IsEmpty && words.IsCapital(cue.Subject.Name.End - 1))));
    }

    // "demanded that it be held": what is wanted or undertaken, not said; only a quotation makes these speech.
    private static bool IsMandative(CueMention cue) =>
        cue.Word.Cue.Name is "demand" or "promise" or "pledge" or "vow" or "urge" or "ask" or "recommend"
            || (cue.Word.Cue.Name == "agree" && !cue.Tail.Adjunct.IsEmpty);

    // "Washington claims the governments have spent": a clause without "that" behind a name.
    private bool IsBareClause(CueMention cue)
    {
        if (!cue.Word.Takes(CueContent.Clause) || !cue.Tail.Adjunct.IsEmpty || cue.Subject.Name.IsEmpty) return false;
        var at = cue.Tail.At;
        if (!words.IsCapital(cue.Subject.Name.Start) && !GrammarWords.IsDeterminer(words[cue.Subject.Name.Start])
            && cue.Subject.Kind != SubjectKind.Pronoun && !words.IsTaggedFinite(cue.Cue.Start)) return false;
        if (GrammarWords.IsSubjectPronoun(words[at]) || words[at] == "there") return words.LooksFinite(at + 1);
        if (!GrammarWords.IsDeterminer(words[at])) return false;
        for (var i = at + 2; i < at + 10 && words.IsWord(i); i++)
            if (GrammarWords.IsAuxiliary(words[i]) || words.IsTaggedFinite(i)) return true;
        return false;
    }

    // "a U.S. demand that": the plain form of a verb needs a plural before it.
    private bool IsNounBehindName(CueMention cue)
    {
        var name = cue.Subject.Name;
        if (cue.Word.IsParticiple || cue.Word.Cue.Name == "read" || name.IsEmpty || cue.Subject.Kind != SubjectKind.Phrase) return false;
        var form = words[cue.Cue.Start];
        return form == cue.Word.Cue.Forms[0] && words[name.Start] is "a" or "an" && !words[name.End - 1].EndsWith('s');
    }

    // "gifts reported to have been sent", "a cost put at $14 billion": who reports it is not said.
    private bool IsReportedToBe(int at) =>
        words.Reads(at, "put", "at") || (words[at].EndsWith("ed", StringComparison.Ordinal) && words[at + 1] == "to" && words[at + 2] is "have" or "be");

    // "a list of states that", "the board's last estimate of": nouns by what stands beside them.
    private bool IsNoun(int at, int bound) =>
        (at > bound && words[at - 1] is "of" or "by" or "with" or "from" or "for" && !words[at].EndsWith("ed", StringComparison.Ordinal))
            || (words[at + 1] == "of" && words[at] is not ("said" or "says") && !lexicon.Verbs(words[at]).Any(v => v.Cue.Particle == "of"))
            || (at > bound && GrammarWords.IsPreposition(words[at - 1]) && words.IsTaggedNoun(at))
            || (words[at] == "say" && (words[at - 2] is "a" or "an" || (words[at + 1] is "in" or "on" or "over" && words.IsTaggedNoun(at))));

    /// <summary>Whether "to" and a verb of saying behind the word tell of something said: "was quick to point out".</summary>
    public static bool IsReadiness(string word) => word is "keen" or "quick" or "hastened" or "eager" or "careful" or "rushed" or "hurried";

    private bool FollowsIdleAuxiliary(int at, int bound)
    {
        for (var i = at - 1; i >= bound && i > at - 6; i--)
        {
            if (words[i] == "to" && IsReadiness(words[i - 1])) return false;
            if (words[i] is "to" or "would" or "could" or "may" or "might" or "must" or "should" or "will" or "shall" or "can" or "not"
                or "n't") return true;
            if (words[i] is "is" or "are" or "was" or "were" or "be" or "been" or "being") return true;
            if (!GrammarWords.IsAuxiliary(words[i]) && !GrammarWords.IsAdverb(words[i])) break;
        }

        return false;
    }

    private static bool MayBeSubject(string word) =>
        word is "both" or "some" or "many" or "several" or "that" or "this" or "most" or "all" or "another" or "one";

    private bool IsAhead(int at, Cue cue, int limit)
    {
        var (particle, isShort) = (cue.Particle!, cue.Particle != "of" && cue.Name != "describe");
        for (var i = at + 1; i < limit && i < at + LongestObject && !(isShort && words[i] is "," or ";"); i++)
            if (words[i] == particle && i > at + 1 && Fits(i + 1, particle)) return true;
        return false;
    }

    // "put it at 50", "dismissed it as a bluff": a figure, or a complement and no clause.
    private bool Fits(int at, string particle) => particle switch
    {
        "at" => IsFigure(at) || IsFigure(at + 1) || IsFigure(at + 2),
        "as" => !GrammarWords.IsSubjectPronoun(words[at]) && words[at] is not ("part" or "well" or "soon" or "long" or "far" or "they"),
        _ => true,
    };

    private bool IsFigure(int at) => words[at] is { Length: > 0 } word && (char.IsAsciiDigit(word[0])
        || word is "$" or "€" or "£" or "half" or "one" or "two" or "three" or "four" or "five" or "six" or "seven" or "eight" or "nine" or "ten");
}
