namespace Entente.Reading.Statements;

/// <summary>Reads the words behind a cue: addressee, time, place and occasion are passed over.</summary>
internal sealed class CueTailReader(ArticleWords words, CueLexicon lexicon, NounPhrases phrases)
{
    private const int LongestAdjunct = 30;

    public CueTail Read(int cueEnd, int limit, bool takesPerson)
    {
        var at = takesPerson ? AddresseeEnd(cueEnd, limit) : cueEnd;
        while (true)
        {
            var next = Skip(at, limit);
            if (next == at) break;
            at = next;
        }

        return Classify(cueEnd, at, limit);
    }

    private CueTail Classify(int cueEnd, int at, int limit)
    {
        var adjunct = new TokenRange(cueEnd, Math.Min(at, limit));
        if (at >= limit || EndsClause(at)) return new CueTail(TailKind.End, at, adjunct);
        if (IsConjunction(at)) return new CueTail(TailKind.That, at + 1, adjunct);
        if (words.IsMark(at)) return new CueTail(TailKind.Quotation, at, adjunct);
        if (words[at] == ":") return new CueTail(TailKind.Quotation, at + 1, adjunct);
        if (words[at] != ",") return new CueTail(TailKind.Words, at, adjunct);
        if (words.IsOpeningMark(at + 1)) return new CueTail(TailKind.Quotation, at + 1, adjunct);
        return IsConjunction(at + 1) ? new CueTail(TailKind.That, at + 2, adjunct) : new CueTail(TailKind.Comma, at, adjunct);
    }

    private bool EndsClause(int at) =>
        words[at] is "." or "!" or "?" or ";" or ")" or "--" or "–" or "—" or "-" or "..." || words.IsClosingMark(at)
            || words[at] is "and" or "but" or "while" or "whereas" or "although";

    // "said that was not enough": there "that" is the subject; "said on that occasion": there it points.
    private bool IsConjunction(int at) => words[at] == "that" && words[at - 1] is not ("on" or "at" or "to" or "of" or "from" or "by")
        && !(words.LooksFinite(at + 1) && words[at + 1] != "is" || words.Reads(at, "that", "is"));

    private int Skip(int at, int limit)
    {
        if (at >= limit || words.IsMark(at)) return at;
        if (phrases.TimeEnd(at) is var time && time > at && !GrammarWords.IsAuxiliary(words[time])) return time;
        if (words[at] == "," && words[at + 1] is "however" or "though" or "too" or "meanwhile" or "moreover" && words[at + 2] == ",")
            return at + 3;
        if (words.Reads(at, "this", "way") && words[at + 2] == ":") return at + 2;
        if (words[at] == "(" && BracketEnd(at, limit) is var bracket && bracket > at) return bracket;
        if (words[at] == "," && InsertEnd(at, limit) is var insert && insert > at) return insert;
        if (GrammarWords.IsAdverb(words[at])
            && words[at] is not ("only" or "never" or "once" or "even" or "just" or "not" or "n't" or "either")) return at + 1;
        if (words[at] == "to" && IsHearer(at + 1) && AddresseeEnd(at + 1, limit) is var addressee && addressee > at + 1) return addressee;
        return (GrammarWords.IsPreposition(words[at]) && !IsFigure(at)) || IsIng(at) ? AdjunctEnd(at, limit) : at;
    }

    // "on Thursday (March 13) that"
    private int BracketEnd(int open, int limit)
    {
        for (var i = open + 1; i < limit && i < open + 8; i++)
            if (words[i] == ")") return i + 1;
        return open;
    }

    // "denied, as it always has, that": what two commas set off before "that".
    private int InsertEnd(int comma, int limit)
    {
        for (var i = comma + 1; i < limit && i < comma + 16 && (words.IsWord(i) || words[i] == ","); i++)
            if (words[i] == "," && IsConjunction(i + 1)) return i + 1;
        return comma;
    }

    // "said about 55 per cent of it": the preposition belongs to the figure.
    private bool IsFigure(int at) => words[at] is "about" or "around" or "over" or "under" or "between"
        && (words[at + 1] is { Length: > 0 } next && (char.IsAsciiDigit(next[0]) || next is "$" or "half" or "one" or "two" or "three"));

    private bool IsHearer(int at) => words.IsCapital(at)
        || words[at] is "him" or "her" or "them" or "me" or "us" or "parliament" or "lawmakers" || lexicon.IsPerson(words[at].TrimEnd('s'));

    private bool IsIng(int at) => words[at].Length > 5 && words[at].EndsWith("ing", StringComparison.Ordinal) && !words.IsCapital(at)
        && words[at] is not ("nothing" or "something" or "everything" or "anything");

    // An adjunct either is about the occasion ("in a statement to parliament") or leads to "that", a mark or the clause's end.
    private int AdjunctEnd(int at, int limit)
    {
        var occasion = OccasionEnd(at, limit);
        if (occasion > at) return occasion;
        var ceiling = Math.Min(limit, at + LongestAdjunct);
        for (var i = at + 1; i <= ceiling; i++)
        {
            if (i < limit && words.IsMark(i)) return at;
            if (i == limit || words[i] is "," or ":" or "." or ";" || IsConjunction(i)) return i;
            if (words[at] == "by" && i == at + 2 && GrammarWords.IsDeterminer(words[i])) return i;
            if (GrammarWords.IsAuxiliary(words[i]) || GrammarWords.IsSubjectPronoun(words[i]) || words[i] == "there") return at;
            if (words.LooksFinite(i) && !GrammarWords.IsPreposition(words[i + 1]) && !GrammarWords.IsDeterminer(words[i - 1])) return at;
        }

        return at;
    }

