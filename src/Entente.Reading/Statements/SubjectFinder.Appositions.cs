namespace Entente.Reading.Statements;

/// <summary>The part that tells names from the descriptions beside them.</summary>
internal sealed partial class SubjectFinder
{
    // "Roland Dumas, head of a committee said", "its ambassador to Kuwait, Ernest Zverev, told".
    private Subject Apposed(TokenRange part, int cue, int bound)
    {
        var outer = new TokenRange(part.Start, cue);
        if (part.Start <= bound + 1 || words[part.Start - 1] != "," || words.IsClosingMark(part.Start - 2))
            return new Subject(SubjectKind.Phrase, outer, part);
        var left = Left(part.Start - 1, bound);
        if (left.IsEmpty) return new Subject(SubjectKind.Phrase, outer, part);
        if (Bearer(part, left, bound) is { IsEmpty: false } bearer)
            return new Subject(SubjectKind.Phrase, new TokenRange(bearer.Start, cue), bearer);
        outer = new TokenRange(left.Start, cue);
        if (IsClause(left)) return new Subject(SubjectKind.Phrase, new TokenRange(part.Start, cue), part);
        if (phrases.IsName(part) && IsRole(left)) return new Subject(SubjectKind.Phrase, outer, part);
        var describes = IsDescription(part) || (IsRole(part) && !IsRole(left) && phrases.IsName(left) && !HoldsName(part));
        return describes && IsNamed(left) ? new Subject(SubjectKind.Phrase, outer, left)
            : new Subject(SubjectKind.Phrase, new TokenRange(part.Start, cue), part);
    }

    // "The two leaders agreed to deepen ties, Xinhua said": what is said, and nobody's description.
    private bool IsClause(TokenRange range) => !HasRelative(range) && Enumerable.Range(range.Start, range.Length).Any(words.IsTaggedFinite);

    // "Anna Berg, a member of the country's bank, the Norsk Bank, said": the second apposition is the bank's, the first hers.
    private TokenRange Bearer(TokenRange part, TokenRange left, int bound)
    {
        if (words[part.Start] != "the" || !words.IsCapital(part.End - 1) || words[left.Start - 1] != "," || !IsRole(left)
            || !IsDescription(left)) return default;
        var bearer = Left(left.Start - 1, bound);
        return !bearer.IsEmpty && phrases.IsName(bearer) ? bearer : default;
    }

    private TokenRange Left(int comma, int bound)
    {
        var start = phrases.StartOf(comma, bound);
        if (start >= comma || GrammarWords.IsPreposition(words[start])) return default;
        var isWhole = start <= bound || words[start - 1] is "," or ";" or ":" or "but" or "while" or "because" || words.IsMark(start - 1)
            || phrases.SkipLead(bound, comma) == start;
        return isWhole && !GrammarWords.IsConnector(words[start]) && !IsFronted(start) && phrases.TimeEnd(start) == start ? new TokenRange(start, comma)
            : default;
    }

    // "Asked about it on Thursday, a spokesman said"
    private bool IsFronted(int start) => words[start] is "asked" or "pressed" or "told" or "questioned"
        || (IsParticiple(words[start]) && GrammarWords.IsPreposition(words[start + 1]));

    private bool IsRole(TokenRange range)
    {
        for (var i = range.Start; i < range.End && range.Length <= 20; i++)
            if (lexicon.IsPerson(words[i]) || lexicon.IsPerson(words[i].TrimEnd('s'))) return true;
        return false;
    }

    // A role or kind, not a name: "head of a committee", "an economist", "one of the lead managers".
    private bool IsDescription(TokenRange range) =>
        words[range.Start] is "a" or "an" or "one" or "its" or "their" or "his" or "her"
            || (!words.IsCapital(range.Start) && words[range.Start] != "the" && !GrammarWords.IsDeterminer(words[range.Start]))
                || (words[range.Start] == "the" && (HasPreposition(range) || HasRelative(range) || (IsRole(range) && !phrases.IsName(range))));

    // "Norway's largest lender": a description by whose it is.
    private bool IsPossessive(TokenRange range)
    {
        for (var i = range.Start + 1; i < range.End - 1; i++)
            if (words[i] is "'s" or "'") return !words.IsCapital(range.End - 1);
        return false;
    }

    private bool HasPreposition(TokenRange range)
    {
        for (var i = range.Start; i < range.End; i++)
            if (GrammarWords.IsPreposition(words[i])) return true;
        return false;
    }

    // "the agency that employs them"
    private bool HasRelative(TokenRange range)
    {
        for (var i = range.Start + 1; i < range.End; i++)
            if (words[i] is "that" or "who" or "which") return true;
        return false;
    }

    // "Gazprom chief executive Alexei Miller": a role with the name behind it.
    private bool HoldsName(TokenRange range)
    {
        for (var i = range.End - 2; i >= range.Start; i--)
            if (lexicon.IsPerson(words[i])) return words.IsCapital(i + 1);
        return false;
    }

    private bool IsNamed(TokenRange range) => words.IsCapital(range.End - 1) && range.Length <= 12 && !words.LooksFinite(range.Start);
}
