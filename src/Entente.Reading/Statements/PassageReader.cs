using Entente.Codebook.Vocabulary;

namespace Entente.Reading.Statements;

/// <summary>Finds the cues of one passage from left to right, and what each of them attributes.</summary>
internal sealed class PassageReader
{
    private readonly ArticleWords _words;
    private readonly CueLexicon _lexicon;
    private readonly NounPhrases _phrases;
    private readonly SubjectFinder _subjects;
    private readonly CueTailReader _tails;
    private readonly QuotedAsFinder _quotedAs;
    private readonly Passage _passage;
    private readonly List<StatementDraft> _drafts = [];
    private int _bound;
    private int _semicolon = -1;

    private PassageReader(ArticleWords words, CueLexicon lexicon, Passage passage)
    {
        (_words, _lexicon, _passage, _bound) = (words, lexicon, passage, passage.Start);
        _phrases = new NounPhrases(words, lexicon);
        _subjects = new SubjectFinder(words, lexicon, _phrases);
        _tails = new CueTailReader(words, lexicon, _phrases);
        _quotedAs = new QuotedAsFinder(words, _subjects);
    }

    private StatementDraft? Last => _drafts.Count > 0 ? _drafts[^1] : null;

    public static List<StatementDraft> Read(ArticleWords words, CueLexicon lexicon, Passage passage)
    {
        var reader = new PassageReader(words, lexicon, passage);
        reader.Read();
        return reader._drafts;
    }

    private void Read()
    {
        var at = _passage.Start;
        while (at < _passage.End)
        {
            var next = _words.IsQuoted(at) ? at : ReadAt(at);
            at = Math.Max(next, at + 1);
        }

        _drafts.RemoveAll(d => d.AwaitsSubject && d.Subject.Name.IsEmpty);
    }

    // Gives the token to go on from; the same one where no cue stands there.
    private int ReadAt(int at)
    {
        if (_words[at] is ";" || (_words[at] is ":" && !_words.IsMark(at + 1)))
        {
            if (Last is not { IsOpen: true }) _bound = at + 1;
            else if (_words[at] == ";") _semicolon = at;
            return at;
        }

        if (_lexicon.PhraseLength(_words, at) is var length && length > 0)
        {
            if (_words.IsCapital(at) && Last is not { IsOpen: true }) _bound = at;
            return ReadPhrase(at, at + length);
        }

        foreach (var word in _lexicon.Verbs(_words[at]))
        {
            var next = ReadVerb(at, word);
            if (next > at) return next;
        }

        return _words[at] == "that" && _lexicon.IsNoun(_words[NounBefore(at)]) ? ReadNoun(at) : at;
    }

    private int ReadVerb(int at, CueWord word)
    {
        if (word.Cue.Kind == CueKind.Quoting) return _quotedAs.Find(at, _bound, _passage.End) is { } quoted ? ReadQuotedAs(quoted) : at;
        if (word.IsParticiple) return ReadParticiple(at, word);
        if (IsNoFiniteUse(at)) return at;
        if (Inverted(at, word) is { } inverted) return Close(inverted, BackEnd(at), inverted.Outer.End);
        if (_subjects.Before(at, _bound) is not { } subject) return at;
        return ReadForm(at, word, subject);
    }

    private int ReadForm(int at, CueWord word, Subject subject)
    {
        var cueEnd = CueEnd(at, word);
        if (cueEnd == at) return at;
        var tail = _tails.Read(cueEnd, _passage.End, word.Takes(CueContent.Person));
        var cue = new Attributed(subject, new TokenRange(at, cueEnd), tail, word);
        if (word.IsWeak && !IsMarkedOrSaidBefore(cue)) return at;
        CloseAtSemicolon(cue);
        return Last is { IsOpen: true } open && !Continues(open, cue) ? at : Place(cue);
    }

