using Entente.Codebook.Vocabulary;

namespace Entente.Reading.Statements;

/// <summary>Reads one passage from left to right: each cue opens, ends or surrounds something said.</summary>
internal sealed partial class PassageReader
{
    private readonly ArticleWords _words;
    private readonly CueLexicon _lexicon;
    private readonly CueGrammar _grammar;
    private readonly Passage _passage;
    private readonly List<StatementDraft> _drafts = [];

    // Where what is said may begin at the earliest, and the last semicolon since.
    private int _bound;
    private int _semicolon = -1;

    private PassageReader(ArticleWords words, CueLexicon lexicon, CueGrammar grammar, Passage passage) =>
        (_words, _lexicon, _grammar, _passage, _bound) = (words, lexicon, grammar, passage, passage.Start);

    private StatementDraft? Last => _drafts.Count > 0 ? _drafts[^1] : null;

    private StatementDraft? Open => Last is { IsOpen: true } open ? open : null;

    public static List<StatementDraft> Read(ArticleWords words, CueLexicon lexicon, CueGrammar grammar, Passage passage)
    {
        var reader = new PassageReader(words, lexicon, grammar, passage);
        reader.Read();
        return reader._drafts;
    }

    private void Read()
    {
        var at = _passage.Start;
        while (at < _passage.End)
            at = Math.Max(_words.IsQuoted(at) ? at : ReadAt(at), at + 1);
        _drafts.RemoveAll(d => d.AwaitsSubject && d.Subject.Name.IsEmpty);
    }

    // Each reading gives the token to go on from; the same one where there is no cue.
    private int ReadAt(int at)
    {
        if (_words[at] is ";" or ":") return ReadBreak(at);
        if (_lexicon.PhraseLength(_words, at) is var length && length > 0) return ReadPhrase(new TokenRange(at, at + length));
        foreach (var word in _lexicon.Verbs(_words[at]))
            if (ReadVerb(at, word) is var next && next > at) return next;
        return _grammar.Nouns.Find(at, _bound) is { } noun ? ReadNoun(at, noun.Noun, noun.Subject) : at;
    }

    private int ReadBreak(int at)
    {
        if (Open is null && !_words.IsMark(at + 1)) _bound = at + 1;
        else if (_words[at] == ";") _semicolon = at;
        return at;
    }

    private int ReadVerb(int at, CueWord word)
    {
        if (word.Cue.Kind == CueKind.Quoting)
            return _grammar.QuotedAs.Find(at, _bound, _passage.End) is { } quoted ? ReadQuotedAs(quoted) : at;
        if (word.IsParticiple) return ReadParticiple(at, word);
        if (_grammar.Use.IsIdle(at, _passage, _bound)) return at;
        if (word.IsNaming) return _grammar.Subjects.Before(at, _bound) is { } namer ? ReadNaming(at, word, namer) : at;
        if (_grammar.Inversions.Find(at, word, _bound, _passage.End) is { } inverted) return ReadInverted(inverted, at, word);
        return _grammar.Subjects.Before(at, _bound) is { } subject ? ReadForm(at, word, subject) : at;
    }

    private int ReadInverted(Subject inverted, int at, CueWord word)
    {
        var cue = new CueMention(inverted, new TokenRange(at, at + 1), new CueTail(TailKind.End, inverted.Outer.End, default), word);
        CloseAtSemicolon(cue);
        if (Open is { } open && !_grammar.Inversions.IsOwnQuotation(at, open)) return Echo(open, cue);
        return _words[at - 1] == "," && _grammar.Inversions.IsParenthesis(inverted.Outer, _bound, at) ? Around(cue with
        {
            Tail = cue.Tail with { At = inverted.Outer.End + 1 }
        }, new TokenRange(_bound, at - 1)) : CloseInverted(inverted, at);
    }

    private int ReadNaming(int at, CueWord word, Subject subject)
    {
        var start = _words[subject.Outer.Start - 1] is "what" or "whom" or "which" ? -1 : _grammar.Naming.Start(at, _passage.End);
        if (start < 0) return at;
        var tail = new CueTail(TailKind.That, start, default);
        return Place(new CueMention(subject, new TokenRange(at, at + 1), tail, word));
    }

