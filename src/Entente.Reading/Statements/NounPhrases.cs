namespace Entente.Reading.Statements;

/// <summary>Finds where noun phrases begin and end, by the closed classes around them.</summary>
internal sealed class NounPhrases(ArticleWords words, CueLexicon lexicon)
{
    private const int Longest = 40;

    /// <summary>The first token of the noun phrase that ends before <paramref name="end"/>, not before <paramref name="bound"/>.</summary>
    public int StartOf(int end, int bound)
    {
        var floor = Math.Max(bound, end - Longest);
        var start = end;
        while (start > floor && !EndsBefore(start - 1, floor)) start = words[start - 1] == ">" ? BracketStart(start - 1, floor) : start - 1;
        return SkipLead(start, end);
    }

    /// <summary>Behind the last token of the noun phrase that begins at <paramref name="start"/>, not behind
    /// <paramref name="limit"/>.</summary>
    public int EndOf(int start, int limit)
    {
        var ceiling = Math.Min(limit, start + Longest);
        var end = start;
        while (end < ceiling && !StopsAt(end, start)) end = words[end] == "<" ? BracketEnd(end, ceiling) : end + 1;
        return end;
    }

    /// <summary>Whether a finite verb, or what looks like one, stands in the range.</summary>
    public bool HasVerb(TokenRange range)
    {
        for (var i = range.Start; i < range.End; i++)
            if (!words.IsQuoted(i) && words.LooksFinite(i)) return true;
        return false;
    }

    /// <summary>Whether a finite verb stands in the range, told by its form or by its tag.</summary>
    public bool HasClause(TokenRange range)
    {
        for (var i = range.Start; i < range.End; i++)
            if (!words.IsQuoted(i) && (words.LooksFinite(i) || words.IsTaggedFinite(i))) return true;
        return false;
    }

    /// <summary>The head noun: the last word before the first preposition or participle.</summary>
    public int HeadOf(TokenRange phrase)
    {
        for (var i = phrase.Start + 1; i < phrase.End; i++)
            if ((GrammarWords.IsPreposition(words[i]) || words[i] is "," or "(" or "<" || words.LooksFinite(i)
                || words.IsTaggedParticiple(i)) && !GrammarWords.IsDeterminer(words[i - 1])) return i - 1;
        return phrase.End - 1;
    }

    /// <summary>Whether the range is a personal or other proper name and nothing else.</summary>
    public bool IsName(TokenRange range)
    {
        if (range.IsEmpty || range.Length > 8 || !words.IsCapital(range.Start)) return false;
        for (var i = range.Start; i < range.End; i++)
            if (!words.IsCapital(i) && words[i] is not ("al" or "bin" or "ibn" or "von" or "van" or "de" or "der" or "den" or "da"
                or "del" or "di" or "dos" or "la" or "el" or "-" or "'")) return false;
        return words[range.End - 1].Length > 1;
    }

    /// <summary>The first token behind connectors and phrases of time that open a clause.</summary>
    public int SkipLead(int start, int end)
    {
        var at = start;
        while (at < end - 1)
        {
            var next = words[at] == "," || (GrammarWords.IsConnector(words[at]) && !IsAdjective(at)) || GrammarWords.IsAdverb(words[at])
                ? at + 1 : TimeEnd(at);
            if (next == at || next >= end) break;
            at = next;
        }

        return at;
    }

    /// <summary>Behind a phrase of time at the token ("on Friday", "last week", "in April"); the token itself where there is
    /// none.</summary>
    public int TimeEnd(int at)
    {
        if (words[at] is "on" or "in" or "at" or "by" or "late" or "early" or "earlier" or "since" && TimeEnd(at + 1) is var inner
            && inner > at + 1) return inner;
        if (words[at] is "last" or "this" or "next" or "the" or "that" or "previous"
            && (GrammarWords.IsTimeUnit(words[at + 1]) || (words[at] is "last" or "this" or "next" && GrammarWords.IsDay(words[at + 1]))))
            return at + 2;
        if (GrammarWords.IsDay(words[at]) && words.IsCapital(at))
            return words[at + 1] is { Length: > 0 } day && char.IsAsciiDigit(day[0]) ? at + 2 : at + 1;
        if (words[at] is { Length: > 0 } number && char.IsAsciiDigit(number[0]) && GrammarWords.IsDay(words[at + 1])) return at + 2;
        return words[at] is "yesterday" or "today" or "tonight" ? at + 1 : at;
    }

    // Ticker symbols: "Saga Petroleum A/S <SAGO.OL>".
    private int BracketStart(int at, int floor)
    {
        for (var i = at - 1; i >= floor && i > at - 8; i--)
            if (words[i] == "<") return i;
        return at;
    }

    private int BracketEnd(int at, int ceiling)
    {
        for (var i = at + 1; i < ceiling && i < at + 8; i++)
            if (words[i] == ">") return i + 1;
        return at + 1;
    }

    // "first", "later" and the like before a noun are part of its phrase: only with a comma behind them do they connect.
    private bool IsAdjective(int at) => words[at] is "first" or "second" or "third" or "then" or "later" or "earlier" or "so" or "still"
        or "now" && words[at + 1] != ",";

    private bool EndsBefore(int at, int floor)
    {
        var word = words[at];
        if (words.IsMark(at) || word is "," or ";" or ":" or "." or "?" or "!" or "--" or "–" or "—") return true;
        if (GrammarWords.IsSubordinator(word) || word is "but" or "or" or "nor") return true;
        if (word == "and") return JoinsClauses(at, floor);
        if (GrammarWords.IsAuxiliary(word)) return !words.IsCapital(at) || word is not ("may" or "will");
        if (IsCueVerb(at)) return !words.IsCompound(at);
        return words.LooksFinite(at) && !IsReducedRelative(at);
    }

    private bool IsCueVerb(int at) => lexicon.Verbs(words[at]).Any(v => !v.IsWeak && !v.IsParticiple)
        && !GrammarWords.IsPreposition(words[at + 1]) && !lexicon.IsDocument(words[at]) && !lexicon.IsNoun(words[at]);

    // "officials briefed on the talks", "the study released by the institute": no verb of its own.
    private bool IsReducedRelative(int at) =>
        (GrammarWords.IsPreposition(words[at + 1]) && (words[at + 1] != "to" || lexicon.IsDocument(words[at - 1])))
            || GrammarWords.IsDeterminer(words[at - 1])
            || words[at - 1] == "-"
            || (words[at] is "published" or "released" or "issued" && TimeEnd(at + 1) > at + 1);

    private bool JoinsClauses(int at, int floor)
    {
        for (var i = at - 1; i >= floor && i >= at - 14; i--)
        {
            if (words.IsMark(i) || words[i] is "," or ";" or ":") return false;
            if (GrammarWords.IsAuxiliary(words[i]) || (words.LooksFinite(i) && !IsReducedRelative(i))) return true;
        }

        return false;
    }

    private bool StopsAt(int at, int start)
    {
        var word = words[at];
        if (words.IsMark(at) || word is "," or ";" or ":" or "." or "?" or "!" or "--" or "–" or "—" or "|") return true;
        if (word is "-" && at > start && words.Text.Token(at - 1).IsFollowedBySpace) return true;
        if (word is "that" or "who" or "which" or "but" or "when" or "while" or "because" or "as") return true;
        if (GrammarWords.IsAuxiliary(word)) return !words.IsCapital(at);
        if (at > start && TimeEnd(at) > at && word is not ("the" or "that")) return true;
        return words.LooksFinite(at) && !IsReducedRelative(at) && !GrammarWords.IsAdverb(word);
    }
}
