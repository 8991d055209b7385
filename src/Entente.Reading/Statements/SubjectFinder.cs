namespace Entente.Reading.Statements;

/// <summary>Finds who does the saying, to the left of a verb.</summary>
internal sealed partial class SubjectFinder(ArticleWords words, CueLexicon lexicon, NounPhrases phrases)
{
    private const int MostParts = 6;

    /// <summary>The subject of the verb at <paramref name="cue"/>, not before <paramref name="bound"/>; null where there is none.</summary>
    public Subject? Before(int cue, int bound)
    {
        var end = SkipBack(cue, bound);
        if (end <= bound) return null;
        var word = words[end - 1];
        if (GrammarWords.IsCoordinator(word))
            return new Subject(SubjectKind.Elided, new TokenRange(WithComma(end - 1, bound), cue), default);
        if (GrammarWords.IsSubjectPronoun(word) || (word == "which" && end == cue && words.IsCapital(end - 3))) return Pronoun(end - 1, cue, bound);
        if (word == ",") return BehindParenthesis(end - 1, cue, bound);
        if (words.IsMark(end - 1) || word is "this" or "these" or "those") return null;
        return Direct(end, cue, bound);
    }

    /// <summary>The subject of the clause that begins at <paramref name="start"/>; null where none is seen before
    /// <paramref name="limit"/>.</summary>
    public Subject? Main(int start, int limit)
    {
        var at = phrases.SkipLead(start, limit);
        for (var part = 0; part < MostParts && at < limit && OpensAdverbial(at); part++)
        {
            while (at < limit && words[at] != ",") at++;
            at = phrases.SkipLead(at, limit);
        }

        if (at >= limit || words[at] is "nor" or "neither") return null;
        if (GrammarWords.IsSubjectPronoun(words[at]))
            return new Subject(SubjectKind.Pronoun, new TokenRange(at, at + 1), new TokenRange(at, at + 1));
        var end = WithoutVerb(at, phrases.EndOf(at, limit));
        while (end > at && GrammarWords.IsAdverb(words[end - 1])) end--;
        if (words[end] == "," && !words.IsCapital(at) && NameBefore(end + 1, limit) is { IsEmpty: false } apposed)
            return new Subject(SubjectKind.Phrase, apposed, apposed);
        return end > at ? new Subject(SubjectKind.Phrase, new TokenRange(at, end), new TokenRange(at, end)) : null;
    }

    // "A former head of the board, Anna Berg hinted at it": the name between a comma and the verb.
    private TokenRange NameBefore(int start, int limit)
    {
        var end = start;
        while (end < limit && words.IsCapital(end)) end++;
        var name = new TokenRange(start, end);
        return phrases.IsName(name) && (words.LooksFinite(end) || words.IsTaggedFinite(end)) ? name : default;
    }

    // "Norway holds the chair and says": a verb in the present does not show by its form, but the tag tells.
    private int WithoutVerb(int start, int end)
    {
        for (var i = start + 1; i < end; i++)
            if (words.IsTaggedFinite(i) && !words.IsCapital(i) && !GrammarWords.IsPreposition(words[i + 1])) return i;
        return end;
    }

    /// <summary>The subject of a participle that tells what a paper says: "issued a proclamation saying"; null where nobody issues
    /// one.</summary>
    public Subject? OfPaper(int participle, int bound)
    {
        if (!lexicon.IsDocument(words[participle - 1])) return null;
        for (var i = participle - 2; i > bound && i > participle - 6; i--)
            if (words[i] is "issued" or "released" or "published" or "made" or "sent" or "signed" or "wrote") return Before(i, bound);
        return null;
    }

    /// <summary>The subject of a participle: "…, with the minister suggesting that"; null where there is none.</summary>
    public Subject? Absolute(int participle, int bound)
    {
        var start = participle;
        while (start > bound && participle - start < 12 && words[start - 1] is not ("with" or ",") && !words.IsMark(start - 1)) start--;
        var isAbsolute = start > bound && start < participle && words[start - 1] == "with";
        return isAbsolute ? new Subject(SubjectKind.Phrase, new TokenRange(start - 1, participle), new TokenRange(start, participle))
            : null;
    }

    /// <summary>Which words of a phrase with appositions name somebody best: "the chief executive, Masami Oka" is Masami Oka.</summary>
    public TokenRange NameIn(TokenRange phrase)
    {
        var end = phrases.EndOf(phrase.Start, phrase.End);
        if (end >= phrase.End || words[end] != ",") return new TokenRange(phrase.Start, end);
        var next = new TokenRange(end + 1, phrases.EndOf(end + 1, phrase.End));
        return !words.IsCapital(end - 1) && phrases.IsName(next) ? next : new TokenRange(phrase.Start, end);
    }