    private int OccasionEnd(int at, int limit)
    {
        if (!GrammarWords.IsPreposition(words[at])) return at;
        for (var i = at + 1; i < limit && i < at + 12 && words.IsWord(i)
            && (!words.LooksFinite(i) || words.IsCapital(i) || (IsEd(i) && GrammarWords.IsDeterminer(words[i - 1]))) && !IsConjunction(i); i++)
            if (lexicon.IsDocument(words[i]) && !lexicon.IsDocument(words[i + 1]))
                return FurtherEnd(TitleEnd(words[i + 1] is "call" or "calls" ? i + 2 : i + 1, limit), limit);
        return at;
    }

    // "to the newspaper The Point": the title goes with the noun, unless a verb shows it to be a subject of its own.
    private int TitleEnd(int at, int limit)
    {
        var end = at;
        while (lexicon.IsOutlet(words[at - 1]) && end < limit && words.IsCapital(end)) end++;
        return words.LooksFinite(end) ? at : end;
    }

    // What hangs on the occasion: "… to an export group", "… published in the daily Al-Qabas", "… with al-Thawra newspaper".
    private int FurtherEnd(int at, int limit)
    {
        while (at < limit && phrases.TimeEnd(at) == at
            && (words[at] == "just" || GrammarWords.IsPreposition(words[at]) || IsEd(at) || IsIng(at)))
        {
            at++;
            if (GrammarWords.IsDeterminer(words[at]) && words[at] != "that") at++;
            while (at < limit && (words.IsWord(at) || words[at] is "-" or ".") && !StopsFurther(at)) at++;
        }

        return at;
    }

    private bool IsEd(int at) => words[at].EndsWith("ed", StringComparison.Ordinal)
        || words[at] is "read" or "sent" or "given" or "made" or "written";

    private bool StopsFurther(int at) =>
        GrammarWords.IsPreposition(words[at]) || GrammarWords.IsDeterminer(words[at]) || GrammarWords.IsSubjectPronoun(words[at])
            || GrammarWords.IsSubordinator(words[at])
        || words[at] is "there" or "." || words.LooksFinite(at) || phrases.TimeEnd(at) > at;

    private int AddresseeEnd(int at, int limit)
    {
        if (at >= limit || words.IsMark(at) || words[at] is "," or ":" or "that" or "of") return at;
        if (words[at] is "him" or "her" or "them" or "me" or "us" or "it" or "you"
            && !(words[at] is "her" && !GrammarWords.IsDeterminer(words[at + 1]))) return at + 1;
        if (GrammarWords.IsDeterminer(words[at]) || words[at] is "her")
            return WithAgent(Backed(at + 1, AddresseeWords(words[at + 1] == "other" ? at + 2 : at + 1, limit)), limit);
        if (words.IsCapital(at)) return Backed(at + 1, Capitals(at, limit));
        var end = at + 1;
        while (end < limit && end < at + 3 && !words[end - 1].EndsWith('s') && words.IsWord(end) && !StopsFurther(end)) end++;
        return end;
    }

    // "told a conference sponsored by the board"
    private int WithAgent(int at, int limit) => IsEd(at) && words[at + 1] == "by" ? phrases.EndOf(at + 2, limit) : at;

    private int AddresseeWords(int at, int limit)
    {
        while (at < limit && (words.IsWord(at) || (words[at] == "-" && words.IsCompound(at - 1))) && !StopsAddressee(at)) at++;
        return at;
    }

    private bool StopsAddressee(int at) => !(lexicon.IsOutlet(words[at - 1]) && words.IsCapital(at)) && EndsAddressee(at);

    private bool EndsAddressee(int at) =>
        (GrammarWords.IsPreposition(words[at]) && words[at] is not ("of" or "for"))
            || (GrammarWords.IsDeterminer(words[at]) && !GrammarWords.IsPreposition(words[at - 1]))
        || GrammarWords.IsSubjectPronoun(words[at]) || GrammarWords.IsAuxiliary(words[at]) || words[at] is "that" or "there"
            || (phrases.TimeEnd(at) > at && words[at - 1] != "'s") || words.LooksFinite(at);

    private int Capitals(int at, int limit)
    {
        while (at < limit && (words.IsCapital(at) || words[at] is "of" or "'s" || char.IsAsciiDigit(words[at][0])
            || words[at - 1] == "'s" || (words[at] == "-" && words.IsCompound(at - 1)))) at++;
        if (IsNamedThing(at) || (at < limit && lexicon.IsOutlet(words[at]))) return at + 1;
        return at < limit && words.IsWord(at) && words[at].EndsWith('s')
            && words[at] is not ("is" or "was" or "has" or "his" or "its" or "this") && !GrammarWords.IsPreposition(words[at]) ? at + 1
                : at;
    }

    // "told the Morning Mail's Today programme:": the noun behind the name goes with it where a mark or "that" follows.
    private bool IsNamedThing(int at) => words.IsWord(at) && !GrammarWords.IsPreposition(words[at]) && !words.LooksFinite(at)
        && words[at] != "that" && (words[at + 1] is ":" or "that" || words.IsOpeningMark(at + 1));

    // "told a summit Iran would": the verb shows that the capitals before it are a subject of their own.
    private int Backed(int first, int end)
    {
        if (!words.LooksFinite(end)) return end;
        var back = end;
        while (back > first && words.IsCapital(back - 1)) back--;
        return back > first ? back : first;
    }
}