    // A weak form counts where "that" or a quotation follows, or what is said stands before: "…, Bloomberg reports."
    private bool IsMarkedOrSaidBefore(Attributed cue)
    {
        if (cue.Tail.IsMarked) return cue.Tail.Adjunct.Length <= 4 || cue.Tail.Kind == TailKind.That;
        var start = cue.Subject.Outer.Start;
        return cue.Subject.Kind != SubjectKind.Elided && start > _bound && (_words.IsClosingMark(start - 1) || (_words[start - 1] == "," && (_words.IsClosingMark(start - 2) || cue.Tail.Kind == TailKind.End && cue.Tail.Adjunct.IsEmpty)));
    }

    // "X said …; …, Y said": the semicolon ended what X said.
    private void CloseAtSemicolon(Attributed cue)
    {
        if (Last is not { IsOpen: true } open || _semicolon <= open.Content.Start || cue.Subject.Outer.Start <= _semicolon || cue.Tail.IsMarked || cue.Tail.Kind == TailKind.Words) return;
        open.EndAt(_semicolon);
        _bound = _semicolon + 1;
    }

    // "To say", "would not say", "was said", "the reported deal": attributes nothing.
    private bool IsNoFiniteUse(int at)
    {
        if (_words.IsCompound(at) || (_words.IsCapital(at) && at > _passage.Start)) return true;
        if (_words.Reads(at, "said", "to") && !_lexicon.IsPerson(_words[at + 2].TrimEnd('s'))) return true;
        for (var i = at - 1; i >= _bound && i > at - 6; i--)
        {
            if (_words[i] is "to" or "would" or "could" or "may" or "might" or "must" or "should" or "will" or "shall" or "can" or "did" or "does" or "do" or "not" or "n't") return true;
            if (_words[i] is "is" or "are" or "was" or "were" or "be" or "been" or "being") return true;
            if (!GrammarWords.IsAuxiliary(_words[i]) && !GrammarWords.IsAdverb(_words[i])) break;
        }

        return GrammarWords.IsDeterminer(_words[at - 1]) && _words[at - 1] is not ("both" or "others" or "some" or "many" or "several" or "that" or "this" or "most" or "all" or "another" or "one");
    }

    private int CueEnd(int at, CueWord word) => word.Cue.Particle switch
    {
        null => at + 1,
        "as" => Reaches(at, "as") ? at + 1 : at,
        "of" when word.Cue.Name == "accuse" => Reaches(at, "of") ? at + 1 : at,
        { } particle => _words[at + 1] == particle ? at + 2 : at,
    };

    private bool Reaches(int at, string particle)
    {
        for (var i = at + 1; i < _passage.End && i < at + 40; i++)
            if (_words[i] == particle) return true;
        return false;
    }

    // "…," said X; "…, said X, a director": the subject follows, and nothing that it could govern.
    private Subject? Inverted(int at, CueWord word)
    {
        var isQuoted = IsQuotationBefore(at);
        if (word.Takes(CueContent.Person) || (!isQuoted && _words[at - 1] != ",") || at <= _bound) return null;
        var end = _phrases.EndOf(at + 1, _passage.End);
        var name = new TokenRange(at + 1, end);
        if (name.IsEmpty || (name.Length == 1 && !_words.IsCapital(at + 1) && !_words[at + 1].EndsWith('s') && !GrammarWords.IsSubjectPronoun(_words[at + 1]))) return null;
        if (_words[at + 1] is "in" or "on" or "at" or "there" || (GrammarWords.IsSubjectPronoun(_words[at + 1]) && end > at + 2)) return null;
        if (_words.LooksFinite(end) && _words[end] is not ("in" or "on")) return null;
        if (!isQuoted && (_words[end] is "that" or "when" or "while" or "because" || _words.IsMark(end) || !_phrases.HasVerb(new TokenRange(_bound, at - 1)) || _phrases.HasVerb(name) || word.IsWeak)) return null;
        if (GrammarWords.IsSubjectPronoun(_words[at + 1])) return new Subject(SubjectKind.Pronoun, new TokenRange(at, end), name);
        var outer = new TokenRange(at, ApposedEnd(end));
        return new Subject(SubjectKind.Phrase, outer, _subjects.NameIn(new TokenRange(at + 1, outer.End)));
    }

