using Entente.Codebook.Vocabulary;

namespace Entente.Reading.Statements;

/// <summary>Tells on which side of its cue something is said: before, behind or around.</summary>
internal sealed class ContentPlacement(ArticleWords words, CueLexicon lexicon, NounPhrases phrases)
{
    private const int Near = 8;
    private const int Far = 40;

    private readonly SpokenActs _acts = new(words, phrases);

    /// <summary>Whether the words before the subject are what is said.</summary>
    public bool IsBefore(TokenRange before, CueMention cue)
    {
        if (before.IsEmpty || !IsSetOff(before, cue)) return false;
        if (EndsQuoted(before)) return cue.Tail.Kind != TailKind.That || !cue.Tail.Adjunct.IsEmpty;
        if (cue.Tail.Kind == TailKind.End) return before.Length > 1 && phrases.SkipLead(before.Start, before.End) < before.End - 1;
        if (cue.Tail.Kind == TailKind.Comma) return IsParenthesis(cue) || (before.Length > 2 && !IsLeadIn(before));
        if (IsLeadIn(before) || !phrases.HasVerb(before)) return false;
        return cue.Tail.Kind switch
        {
            TailKind.That => cue.Tail.Adjunct.Length > 3,
            TailKind.Words => GrammarWords.IsPreposition(words[cue.Tail.At]) || words[cue.Tail.At] is "as" or "when" or "who",
            _ => false,
        };
    }

    /// <summary>Whether what is said before goes on behind the cue.</summary>
    public bool IsAround(TokenRange before, CueMention cue)
    {
        var after = cue.Tail.At;
        if (cue.Tail.Kind == TailKind.Quotation) return true;
        if (cue.Tail.Kind == TailKind.End) return words[after] is "--" or "–" or "—" && words.IsOpeningMark(after + 1);
        if (cue.Tail.Kind != TailKind.Comma || (EndsQuoted(before) && words.IsMark(before.Start))) return false;
        return !EndsAttribution(words[after + 1]) && lexicon.PhraseLength(words, after + 1) == 0
            && !(phrases.HasVerb(before) && IsAfterthought(after + 1));
    }

    // "…, the office said, the fourth fall in a row", "… said, only hours after", "… said, sending prices down": the article's own.
    private bool IsAfterthought(int at)
    {
        if (words[at].Length > 5 && words[at].EndsWith("ing", StringComparison.Ordinal) && !words.IsCapital(at)
            && words[at] is not ("nothing" or "something" or "everything" or "anything" or "including" or "during" or "according"))
            return true;
        if (words[at] == "the" && GrammarWords.IsOrdinal(words[at + 1])) return true;
        for (var i = at + 1; i < at + 6 && words.IsWord(i); i++)
            if (words[i] is "after" or "before") return GrammarWords.IsTimeUnit(words[i - 1].TrimEnd('s'));
        return false;
    }

    /// <summary>"Because, the minister said, …": the conjunction belongs to what the article says itself.</summary>
    public bool HangsOnConjunction(TokenRange before, CueMention cue) =>
        cue.Tail.Kind == TailKind.Comma && before.Length > 1 && words[before.End - 1] == ","
            && (words[before.End - 2] is "because" or "although" or "though" or "since"
                || (before.Length == 2 && GrammarWords.IsConnector(words[before.Start])));

    /// <summary>Where what is said begins behind the cue; -1 where the cue cannot take what follows.</summary>
    public int Start(CueMention cue, int limit)
    {
        var at = cue.Tail.At;
        if (cue.Word.Cue.Particle is "as" or "at" && cue.Cue.Length == 1) return cue.Cue.End;
        if (cue.Word.Cue.Particle is "of" && cue.Cue.Length == 1) return Behind("of", cue.Cue.End, limit);
        if (cue.Word.Cue.Particle == "against") return cue.Cue.End;
        if (cue.Tail.IsMarked) return at;
        if (cue.Word.IsWeak) return cue.Tail.Kind == TailKind.Words ? at : -1;
        if (cue.Tail.Kind == TailKind.End || _acts.IsAct(cue, limit)) return -1;
        if (LeadInSaid(cue) is var lead && lead > 0) return lead;
        if (cue.Tail.Kind == TailKind.Comma) return cue.Word.Takes(CueContent.Person) && !cue.Tail.Adjunct.IsEmpty ? at + 1 : -1;
        var isRelative = words[cue.Cue.Start - 1] == "who";
        if (cue.Word.Takes(CueContent.Clause) && HasVerbAhead(at, limit, cue.Word, isRelative)) return at;
        if (cue.Word.Cue.Particle == "of") return at;
        return cue.Word.Takes(CueContent.Phrase) && !isRelative && !GrammarWords.IsPreposition(words[at]) && !words.LooksFinite(at)
            ? PhraseStart(at, limit) : -1;
    }