    private int ReadForm(int at, CueWord word, Subject subject)
    {
        if (word.IsNaming) return ReadNaming(at, word, subject);
        var cueEnd = _grammar.Use.EndOf(at, word, _passage.End);
        if (cueEnd == at || !_grammar.Use.FitsSubject(word, subject)) return at;
        var tail = _grammar.Tails.Read(cueEnd, _passage.End, word.Takes(CueContent.Person));
        var cue = new CueMention(subject, new TokenRange(at, cueEnd), tail, word);
        return word.IsWeak && !_grammar.Use.IsBorneOut(cue, _bound) ? at : Place(cue);
    }

    private int ReadQuotedAs(QuotedAs quoted)
    {
        var tail = _grammar.Tails.Read(quoted.Cue.End, _passage.End, quoted.TakesPerson);
        var relay = quoted.Relay.IsEmpty && quoted.IsActive ? Last?.Subject.Name ?? default : quoted.Relay;
        if (relay.IsEmpty && _words[quoted.Cue.End] == "by")
        {
            relay = new TokenRange(quoted.Cue.End + 1, _grammar.Phrases.EndOf(quoted.Cue.End + 1, _passage.End));
            tail = _grammar.Tails.Read(relay.End, _passage.End, false);
        }

        var subject = quoted.Subject with { QuotedBy = relay.IsEmpty ? quoted.Subject.QuotedBy : relay };
        return Place(new CueMention(subject, quoted.Cue, tail, new CueWord(quoted.Say, false, false)));
    }

    private int ReadParticiple(int at, CueWord word)
    {
        if (_drafts.Count == 0 && _grammar.Phrases.SkipLead(_passage.Start, at + 1) == at) return ReadLeading(at, word);
        if (_words[at + 1] == "to" && word.Cue.Name == "add") return at;
        if (_words[at - 1] is "been" or "is" or "are" or "was" or "were")
            return _grammar.Subjects.Before(at, _bound) is { } subject ? ReadForm(at, word, subject) : at;
        if (_words[at - 1] is not ("," or "and" or "but" or "while" or "-" or "--" or "–" or "—") && !IsMeans(at))
            return (_grammar.Subjects.OfPaper(at, _bound) ?? _grammar.Subjects.Absolute(at, _bound)) is { } own
                ? ReadForm(at, word, own) : at;
        var isFree = Last is not null || (_words[at - 1] is not ("and" or "but" or "while") && _grammar.Phrases.HasVerb(new TokenRange(_passage.Start, at)));
        return isFree ? ReadForm(at, word, new Subject(SubjectKind.Elided, new TokenRange(at - 1, at), default)) : at;
    }

    // "hit back by saying", "reacted to it by warning"
    private bool IsMeans(int at) => _words[at - 1] == "by";

    // "Noting that …, he said": the subject comes with the next cue.
    private int ReadLeading(int at, CueWord word)
    {
        var cueEnd = _grammar.Use.EndOf(at, word, _passage.End);
        var tail = _grammar.Tails.Read(cueEnd, _passage.End, word.Takes(CueContent.Person));
        var start = word.Cue.Particle == "as" && cueEnd > at ? cueEnd : tail.IsMarked ? tail.At : at;
        if (start == at) return at;
        var subject = new Subject(SubjectKind.Elided, new TokenRange(at, at), default);
        _drafts.Add(new StatementDraft
        {
            Subject = subject,
            Cue = new TokenRange(at, cueEnd),
            Content = new TokenRange(start, _passage.End),
            IsOpen = true,
            AwaitsSubject = true,
            Paragraph = _passage.Paragraph,
        });
        return start;
    }

    private int ReadNoun(int that, int noun, Subject subject)
    {
        if (Open is { } open)
        {
            if (_words[noun - 2] != "," || _words[noun - 1] is not ("despite" or "amid" or "after" or "following")) return that;
            open.EndAt(noun - 2);
        }

        Add(subject, new TokenRange(noun, noun + 1), default, new TokenRange(that + 1, _passage.End)).IsOpen = true;
        return that + 1;
    }