    private int ApposedEnd(int end)
    {
        if (_words[end] != "," || _words.IsMark(end + 1)) return end;
        var next = _phrases.EndOf(end + 1, _passage.End);
        return !_words.IsCapital(end - 1) && _phrases.IsName(new TokenRange(end + 1, next)) ? next : end;
    }

    private bool IsQuotationBefore(int at) => _words.IsClosingMark(at - 1) || (_words[at - 1] == "," && _words.IsClosingMark(at - 2));

    private int BackEnd(int at) => _words[at - 1] == "," ? at - 1 : at;

    // Whether a new statement begins while an open one still runs: else the cue is part of what is said.
    private bool Continues(StatementDraft open, Attributed cue)
    {
        var start = cue.Subject.Outer.Start;
        if (cue.Tail.Kind == TailKind.Quotation && _words.IsOpeningMark(cue.Tail.At) && cue.Subject.Kind != SubjectKind.Elided && _words[start - 1] is not "that") return true;
        if (open.AwaitsSubject) return true;
        if (cue.Subject.Kind == SubjectKind.Elided) return cue.Tail.Kind is not (TailKind.End or TailKind.Comma);
        var lead = LeadOf(start, open.Cue.End);
        if (_words[lead - 1] is ";" || _words.IsClosingMark(lead - 1)) return true;
        if (_words[lead] is "but" or "while" or "although" or "though" or "whereas" or "which" or "and") return true;
        return _words[start - 1] == "," && (open.IsSubordinate || cue.Tail.Kind is TailKind.End or TailKind.Comma);
    }

    // The conjunction that leads in a subject, with phrases of time between passed over; the subject's own start where there is none.
    private int LeadOf(int start, int floor)
    {
        for (var i = start - 1; i > floor && i > start - 6; i--)
        {
            if (_words[i] is "but" or "while" or "although" or "though" or "whereas" or "which" || (_words[i] == "and" && i == start - 1)) return i;
            if (_phrases.SkipLead(i, start) != start && !GrammarWords.IsConnector(_words[i])) break;
        }

        return start;
    }

    private int Place(Attributed cue)
    {
        if (Last is { IsOpen: true } open) return PlaceAfter(open, cue);
        var start = cue.Subject.Outer.Start;
        var hasBefore = start > _bound && (_words[start - 1] == "," || _words.IsClosingMark(start - 1) || (cue.Tail.Kind == TailKind.End && _words[start - 1] == ")"));
        var before = new TokenRange(_bound, start);
        if (hasBefore && cue.Tail.Kind == TailKind.Comma && _words[start - 2] is "because" or "although" or "though" or "since") return ForwardFrom(cue, cue.Tail.At + 1);
        if (hasBefore && IsSaidBefore(before, cue)) return IsSaidAround(before, cue) ? Around(cue, before) : Close(cue, before.End);
        return Forward(cue);
    }

    private int PlaceAfter(StatementDraft open, Attributed cue)
    {
        var start = cue.Subject.Outer.Start;
        var lead = LeadOf(start, open.Cue.End);
        if (cue.Tail.Kind is TailKind.End or TailKind.Comma && _words[start - 1] == "," && !open.AwaitsSubject) return Echo(open, cue);
        if (ContentStart(cue) is < 0) return cue.Cue.Start;
        open.EndAt(lead > 0 && _words[lead - 1] == "," ? lead - 1 : lead);
        if (open.AwaitsSubject) open.Subject = cue.Subject;
        _bound = lead;
        return Forward(cue);
    }

    // "He said …, he said"; "the minister said …, the agency said": the second cue attributes nothing new, but may name a relay.
    private int Echo(StatementDraft open, Attributed cue)
    {
        open.EndAt(cue.Subject.Outer.Start - 1);
        if (cue.Subject.Kind == SubjectKind.Phrase)
            foreach (var draft in _drafts) draft.Relays.Insert(0, cue.Subject.Name);
        _bound = cue.Tail.At;
        return cue.Tail.At;
    }