    // Auxiliaries and adverbs between subject and verb: "has also", "last Friday", "in turn,".
    private int SkipBack(int cue, int bound)
    {
        var end = cue;
        while (end > bound)
        {
            var word = words[end - 1];
            if (GrammarWords.IsAuxiliary(word) || (GrammarWords.IsAdverb(word) && end < cue + 1)) end--;
            else if (word == "to" && CueUse.IsReadiness(words[end - 2])) end -= 2;
            else if (TimeStart(end, bound) is var start && start < end) end = start;
            else if (end == cue && InsertStart(end, bound) is var insert && insert < end) end = insert;
            else break;
        }

        return end;
    }

    private int TimeStart(int end, int bound)
    {
        for (var start = Math.Max(bound, end - 3); start < end; start++)
            if (phrases.TimeEnd(start) == end && words[start] is not ("the" or "that")) return start;
        return end;
    }

    // "has in the past said"
    private int InsertStart(int end, int bound)
    {
        for (var i = end - 1; i > bound && i > end - 6 && words.IsWord(i); i--)
            if (words[i] is "in" or "on" or "at" or "for" && GrammarWords.IsAuxiliary(words[i - 1])) return i;
        return end;
    }

    private int WithComma(int at, int bound) => at > bound && words[at - 1] == "," ? at - 1 : at;

    private Subject Pronoun(int at, int cue, int bound)
    {
        if (words[at] is not ("who" or "which")) return new Subject(SubjectKind.Pronoun, new TokenRange(at, cue), new TokenRange(at, at + 1));
        var end = WithComma(at, bound);
        var start = AntecedentStart(end, bound);
        return new Subject(SubjectKind.Phrase, new TokenRange(start, cue), new TokenRange(start, end));
    }

    // "responding to a questioner who noted": the antecedent begins at its article or, a name, behind the preposition.
    private int AntecedentStart(int end, int bound)
    {
        var start = phrases.StartOf(end, bound);
        for (var i = end - 1; i > start; i--)
        {
            if (GrammarWords.IsDeterminer(words[i])) return i;
            if (words[i] is "to" or "by" or "with" or "from") return i + 1;
        }

        return start;
    }

    private Subject? Direct(int end, int cue, int bound)
    {
        var start = WithoutAdverbial(BehindRelative(phrases.StartOf(end, bound), bound), end);
        if (start >= end || !Names(new TokenRange(start, end)) || IsObject(start, bound) || IsGerund(start)) return null;
        return Apposed(new TokenRange(start, end), cue, bound);
    }

    // "paving the way for lower rates": what somebody does, not who does it.
    private bool IsGerund(int start) => words[start].Length > 5 && words[start].EndsWith("ing", StringComparison.Ordinal)
        && !words.IsCapital(start) && GrammarWords.IsDeterminer(words[start + 1]);

    // "may buy wheat under the programme announced": what stands behind an auxiliary is no subject, but for questions and "so did".
    private bool IsObject(int start, int bound)
    {
        var at = start - 1;
        while (at > bound && GrammarWords.IsAdverb(words[at])) at--;
        return at > bound && words[at] is "may" or "can" or "will" or "would" or "could" or "should" or "must" or "might" or "to";
    }

    // "a bank which has lent money to FECSA said": the phrase stops at the verb of a relative clause, and goes on before it.
    private int BehindRelative(int start, int bound)
    {
        var at = start - 1;
        while (at > bound && at > start - 5 && (words.LooksFinite(at) || GrammarWords.IsAdverb(words[at]))) at--;
        return at > bound && at < start - 1 && words[at] is "who" or "which" or "that" && words[at - 1] != ","
            ? phrases.StartOf(at, bound) : start;
    }

    // "In Jamaica the minister": a phrase that begins with a preposition has its noun behind the next article or capital.
    private int WithoutAdverbial(int start, int end)
    {
        if (words.IsCapital(start) && end - start > 2
            && (words[start].EndsWith("ing", StringComparison.Ordinal) || GrammarWords.IsPreposition(words[start + 1]))
                && IsParticiple(words[start])) return NameStart(start, end);
        if (!GrammarWords.IsPreposition(words[start])) return start;
        for (var i = start + 2; i < end; i++)
            if (GrammarWords.IsDeterminer(words[i])) return i;
        return start + 1;
    }

    // "Speaking in Harrogate Mr Kennedy": the name at the end, with the office before it.
    private int NameStart(int start, int end)
    {
        var at = end;
        while (at > start + 1 && (words.IsCapital(at - 1) || lexicon.IsPerson(words[at - 1]) || words[at - 1] == "-"
            || words.IsCompound(at - 1))) at--;
        while (at < end && GrammarWords.IsPreposition(words[at])) at++;
        return at < end ? at : start;
    }

