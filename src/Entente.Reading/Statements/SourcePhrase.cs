namespace Entente.Reading.Statements;

/// <summary>A cue phrase with whom it names: "according to X, citing Y".</summary>
/// <param name="Cue">"According to".</param>
/// <param name="Subject">Whom it names; its outer range holds the cue.</param>
/// <param name="After">Behind all of it.</param>
internal sealed record SourcePhrase(TokenRange Cue, Subject Subject, int After);

/// <summary>Reads cue phrases, and what may hang on any speaker: who is cited, and who relays.</summary>
internal sealed class SourcePhraseReader(ArticleWords words, CueLexicon lexicon, NounPhrases phrases, SubjectFinder subjects)
{
    /// <summary>The phrase whose cue is the range; null where it names nobody who could say anything.</summary>
    public SourcePhrase? Read(TokenRange cue, int limit)
    {
        if (IsPossessive(cue))
        {
            var pronoun = new TokenRange(cue.End - 2, cue.End - 1);
            return new SourcePhrase(cue, new Subject(SubjectKind.Pronoun, cue, pronoun), cue.End);
        }

        var end = phrases.EndOf(cue.End, limit);
        if (end == cue.End || words[end - 1] is "law" or "laws" or "rules" or "plan" or "plans" or "schedule" or "needs" or "expectations" or "interest" or "interests") return null;
        var kind = words[cue.End] is "him" or "her" or "them" or "it" && end == cue.End + 1 ? SubjectKind.Pronoun : SubjectKind.Phrase;
        var subject = new Subject(kind, new TokenRange(cue.Start, end), new TokenRange(cue.End, end));
        var (after, full) = Trailing(end, limit, subject);
        return new SourcePhrase(cue, full, after);
    }

    /// <summary>What hangs on a speaker behind the token: ", citing ministry sources", ", relayed by the agency", ", Masami Oka".</summary>
    public (int After, Subject Subject) Trailing(int at, int limit, Subject subject)
    {
        for (var part = 0; part < 3 && words[at] == "," && at < limit; part++)
        {
            if (Hanging(at + 1, limit, subject) is not { } full) break;
            subject = full;
            at = full.Outer.End;
        }

        return (at, subject);
    }

    private Subject? Hanging(int at, int limit, Subject subject)
    {
        if (CitedAt(at) is var source && source > at && subjects.Cited(source, limit) is { IsEmpty: false } cited)
            return subject with { Cited = cited, Outer = subject.Outer with { End = phrases.EndOf(source, limit) } };
        if (words[at] is "quoted" or "relayed" or "cited" or "carried" or "reported" or "published" && words[at + 1] is "by" or "in")
        {
            var end = phrases.EndOf(at + 2, limit);
            return subject with { QuotedBy = new TokenRange(at + 2, end), Outer = subject.Outer with { End = end } };
        }

        var name = new TokenRange(at, phrases.EndOf(at, limit));
        if (subject.Name.IsEmpty) return null;
        if (words.IsCapital(subject.Name.End - 1)) return IsOffice(name) ? subject with { Outer = subject.Outer with { End = name.End } } : null;
        if (words.LooksFinite(name.End) || words.IsTaggedFinite(name.End)) return null;
        var bare = name with { End = NameEnd(name) };
        if (!phrases.IsName(bare) || (bare.End < name.End && bare.Length < 2)) return null;
        return subject with { Name = bare, Outer = subject.Outer with { End = name.End } };
    }

    // Behind "citing" or "which quotes"; the token itself where nobody is cited.
    private int CitedAt(int at) => words[at] is "citing" or "quoting" ? at + 1
        : words[at] == "which" && words[at + 1] is "cites" or "quotes" or "cited" or "quoted" ? at + 2 : at;

    // "According to Anna Berg, the river board's chief engineer, …"
    private bool IsOffice(TokenRange part) => !part.IsEmpty && words[part.End] == ","
        && lexicon.IsPerson(words[phrases.HeadOf(part)]) && !words.IsCapital(phrases.HeadOf(part));

    // "Emmanuel Gaillard of a law firm": the name ends before the preposition.
    private int NameEnd(TokenRange name)
    {
        for (var i = name.Start; i < name.End; i++)
            if (words[i] is "of" or "at" or "from" or "with") return i;
        return name.End;
    }

    private bool IsPossessive(TokenRange cue) =>
        words[cue.End - 1] is "words" or "view" or "opinion" && words[cue.End - 2] is "his" or "her" or "its" or "their";
}