    private bool IsSaidBefore(TokenRange before, Attributed cue)
    {
        if (_words.IsClosingMark(before.End - 1) || (_words[before.End - 1] == "," && _words.IsClosingMark(before.End - 2))) return !(cue.Tail.Kind == TailKind.That && cue.Tail.Adjunct.IsEmpty);
        if (cue.Tail.Kind == TailKind.End) return before.Length > 1;
        if (cue.Tail.Kind == TailKind.Comma) return before.Length > 2 && !IsLeadIn(before);
        if (IsLeadIn(before) || !_phrases.HasVerb(before)) return false;
        return cue.Tail.Kind switch
        {
            TailKind.That => !cue.Tail.Adjunct.IsEmpty && cue.Tail.Adjunct.Length > 3,
            TailKind.Words => GrammarWords.IsPreposition(_words[cue.Tail.At]) || _words[cue.Tail.At] is "as" or "when" or "who",
            _ => false,
        };
    }

    // "In a speech,", "Asked about it,", "As talks began,": leads in to the cue and is no part of what is said.
    private bool IsLeadIn(TokenRange before)
    {
        var first = _phrases.SkipLead(before.Start, before.End);
        var word = _words[first];
        if (first >= before.End - 1) return true;
        var isOpener = GrammarWords.IsPreposition(word) || word is "as" or "while" or "when" or "asked" or "although" || word.EndsWith("ing", StringComparison.Ordinal);
        return isOpener && !HasMainClause(first, before.End - 1);
    }

    private bool HasMainClause(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (_words[i] == "," && !_words.IsQuoted(i)) return _phrases.HasVerb(new TokenRange(i, end));
        return GrammarWords.IsSubordinator(_words[start]) || GrammarWords.IsPreposition(_words[start]) ? _words[start] is not ("as" or "while" or "when" or "after" or "before") && _phrases.HasVerb(new TokenRange(start, end)) && end - start > 12 : false;
    }

    private bool IsSaidAround(TokenRange before, Attributed cue)
    {
        var after = cue.Tail.At;
        if (cue.Tail.Kind == TailKind.Quotation) return true;
        if (cue.Tail.Kind == TailKind.End) return _words[after] is "--" or "–" or "—" && _words.IsOpeningMark(after + 1);
        if (cue.Tail.Kind != TailKind.Comma || _words.IsClosingMark(before.End - 1) || _words.IsClosingMark(before.End - 2)) return false;
        return _words[after + 1] is not ("but" or "who" or "which" or "quoting" or "citing" or "giving" or "adding" or "saying" or "noting" or "warning" or "quoted" or "relayed" or "reported") && _lexicon.PhraseLength(_words, after + 1) == 0;
    }

    private int Around(Attributed cue, TokenRange before)
    {
        var draft = Add(cue, new TokenRange(before.Start, _passage.End));
        draft.IsOpen = true;
        draft.Hole = new TokenRange(before.End, cue.Tail.At);
        return cue.Tail.At;
    }

    private int Close(Attributed cue, int end)
    {
        Add(cue, new TokenRange(_bound, end));
        _bound = cue.Tail.At;
        return cue.Tail.At;
    }

    // An inverted cue: what follows the subject may be the rest of a broken quotation.
    private int Close(Subject subject, int end, int after)
    {
        var resume = ResumedQuotation(after);
        var draft = Add(subject, new TokenRange(subject.Outer.Start, subject.Outer.Start + 1), default, new TokenRange(_bound, resume > after ? _passage.End : end));
        draft.IsOpen = resume > after;
        if (!draft.IsOpen) _bound = after;
        return after;
    }

    private int ResumedQuotation(int after)
    {
        for (var i = after; i < _passage.End; i++)
        {
            if (_words.IsOpeningMark(i)) return i;
            if (_words[i] is "." or ";" || _lexicon.Verbs(_words[i]).Count > 0) break;
        }

        return after;
    }

    private int Forward(Attributed cue) => ForwardFrom(cue, ContentStart(cue));

    private int ForwardFrom(Attributed cue, int start)
    {
        if (start < 0 || start >= _passage.End) return cue.Cue.Start;
        var before = cue.Subject.Outer.Start - 1;
        var draft = Add(cue, new TokenRange(start, _passage.End), before >= _passage.Start && _words[before] is "although" or "though" or "while" or "whereas");
        draft.IsOpen = true;
        return Math.Max(start, cue.Cue.End);
    }