    private bool Names(TokenRange range)
    {
        if (range.Length == 1 && words[range.Start].EndsWith("ing", StringComparison.Ordinal) && words[range.Start].Length > 5
            && (!words.IsCapital(range.Start) || words.IsTaggedGerund(range.Start))) return false;
        for (var i = range.Start; i < range.End; i++)
            if (words.IsWord(i) && !GrammarWords.IsDeterminer(words[i]) && !GrammarWords.IsPreposition(words[i])
                && !char.IsAsciiDigit(words[i][0])) return true;
        return range.Length == 1 && words[range.Start] is "both" or "several" or "some" or "others" or "another" or "one"
            || range.Length == 2 && words[range.Start] is "the" or "one" && words[range.Start + 1] is "two" or "three" or "other";
    }

    private Subject? BehindParenthesis(int comma, int cue, int bound)
    {
        var (end, cited, quotedBy) = (comma, default(TokenRange), default(TokenRange));
        for (var part = 0; part < MostParts; part++)
        {
            var start = PartStart(end, bound);
            if (start >= end) return null;
            if (!OpensParenthesis(start)) return Named(start, end, cue, bound, cited, quotedBy);
            if (words[start] == "by" && start > bound + 1 && lexicon.IsDocument(words[start - 2]))
                return Named(start + 1, end, cue, start + 1, cited, quotedBy);
            if (words[start] is "citing" or "quoting") cited = Cited(start + 1, end);
            if (words[start] is "quoted" or "cited" or "interviewed"
                && words[start + 1] == "by") quotedBy = new TokenRange(start + 2, phrases.EndOf(start + 2, end));
            if (start <= bound || words[start - 1] != ",") return null;
            end = start - 1;
        }

        return null;
    }

    private Subject? Named(int start, int end, int cue, int bound, TokenRange cited, TokenRange quotedBy)
    {
        if (GrammarWords.IsSubjectPronoun(words[end - 1]))
            return new Subject(SubjectKind.Pronoun, new TokenRange(end - 1, cue), new TokenRange(end - 1, end), cited, quotedBy);
        if (start > bound && words[start - 1] == "," && IsPossessive(new TokenRange(start, end))
            && Left(start - 1, bound) is { IsEmpty: false } owner && IsNamed(owner))
            return new Subject(SubjectKind.Phrase, new TokenRange(owner.Start, cue), owner, cited, quotedBy);
        var isDescribed = GrammarWords.IsDeterminer(words[start]) && HasRelative(new TokenRange(start, end));
        if (!isDescribed) start = WithoutAdverbial(phrases.StartOf(end, start), end);
        var range = new TokenRange(start, end);
        if (range.IsEmpty || !Names(range)) return null;
        var subject = Apposed(range, end, bound);
        return subject with { Outer = new TokenRange(subject.Outer.Start, cue), Cited = cited, QuotedBy = quotedBy };
    }

    /// <summary>Whom "citing" or "quoting" names at the token; empty where it names figures or papers only.</summary>
    public TokenRange Cited(int start, int limit)
    {
        var end = phrases.EndOf(words[start].EndsWith("ed", StringComparison.Ordinal) ? start + 1 : start, limit);
        return end > start && !GrammarWords.IsRecord(words[end - 1]) && MaySpeak(new TokenRange(start, end)) ? new TokenRange(start, end) : default;
    }

    // "citing low inflation": a reason is no source; persons, bodies, papers and names are.
    private bool MaySpeak(TokenRange range)
    {
        for (var i = range.Start; i < range.End; i++)
            if ((words.IsCapital(i) && !GrammarWords.IsDay(words[i])) || IsSource(words[i]) || IsSource(words[i].TrimEnd('s'))) return true;
        return false;
    }

    private bool IsSource(string word) =>
        (lexicon.IsPerson(word) && word is not ("major" or "general")) || lexicon.IsBody(word) || lexicon.IsOutlet(word) || lexicon.IsDocument(word) || word is "witnesses" or "people" or "firm";

    private int PartStart(int end, int bound)
    {
        var start = end;
        while (start > bound && end - start < 60 && words[start - 1] is not ("," or ";" or ":") && !words.IsMark(start - 1)) start--;
        return start;
    }

    private bool OpensParenthesis(int at) =>
        words[at] is "who" or "which" or "whose" or "as"
            || (!words.IsCapital(at) && (GrammarWords.IsPreposition(words[at]) || IsParticiple(words[at])))
                || (GrammarWords.IsAdverb(words[at]) && !words.IsCapital(at));

    private bool OpensAdverbial(int at) =>
        GrammarWords.IsPreposition(words[at]) || GrammarWords.IsSubordinator(words[at]) || words[at] is "asked" or "pressed"
            || (IsParticiple(words[at]) && (words[at].EndsWith("ing", StringComparison.Ordinal)
                || GrammarWords.IsPreposition(words[at + 1])));

    private static bool IsParticiple(string word) =>
        word.Length > 4 && (word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal))
            && word is not "beijing";
}