    private int Place(CueMention cue)
    {
        CloseAtSemicolon(cue);
        if (Open is { } outer && IsToldAnew(outer, cue)) return Retell(outer, cue);
        if (Open is { } open) return _grammar.Nesting.Continues(open, cue) ? PlaceAfter(open, cue) : cue.Cue.Start;
        var before = new TokenRange(_bound, IsAs(cue) ? cue.Subject.Outer.Start - 1 : cue.Subject.Outer.Start);
        if (_grammar.Placement.HangsOnConjunction(before, cue)) return Forward(cue, cue.Tail.At + 1);
        if (!_grammar.Placement.IsBefore(before, cue)) return Forward(cue, _grammar.Placement.Start(cue, _passage.End));
        return _grammar.Placement.IsAround(before, cue) ? Around(cue, before) : Close(cue, before.End);
    }

    // "…, as X said": what stands before "as" is said.
    private bool IsAs(CueMention cue) => cue.Subject.Outer.Start - 1 is var at && at > _bound && _words[at] == "as"
        && (_words[at - 1] == "," || _words.IsClosingMark(at - 1)) && cue.Tail.Kind is TailKind.End or TailKind.Comma;

    // "X said …; …, Y said": the semicolon ended what X said.
    private void CloseAtSemicolon(CueMention cue)
    {
        if (Open is not { } open || _semicolon <= open.Content.Start || cue.Subject.Outer.Start <= _semicolon) return;
        if (cue.Tail.IsMarked || cue.Tail.Kind == TailKind.Words) return;
        open.EndAt(_semicolon);
        _bound = _semicolon + 1;
    }

    private int PlaceAfter(StatementDraft open, CueMention cue)
    {
        if (_grammar.Nesting.IsEcho(open, cue)) return Echo(open, cue);
        var start = _grammar.Placement.Start(cue, _passage.End);
        if (start < 0) return cue.Cue.Start;
        var lead = _grammar.Nesting.LeadOf(cue.Subject.Outer.Start, open.Cue.End);
        open.EndAt(lead > 0 && _words[lead - 1] == "," ? lead - 1 : lead);
        if (open.AwaitsSubject) open.Subject = cue.Subject;
        _bound = lead;
        return Forward(cue, start);
    }

    // "He said …, he said"; "the minister said …, the agency said": the second cue attributes nothing new, but may name a relay.
    private int Echo(StatementDraft open, CueMention cue)
    {
        if (IsReportedWhole(open, cue)) return Absorb(open, cue);
        open.EndAt(cue.Subject.Outer.Start - 1);
        if (cue.Subject.Kind == SubjectKind.Phrase)
            foreach (var draft in _drafts) draft.Relays.Insert(0, cue.Subject.Name);
        return _bound = cue.Tail.At;
    }

    // "Ministers told Rabat it cannot join, a spokesman said": the spokesman says all of it. Only "X said that …, the agency said" relays.
    private bool IsReportedWhole(StatementDraft open, CueMention cue) =>
        cue.Subject.Kind == SubjectKind.Phrase && cue.Tail.Kind == TailKind.End && _drafts.Count == 1
            && open.Content.Start > open.Cue.Start && open.Hole.IsEmpty && !NamesOutlet(cue.Subject.Name)
            && (IsSecondClause(open) || (open.Subject.Kind == SubjectKind.Phrase
                && _words[open.Cue.Start] is not ("said" or "says" or "say")));

    // "The loan is ready and it thanked the bank, the ministry said": both clauses are the ministry's.
    private bool IsSecondClause(StatementDraft open)
    {
        var start = open.Subject.Outer.Start;
        return GrammarWords.IsSubjectPronoun(_words[start]) && _words[start - 1] == "and"
            && _grammar.Phrases.HasClause(new TokenRange(_passage.Start, start - 1));
    }

    private bool NamesOutlet(TokenRange name)
    {
        for (var i = name.Start; i < name.End; i++)
            if (_lexicon.IsOutlet(_words[i])) return true;
        return false;
    }

    private int Absorb(StatementDraft open, CueMention cue)
    {
        _drafts.Remove(open);
        Add(cue, new TokenRange(_passage.Start, cue.Subject.Outer.Start - 1));
        return _bound = cue.Tail.At;
    }

    private int Around(CueMention cue, TokenRange before)
    {
        var draft = Add(cue, new TokenRange(before.Start, _passage.End));
        (draft.IsOpen, draft.Hole) = (true, new TokenRange(before.End, cue.Tail.At));
        return cue.Tail.At;
    }