    // Where what is said begins behind the cue; -1 where the cue cannot take what follows.
    private int ContentStart(Attributed cue)
    {
        var at = cue.Tail.At;
        if (cue.Word.Cue.Particle is "as" or "of" && cue.Cue.Length == 1) return cue.Cue.End;
        if (cue.Tail.IsMarked) return at;
        if (cue.Word.IsWeak || cue.Tail.Kind is TailKind.End) return -1;
        if (cue.Tail.Kind == TailKind.Comma) return cue.Word.Takes(CueContent.Clause) && !cue.Tail.Adjunct.IsEmpty && cue.Word.Takes(CueContent.Person) ? at + 1 : -1;
        if (cue.Word.Takes(CueContent.Clause) && HasVerbAhead(at, cue.Word)) return at;
        if (_words[cue.Subject.Name.End - 1] == "who" || _words[cue.Cue.Start - 1] == "who") return -1;
        return cue.Word.Takes(CueContent.Phrase) && !GrammarWords.IsPreposition(_words[at]) ? PhraseStart(at) : cue.Word.Cue.Particle == "of" ? at : -1;
    }

    // A clause shows by a verb not far behind; a figure ("added 5,000 tonnes to …") needs it near.
    private bool HasVerbAhead(int at, CueWord word)
    {
        var end = at;
        var reach = char.IsAsciiDigit(_words[at][0]) ? 8 : 40;
        while (end < _passage.End && end < at + reach && _words[end] is not (";" or ":")) end++;
        return _phrases.HasVerb(new TokenRange(at, end)) || (!word.Takes(CueContent.Phrase) && !word.IsParticiple && end - at > 6 && reach > 8);
    }

    // "expressed fears that": the clause; "announced plans to": the phrase; a participle that says more ("stressed the scope, stating"): neither.
    private int PhraseStart(int at)
    {
        for (var i = at; i < _passage.End && i < at + 40; i++)
        {
            if (_words[i] == "that" && i <= at + 4 && i > at) return i + 1;
            if (_words[i] == "," && _lexicon.Verbs(_words[i + 1]).Any(v => v.IsParticiple)) return -1;
        }

        return at;
    }

    private int ReadParticiple(int at, CueWord word)
    {
        if (at == _passage.Start || _phrases.SkipLead(_bound, at + 1) == at) return ReadLeading(at, word);
        if (_words[at - 1] is not ("," or "and" or "but" or "while" or "before"))
            return WithSubject(at) is { } own ? ReadForm(at, word, own) : at;
        var isAfterComma = _words[at - 1] == ",";
        var outer = new TokenRange(at - 1, at);
        return isAfterComma || Last is { IsOpen: true } ? ReadForm(at, word, new Subject(SubjectKind.Elided, outer, default)) : at;
    }

    // "…, with Mr Trutnev suggesting that …".
    private Subject? WithSubject(int at)
    {
        var start = at;
        while (start > _bound && at - start < 12 && _words[start - 1] is not ("with" or ",") && !_words.IsMark(start - 1)) start--;
        return start > _bound && start < at && _words[start - 1] == "with" ? new Subject(SubjectKind.Phrase, new TokenRange(start - 1, at), new TokenRange(start, at)) : null;
    }

    private int ReadLeading(int at, CueWord word)
    {
        var cueEnd = CueEnd(at, word);
        var tail = _tails.Read(cueEnd, _passage.End, word.Takes(CueContent.Person));
        if (!tail.IsMarked) return at;
        var subject = new Subject(SubjectKind.Elided, new TokenRange(at, at), default);
        _drafts.Add(new StatementDraft { Subject = subject, Cue = new TokenRange(at, cueEnd), Content = new TokenRange(tail.At, _passage.End), IsOpen = true, AwaitsSubject = true, Paragraph = _passage.Paragraph });
        return tail.At;
    }

