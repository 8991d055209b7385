namespace Entente.Reading.Statements;

/// <summary>The part that reads phrases of attribution: "according to X".</summary>
internal sealed partial class PassageReader
{
    private int ReadPhrase(TokenRange cue)
    {
        if (_words.IsCapital(cue.Start) && Open is null) _bound = cue.Start;
        if (_grammar.Sources.Read(cue, _passage.End) is not { } phrase) return cue.Start;
        if (Open is { } open) return cue.Start - open.Content.Start is 0 or 1 && _words[cue.Start - 1] is "," or "that"
            ? PassOver(open, phrase) : PlacePhraseAfter(open, phrase);
        if (LeadPart(cue.Start) is var lead && lead > _bound) _bound = lead;
        var before = new TokenRange(_bound, cue.Start > _bound && _words[cue.Start - 1] == "," ? cue.Start - 1 : cue.Start);
        var goesOn = phrase.After + 2 < _passage.End;
        return LeadsIn(before) ? goesOn ? OpenPhrase(phrase) : cue.Start : PlacePhrase(phrase, before, goesOn);
    }

    // "According to X, …"; "On the margins, according to X, …".
    private bool LeadsIn(TokenRange before)
    {
        if (before.IsEmpty) return true;
        var first = _grammar.Phrases.SkipLead(before.Start, before.End + 1);
        return first >= before.End || (before.Length <= 6 && GrammarWords.IsPreposition(_words[first])
            && !_grammar.Phrases.HasVerb(before));
    }

    // "…, and in the latter, according to": the part before the phrase leads in, if it begins with a conjunction and preposition.
    private int LeadPart(int at)
    {
        if (_words[at - 1] == "," && GrammarWords.IsCoordinator(_words[at - 2])) return at - 2;
        for (var i = at - 2; i > _bound && i > at - 8 && _words[at - 1] == ","; i--)
            if (_words[i] == ",") return GrammarWords.IsCoordinator(_words[i + 1]) && GrammarWords.IsPreposition(_words[i + 2]) ? i + 1
                : -1;
        return -1;
    }

    private int OpenPhrase(SourcePhrase phrase)
    {
        var start = _words[phrase.After] is "," or ":" ? phrase.After + 1 : phrase.After;
        Add(phrase.Subject, phrase.Cue, default, new TokenRange(start, _passage.End)).IsOpen = true;
        return _bound = phrase.After;
    }

    private int PlacePhrase(SourcePhrase phrase, TokenRange before, bool goesOn)
    {
        if (_words[phrase.After] == "," && IsSaidAfter(phrase.After + 1)) return phrase.Cue.Start;
        var isAround = goesOn && _words[phrase.After] == "," && (GrammarWords.IsAuxiliary(_words[phrase.After + 1])
            || _words[phrase.After + 1] == "to" || _words.LooksFinite(phrase.After + 1));
        var draft = Add(phrase.Subject, phrase.Cue, default, before with { End = isAround ? _passage.End : before.End });
        draft.IsOpen = isAround;
        return _bound = phrase.After;
    }

    // "Water is sold according to the price of oil, Berg said": the phrase is part of what she says.
    private bool IsSaidAfter(int at)
    {
        for (var i = at + 1; i < at + 6 && _words.IsWord(i); i++)
            if (_words[i + 1] == "." && _lexicon.Verbs(_words[i]).Any(v => !v.IsWeak && !v.IsParticiple)) return true;
        return false;
    }

    // "The board said that, according to its figures, …": the open statement begins behind the phrase.
    private int PassOver(StatementDraft open, SourcePhrase phrase)
    {
        open.Content = open.Content with { Start = _words[phrase.After] == "," ? phrase.After + 1 : phrase.After };
        return phrase.After;
    }

    // "According to the agency, Berg told reporters …": who is said to say it speaks, and the agency passes it on.
    private bool IsToldAnew(StatementDraft open, CueMention cue) =>
        _lexicon.PhraseLength(_words, open.Cue.Start) > 0 && open.Content.Start == cue.Subject.Outer.Start && open.Cue.End <= open.Content.Start && open.Hole.IsEmpty && !open.AwaitsSubject
            && cue.Subject.Kind == SubjectKind.Phrase && cue.Word.Cue.Name is "say" or "tell" or "report" or "warn"
            && cue.Tail.Kind is TailKind.That or TailKind.Words or TailKind.Quotation
            && _words.IsCapital(cue.Subject.Name.End - 1) && _grammar.Placement.Start(cue, _passage.End) > 0;

    private int Retell(StatementDraft open, CueMention cue)
    {
        _drafts.Remove(open);
        var next = Forward(cue, _grammar.Placement.Start(cue, _passage.End));
        Last!.Relays.Add(open.Subject.Name);
        return next;
    }

    // "X said …; according to Y, …" begins anew; "X said …, according to Y" names a relay.
    private int PlacePhraseAfter(StatementDraft open, SourcePhrase phrase)
    {
        var at = phrase.Cue.Start;
        open.EndAt(_words[at - 1] is "," or ";" or "and" or "but" or "while" ? at - 1 : at);
        if (_words[at - 1] is ";" or "and" or "but" or "while") return OpenPhrase(phrase);
        open.Relays.Insert(0, phrase.Subject.Name);
        return _bound = phrase.After;
    }
}