    private int Close(CueMention cue, int end)
    {
        Add(cue, new TokenRange(_bound, end));
        return _bound = cue.Tail.At;
    }

    // Behind an inverted cue the rest of a broken quotation may follow.
    private int CloseInverted(Subject subject, int at)
    {
        var after = subject.Outer.End;
        var isBroken = _grammar.Inversions.ResumedQuotation(after, _passage.End) > after;
        var draft = Add(subject, new TokenRange(at, at + 1), default, new TokenRange(_bound, isBroken ? _passage.End : at));
        draft.IsOpen = isBroken;
        if (!isBroken) _bound = after;
        return after;
    }

    private int Forward(CueMention cue, int start)
    {
        if (start < 0 || start >= _passage.End) return cue.Cue.Start;
        var isSubordinate = cue.Subject.Outer.Start > _passage.Start
            && _words[cue.Subject.Outer.Start - 1] is "although" or "though" or "while" or "whereas";
        Add(cue, new TokenRange(start, _passage.End), isSubordinate).IsOpen = true;
        return Math.Max(start, cue.Cue.End);
    }

    private StatementDraft Add(CueMention cue, TokenRange content, bool isSubordinate = false)
    {
        var draft = Add(cue.Subject, cue.Cue, cue.Tail.Adjunct, content, isSubordinate);
        if (cue.Tail.Kind == TailKind.That && CitedBefore(cue.Tail) is { IsEmpty: false } cited)
            draft.Subject = draft.Subject with { Cited = cited };
        if (cue.Tail.Kind != TailKind.Comma) return draft;
        var (_, full) = _grammar.Sources.Trailing(cue.Tail.At, _passage.End, draft.Subject);
        draft.Subject = draft.Subject with { Cited = full.Cited, QuotedBy = full.QuotedBy };
        return draft;
    }

    // "The agency reported, citing two officials, that"
    private TokenRange CitedBefore(CueTail tail)
    {
        for (var i = tail.Adjunct.Start; i < tail.Adjunct.End; i++)
            if (_words[i] is "citing" or "quoting") return _grammar.Subjects.Cited(i + 1, tail.Adjunct.End);
        return default;
    }

    private StatementDraft Add(Subject subject, TokenRange cue, TokenRange adjunct, TokenRange content, bool isSubordinate = false)
    {
        var draft = new StatementDraft
        {
            Subject = subject.Kind == SubjectKind.Elided ? Restored(subject) : Bound(subject),
            Cue = cue,
            Content = content,
            Adjunct = adjunct,
            IsSubordinate = isSubordinate,
            Paragraph = _passage.Paragraph,
        };
        _drafts.Add(draft);
        return draft;
    }

    // "The ministry refused because it says …", "Berg was in Oslo when he announced …": in the second clause the pronoun is the first
    // one's subject.
    private Subject Bound(Subject subject)
    {
        if (subject.Kind != SubjectKind.Pronoun || !MayBind(subject.Name.Start) || subject.Name.Start < _passage.Start + 3) return subject;
        return _grammar.Subjects.Main(_passage.Start, subject.Name.Start) is { Kind: SubjectKind.Phrase } main
            && _words.IsCapital(main.Name.End - 1) && main.Name.Length <= 6 && main.Name.End < subject.Name.Start - 1
                ? subject with { Kind = SubjectKind.Phrase, Name = main.Name } : subject;
    }

    private bool MayBind(int pronoun) => _words[pronoun] == "it"
        || (_words[pronoun] is "he" or "she" && _words[pronoun - 1] is "when" or "after" or "before" or "because" or "since" or "while");

    // "But added: …" goes on from who spoke last, in whatever sentence.
    private Subject Restored(Subject elided) => elided.Outer.Start == _passage.Start && !elided.Outer.IsEmpty
        ? elided with { Kind = SubjectKind.Pronoun, Name = new TokenRange(elided.Outer.Start, elided.Outer.Start + 1) }
        : (Last?.Subject ?? _grammar.Subjects.Main(_passage.Start, elided.Outer.Start)) is { } said ? said with { Outer = elided.Outer }
            : elided;
}