    private int ReadPhrase(int at, int end)
    {
        var isPossessive = _words[end - 1] is "words" or "view" or "opinion" && _words[end - 2] is "his" or "her" or "its" or "their";
        var nameEnd = isPossessive ? end : _phrases.EndOf(end, _passage.End);
        if (!isPossessive && (nameEnd == end || _words[nameEnd - 1] is "law" or "laws" or "rules" or "plan" or "plans" or "schedule" or "needs")) return at;
        if (LeadPart(at) is var lead && lead > _bound && Last is not { IsOpen: true }) _bound = lead;
        var phrase = isPossessive ? new TokenRange(end - 2, end - 1) : new TokenRange(end, nameEnd);
        var (after, subject) = Trailing(nameEnd, new Subject(isPossessive ? SubjectKind.Pronoun : SubjectKind.Phrase, new TokenRange(at, nameEnd), phrase));
        if (Last is { IsOpen: true } open) return PhraseAfter(open, subject, at, after);
        var before = new TokenRange(_bound, at > _bound && _words[at - 1] == "," ? at - 1 : at);
        var goesOn = _words[after] == "," && after + 2 < _passage.End;
        var isLead = before.IsEmpty || _phrases.SkipLead(before.Start, before.End + 1) >= before.End || (!_phrases.HasVerb(before) && goesOn && before.Length <= 6 && GrammarWords.IsPreposition(_words[_phrases.SkipLead(before.Start, before.End)]));
        if (isLead && _words[after] is not ("," or "that" or ":") && !_words.IsMark(after)) goesOn = after + 2 < _passage.End;
        return AddPhrase(subject, at, end, after, before, isLead, goesOn || _words[after] == ":" || _words.IsMark(after));
    }

    private int AddPhrase(Subject subject, int at, int end, int after, TokenRange before, bool isLead, bool goesOn)
    {
        if (isLead && !goesOn) return at;
        var isAround = !isLead && goesOn && _words[after] == "," && GrammarWords.IsAuxiliary(_words[after + 1]);
        var first = isLead ? after + (_words[after] is "," or ":" ? 1 : 0) : before.Start;
        var content = new TokenRange(first, isLead || isAround ? _passage.End : before.End);
        var draft = Add(subject, new TokenRange(at, end), default, content);
        draft.IsOpen = isLead || isAround;
        _bound = after;
        return after;
    }

    // "…, and in the latter, according to": the part before the phrase leads in, if it begins with a conjunction and preposition.
    private int LeadPart(int at)
    {
        for (var i = at - 2; i > _bound && i > at - 8 && _words[at - 1] == ","; i--)
            if (_words[i] == ",") return GrammarWords.IsCoordinator(_words[i + 1]) && GrammarWords.IsPreposition(_words[i + 2]) ? i + 1 : -1;
        return -1;
    }

    private int PhraseAfter(StatementDraft open, Subject subject, int at, int after)
    {
        if (_words[at - 1] == ";" || _words[at - 1] is "and" or "but" or "while")
        {
            open.EndAt(at - 1);
            _bound = at;
            var first = _words[after] == "," ? after + 1 : after;
            Add(subject, new TokenRange(at, after), default, new TokenRange(first, _passage.End)).IsOpen = true;
            return after;
        }

        open.EndAt(_words[at - 1] == "," ? at - 1 : at);
        open.Relays.Insert(0, subject.Name);
        _bound = after;
        return after;
    }

    // What hangs on the speaker: ", citing economy ministry sources", ", relayed by the Associated Press", ", Yuri Trutnev".
    private (int After, Subject Subject) Trailing(int at, Subject subject)
    {
        for (var part = 0; part < 3 && _words[at] == ","; part++)
        {
            var end = _phrases.EndOf(at + 2, _passage.End);
            if (_words[at + 1] is "citing" or "quoting" && _subjects.Cited(at + 2, _passage.End) is { IsEmpty: false } cited) subject = subject with { Cited = cited };
            else if (_words[at + 1] is "quoted" or "relayed" or "cited" or "carried" or "reported" or "published" && _words[at + 2] is "by" or "in") subject = subject with { QuotedBy = new TokenRange(at + 3, end) };
            else if (!_words.IsCapital(subject.Name.End - 1) && _phrases.IsName(new TokenRange(at + 1, end))) subject = subject with { Name = new TokenRange(at + 1, end) };
            else break;
            at = end;
        }

        return (at, subject with { Outer = subject.Outer with { End = at } });
    }