    // "The party says in the north, the race is open": where something is so opens what is said, where it was said does not.
    private int LeadInSaid(CueMention cue)
    {
        var (adjunct, at) = (cue.Tail.Adjunct, cue.Tail.At + 1);
        if (cue.Tail.Kind != TailKind.Comma || adjunct.Length < 3 || !cue.Word.Takes(CueContent.Clause) || cue.Word.Takes(CueContent.Person)
            || !GrammarWords.IsPreposition(words[adjunct.Start]) || !(GrammarWords.IsDeterminer(words[at]) || GrammarWords.IsSubjectPronoun(words[at])))
            return -1;
        var end = phrases.EndOf(at, at + 12);
        if (!words.LooksFinite(end) || lexicon.Verbs(words[end]).Count > 0) return -1;
        return Enumerable.Range(adjunct.Start, adjunct.Length).Any(i => lexicon.IsDocument(words[i])) ? at : adjunct.Start;
    }

    // "Over the past year, he noted, …": between commas the cue stands inside what is said, however that begins.
    private static bool IsParenthesis(CueMention cue) =>
        cue.Tail.Adjunct.Length <= 4 && !cue.Word.Takes(CueContent.Person) && cue.Subject.Kind != SubjectKind.Elided;

    // A comma, mark or bracket parts what is said from the subject behind it.
    private bool IsSetOff(TokenRange before, CueMention cue) =>
        words[before.End - 1] == "," || words.IsClosingMark(before.End - 1)
            || (cue.Tail.Kind == TailKind.End && words[before.End - 1] == ")");

    private bool EndsQuoted(TokenRange before) =>
        words.IsClosingMark(before.End - 1) || (words[before.End - 1] == "," && words.IsClosingMark(before.End - 2));

    private bool EndsAttribution(string word) =>
        word is "but" or "who" or "which" or "giving" or "relayed" || lexicon.Verbs(word).Any(v => v.IsParticiple)
            || word is "quoted" or "reported";

    // "In a speech,", "Asked about it,", "As talks began,": leads in to the cue and is no part of what is said.
    private bool IsLeadIn(TokenRange before)
    {
        var first = phrases.SkipLead(before.Start, before.End);
        var word = words[first];
        if (first >= before.End - 1) return true;
        var opens = GrammarWords.IsPreposition(word) || word is "as" or "while" or "when" or "asked" or "although"
            || word.EndsWith("ing", StringComparison.Ordinal);
        return opens && !HasMainClause(first, before.End - 1);
    }

    private bool HasMainClause(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (words[i] == "," && !words.IsQuoted(i)) return phrases.HasVerb(new TokenRange(i, end));
        return end - start > 12 && words[start] is not ("as" or "while" or "when" or "after" or "before" or "asked")
            && phrases.HasVerb(new TokenRange(start, end));
    }

    // A clause shows by a verb not far behind; a figure ("added 5,000 tonnes to …") needs it near.
    private bool HasVerbAhead(int at, int limit, CueWord word, bool isRelative)
    {
        if (words[at].Length == 0) return false;
        var reach = char.IsAsciiDigit(words[at][0]) ? Near : Far;
        var end = at;
        while (end < limit && end < at + reach && words[end] is not (";" or ":")
            && !((word.IsParticiple || isRelative) && words[end] == ",")) end++;
        return phrases.HasClause(new TokenRange(at, end))
            || (!word.Takes(CueContent.Phrase) && !word.IsParticiple && !isRelative && end - at > 6 && reach > Near);
    }

    // "accused the firm of breaking the pact": what is said stands behind the particle.
    private int Behind(string particle, int at, int limit)
    {
        while (at < limit && words[at] != particle) at++;
        return at + 1 < limit ? at + 1 : -1;
    }

    // "expressed fears that": the clause; "announced plans to": the phrase; "stressed the scope, stating that": neither.
    private int PhraseStart(int at, int limit)
    {
        for (var i = at; i < limit && i < at + Far; i++)
        {
            if (words[i] == "that" && i <= at + 4 && i > at) return i + 1;
            if (words[i] == "," && lexicon.Verbs(words[i + 1]).Any(v => v.IsParticiple)) return -1;
        }

        return at;
    }
}