    private int ReadQuotedAs(QuotedAs quoted)
    {
        var tail = _tails.Read(quoted.Cue.End, _passage.End, quoted.TakesPerson);
        var relay = quoted.Relay;
        if (relay.IsEmpty && _words[quoted.Cue.End] == "by")
        {
            relay = new TokenRange(quoted.Cue.End + 1, _phrases.EndOf(quoted.Cue.End + 1, _passage.End));
            tail = _tails.Read(relay.End, _passage.End, false);
        }

        var subject = quoted.Subject with { QuotedBy = relay.IsEmpty ? quoted.Subject.QuotedBy : relay };
        var cue = new Attributed(subject, quoted.Cue, tail, new CueWord(quoted.Say, false, false));
        return Last is { IsOpen: true } open && !Continues(open, cue) ? quoted.Cue.Start : Place(cue);
    }

    private int NounBefore(int that)
    {
        for (var i = that - 1; i > that - 10 && i >= _bound; i--)
        {
            if (_lexicon.IsNoun(_words[i])) return i;
            if (i == that - 1 && !_words.IsWord(i)) break;
        }

        return that;
    }

    // "Japan's announcement that", "an announcement by the minister that", "the view of diplomats that".
    private int ReadNoun(int that)
    {
        var noun = NounBefore(that);
        if (Last is { IsOpen: true } open)
        {
            if (_words[noun - 2] != "," || _words[noun - 1] is not ("despite" or "amid" or "after" or "following")) return that;
            open.EndAt(noun - 2);
        }

        var owner = noun + 1 < that && _words[noun + 1] is "by" or "of" or "from" ? new TokenRange(noun + 2, that) : Possessor(noun);
        if (owner.IsEmpty) return that;
        var subject = new Subject(SubjectKind.Phrase, new TokenRange(Math.Min(owner.Start, noun), that), owner);
        var draft = Add(subject, new TokenRange(noun, noun + 1), default, new TokenRange(that + 1, _passage.End));
        draft.IsOpen = true;
        return that + 1;
    }

    private TokenRange Possessor(int noun)
    {
        for (var i = noun - 1; i > noun - 4 && i > _bound; i--)
            if (_words[i] is "'s" or "'") return new TokenRange(_phrases.StartOf(i, _bound), i);
        return default;
    }

    private StatementDraft Add(Attributed cue, TokenRange content, bool isSubordinate = false)
    {
        var draft = Add(cue.Subject, cue.Cue, cue.Tail.Adjunct, content, isSubordinate);
        if (cue.Tail.Kind != TailKind.Comma) return draft;
        var (_, subject) = Trailing(cue.Tail.At, cue.Subject);
        draft.Subject = cue.Subject with { Cited = cue.Subject.Cited.IsEmpty ? subject.Cited : cue.Subject.Cited, QuotedBy = cue.Subject.QuotedBy.IsEmpty ? subject.QuotedBy : cue.Subject.QuotedBy };
        return draft;
    }

    private StatementDraft Add(Subject subject, TokenRange cue, TokenRange adjunct, TokenRange content, bool isSubordinate = false)
    {
        var elided = subject.Kind == SubjectKind.Elided ? Last?.Subject ?? _subjects.Main(_passage.Start, subject.Outer.Start) : subject;
        var draft = new StatementDraft
        {
            Subject = elided is null ? subject : elided with { Outer = subject.Outer },
            Cue = cue,
            Content = content,
            Adjunct = adjunct,
            IsSubordinate = isSubordinate,
            Paragraph = _passage.Paragraph,
        };
        _drafts.Add(draft);
        return draft;
    }

    /// <summary>A cue with its subject and what follows it.</summary>
    private sealed record Attributed(Subject Subject, TokenRange Cue, CueTail Tail, CueWord Word);
}
