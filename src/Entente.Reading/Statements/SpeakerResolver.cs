using Entente.Reading.Actors;

namespace Entente.Reading.Statements;

/// <summary>Turns the words beside cues into speakers.</summary>
internal sealed class SpeakerResolver(ArticleWords words, ActorMentions actors, CueLexicon lexicon, NounPhrases phrases)
{
    private readonly SpeakerMemory _memory = new(lexicon);
    private readonly SpeakerMemory _relays = new(lexicon);
    private readonly FullNames _names = new(words);
    private readonly OutletNames _outlets = new(words, actors, lexicon);

    /// <summary>The speaker that the words stand for, who is remembered.</summary>
    public Speaker? Resolve(SubjectKind kind, TokenRange name)
    {
        if (name.IsEmpty) return null;
        var speaker = kind == SubjectKind.Pronoun ? OfPronoun(name.Start) : OfPhrase(name);
        if (speaker is not null) _memory.Add(speaker);
        return speaker;
    }

    /// <summary>Somebody who passes words on; remembered apart from the speakers, for "the same agency".</summary>
    public Speaker? ResolveRelay(TokenRange name)
    {
        if (name.IsEmpty) return null;
        if (GrammarWords.IsSubjectPronoun(words[name.Start])) return OfPronoun(name.Start);
        var head = words[phrases.HeadOf(name)];
        var relay = (words[name.Start] == "the" && lexicon.IsOutlet(head) && name.Length <= 3 ? _relays.ByDescription(head, []) : null)
            ?? OfPhrase(name);
        _relays.Add(relay);
        return relay;
    }

    /// <summary>Remembers who issued the papers that the range names: "the ministry said in a statement" makes the statement the
    /// ministry's.</summary>
    public void RememberPapers(Speaker speaker, TokenRange range)
    {
        List<string> papers = [.. Enumerable.Range(range.Start, range.Length).Select(i => words[i])
            .Where(w => lexicon.IsDocument(w) && !lexicon.IsOutlet(w))];
        if (papers.Count > 0) _memory.Add(speaker with { Words = [.. speaker.Words.Union(papers)] });
    }

    /// <summary>The news outlets that the range names.</summary>
    public IEnumerable<Speaker> Outlets(TokenRange range) => _outlets.In(range).Select(OfOutlet);

    /// <summary>The news outlet that was told what is said, by the words behind "told".</summary>
    public Speaker? OutletTold(TokenRange range)
    {
        var name = _outlets.Told(range);
        if (name.IsEmpty) return null;
        return words[name.Start] == "the" ? _relays.ByDescription(words[name.End - 1], []) ?? _relays.LastOutlet() ?? _memory.LastOutlet() : OfOutlet(name);
    }

    private Speaker OfOutlet(TokenRange name)
    {
        var outlet = OfPhrase(name) with { Nature = SpeakerNature.Outlet };
        _relays.Add(outlet);
        return outlet;
    }

    /// <summary>Remembers the subject of a sentence that says nothing itself, if it is a person, or a body that calls for something: a later
    /// "he" or "it" may mean them.</summary>
    public void Notice(TokenRange subject)
    {
        if (subject.IsEmpty || GrammarWords.IsSubjectPronoun(words[subject.Start]) || OfPhrase(subject) is not { IsNamed: true } named) return;
        if (named.IsPerson || (!named.IsPlural && CallsFor(subject.End))) _memory.Add(named);
    }

    // "has called on firms", "urged both": no statement, but the speaker's.
    private bool CallsFor(int at)
    {
        while (GrammarWords.IsAuxiliary(words[at]) || GrammarWords.IsAdverb(words[at])) at++;
        return words.Reads(at, "called", "on") || words.Reads(at, "called", "for")
            || words[at] is "urged" or "demanded" or "criticised" or "criticized" or "welcomed" or "condemned" or "appealed";
    }

    private Speaker? OfPronoun(int token)
    {
        if (_memory.ByPronoun(words[token]) is { } heard) return heard;
        var isPerson = words[token] is "he" or "she" or "him" or "her" or "his";
        return Antecedent(token, isPerson) ?? _memory.ByPronoun("");
    }

    private Speaker? Antecedent(int token, bool isPerson) =>
        LastBefore(token, m => isPerson ? IsPersonalName(m) : words[token] is "it" or "its"
            && m.Type is ActorType.Company or ActorType.Outlet or ActorType.Organisation);

    private Speaker? LastBefore(int token, Func<ActorMention, bool> fits)
    {
        ActorMention? last = null;
        foreach (var mention in actors)
        {
            if (mention.FirstToken >= token) break;
            if (fits(mention)) last = mention;
        }

        return last is null ? null : OfMention(last, new TokenRange(last.FirstToken, last.EndToken));
    }

    private Speaker OfPhrase(TokenRange phrase)
    {
        phrase = Issuer(Trimmed(phrase));
        if (IsBareRole(phrase) && _memory.ByDescription(words[phrase.End - 1], []) is { } heard) return heard;
        if (NamedAtEnd(phrase) is { } named) return Misspelt(named.Name, phrase) ?? OfMention(named, phrase);
        var mention = HeadMention(phrase);
        if (mention is not null && IsPersonalName(mention)) return Misspelt(mention.Name, phrase) ?? OfMention(mention, phrase);
        if (mention is { Form: ActorForm.Name, Type: ActorType.Outlet or ActorType.Company or ActorType.Organisation }
            && mention.EndToken >= phrase.End) return OfMention(mention, phrase);
        if (mention is { Form: ActorForm.Reference, Type: ActorType.State or ActorType.Organisation } && char.IsUpper(mention.Name[0])
            && !words.IsCapital(phrase.End - 1)) return OfMention(mention, phrase);
        return OfDescription(phrase, mention) ?? OfShortName(phrase, mention) ?? OfWords(phrase, mention);
    }

    // "Mr Pakenjad": a bare surname that nobody bears, a letter off that of somebody heard before.
    private Speaker? Misspelt(string name, TokenRange phrase) =>
        phrase.Length <= 2 && !name.Contains(' ') ? _memory.ByMisspelling(words[phrase.End - 1]) : null;

    // "the minister": who spoke last is meant rather than who was named last.
    private bool IsBareRole(TokenRange phrase) =>
        phrase.Length == 2 && words[phrase.Start] == "the" && !words.IsCapital(phrase.End - 1) && lexicon.IsPerson(words[phrase.End - 1]);

    private TokenRange Trimmed(TokenRange phrase)
    {
        var (start, end) = (phrase.Start, phrase.End);
        while (end > start + 1 && (words[end - 1] is "'s" or "'" or "," or "-" || GrammarWords.IsPreposition(words[end - 1]))) end--;
        var trimmed = new TokenRange(start, end);
        return lexicon.IsDocument(words[phrases.HeadOf(trimmed)]) ? trimmed : WithoutPaper(trimmed);
    }

    // "The ministry in a statement on Monday": where it says so is no part of who.
    private TokenRange WithoutPaper(TokenRange phrase)
    {
        for (var i = phrase.Start + 1; i < phrase.End - 1; i++)
            if (words[i] is "in" or "at" or "during" && GrammarWords.IsDeterminer(words[i + 1])
                && (lexicon.IsDocument(words[i + 2]) || lexicon.IsDocument(words[i + 3]))) return phrase with { End = i };
        return phrase;
    }

    // "the council's study", "a study released by the institute": whoever issued it speaks.
    private TokenRange Issuer(TokenRange phrase)
    {
        var head = phrases.HeadOf(phrase);
        if (!lexicon.IsDocument(words[head]) || actors.AtToken(head) is { Type: ActorType.Outlet }) return phrase;
        for (var i = head - 1; i > phrase.Start; i--)
            if (words[i] is "'s" or "'") return new TokenRange(phrase.Start, i);
        if (head > phrase.Start + 1 && words.IsCapital(head - 1) && !lexicon.IsOutlet(words[head]))
            return new TokenRange(phrase.Start, head);
        for (var i = head + 1; i < phrase.End - 1; i++)
            if (words[i] == "by") return new TokenRange(i + 1, phrase.End);
        return phrase;
    }

    private ActorMention? HeadMention(TokenRange phrase) =>
        actors.AtToken(phrases.HeadOf(phrase)) is { Form: not ActorForm.Adjective } mention ? mention : null;

    // "Assistant Secretary of Defence for policy Richard Perle": a name at the end that nothing subordinates.
    private ActorMention? NamedAtEnd(TokenRange phrase)
    {
        if (actors.AtToken(phrase.End - 1) is not { } mention || !IsPersonalName(mention) || mention.EndToken != phrase.End) return null;
        var before = mention.FirstToken - 1;
        return before < phrase.Start || !(GrammarWords.IsPreposition(words[before]) || GrammarWords.IsCoordinator(words[before])
            || words[before] is "'s" or "'" or ",") ? mention : null;
    }

    private bool IsPersonalName(ActorMention mention)
    {
        if (mention.Type != ActorType.Person || mention.Name.Length == 0) return false;
        var last = mention.Name[(mention.Name.LastIndexOf(' ') + 1)..];
        return char.IsUpper(last[0]) && last.Any(char.IsLower) && !lexicon.IsPerson(last.ToLowerInvariant())
            && !lexicon.IsBody(last.ToLowerInvariant());
    }

    private Speaker OfMention(ActorMention mention, TokenRange phrase)
    {
        var isWhole = words.Text.Text.Contains(mention.Name, StringComparison.Ordinal);
        var range = new TokenRange(Math.Min(phrase.Start, mention.FirstToken), Math.Max(phrase.End, mention.EndToken));
        var nature = mention.Type switch
        {
            ActorType.Person => SpeakerNature.Person,
            ActorType.Outlet => SpeakerNature.Outlet,
            _ =>
            SpeakerNature.Body
        };
        var spelled = _names.Spelled(isWhole ? mention.Name : words.Text.Token(mention.EndToken - 1).Form.ToString());
        var name = spelled.IsEmpty ? mention.Name : Shown(spelled);
        return new Speaker(isWhole || !spelled.IsEmpty ? _names.WithAcronym(name) : Shown(phrase), mention.Code, nature, true, ContentWords(range));
    }

    // "the spokesman", "the agency", "the president": somebody heard before, else named before.
    private Speaker? OfDescription(TokenRange phrase, ActorMention? mention)
    {
        var head = words[phrases.HeadOf(phrase)];
        if (words[phrase.Start] is not ("the" or "this" or "that") || phrase.Length > 5)
            return head == "statement" && phrase.Length == 2 && words[phrase.Start] == "a" ? _memory.ByDescription(head, []) : null;
        var names = Enumerable.Range(phrase.Start + 1, phrase.Length - 1).Where(words.IsCapital).Select(i => words[i]).ToList();
        if (_memory.ByDescription(head, names, IsPlain(phrase)) is { } heard) return heard;
        if (names.Count == 0 && OfKind(head, phrase.Start) is { } kind) return kind;
        if (lexicon.IsPerson(head) && mention?.Code is { } code && _memory.ByOffice(OfficeWords(phrase), code) is { } known) return known;
        if (IsFirmNoun(head) && Firm(phrase.Start, mention?.Code) is { } firm) return firm;
        if (names.Count > 0 && !lexicon.IsPerson(head)) return null;
        return LastBefore(phrase.Start, m => IsDescribed(m, head, mention?.Code));
    }

    // "The club": the one named by that noun, "the football club Lake United".
    private Speaker? OfKind(string head, int limit) =>
        lexicon.IsBody(head) && _names.OfKind(head, limit) is { IsEmpty: false } name ? OfPhrase(name) : null;

    private List<string> OfficeWords(TokenRange phrase) =>
        [.. Enumerable.Range(phrase.Start + 1, phrases.HeadOf(phrase) - phrase.Start - 1).Where(i => !words.IsCapital(i))
            .Select(i => words[i])];

    // "the agency", "the same official": nothing beside the noun tells of somebody else ("the opposition party").
    private bool IsPlain(TokenRange phrase)
    {
        for (var i = phrase.Start + 1; i < phrases.HeadOf(phrase); i++)
            if (!words.IsCapital(i) && words[i] is not ("same" or "news" or "official" or "state" or "senior" or "unnamed")) return false;
        return true;
    }

    private bool IsDescribed(ActorMention mention, string head, string? code)
    {
        if (IsPersonalName(mention)) return lexicon.IsPerson(head) && (code is null || mention.Code == code) && Holds(mention, head);
        if (mention.Type == ActorType.Body && head is "agency" or "department" or "body" or "authority" or "commission" or "committee")
            return char.IsUpper(mention.Name[^1]) || words.IsCapital(mention.EndToken - 1);
        if (mention.Form != ActorForm.Name) return false;
        if (lexicon.IsOutlet(head)) return mention.Type == ActorType.Outlet || (head == "agency" && Holds(mention, head));
        if (head is "company" or "firm" or "bank" or "lender") return mention.Type == ActorType.Company;
        return false;
    }

    // "The company": the firm that the last sentence naming one begins with, else the last one named.
    private Speaker? Firm(int token, string? code)
    {
        bool Fits(ActorMention m) => m is { Type: ActorType.Company, Form: ActorForm.Name } && (code is null || m.Code == code);
        if (actors.LastOrDefault(m => m.FirstToken < token && Fits(m)) is not { } last) return null;
        var sentence = words.Text.Sentence(words.Text.Token(last.FirstToken).SentenceIndex).FirstToken;
        var first = actors.First(m => m.FirstToken >= sentence && Fits(m));
        if (first.FirstToken <= sentence + 1) last = first;
        return OfMention(last, new TokenRange(last.FirstToken, last.EndToken));
    }

    private static bool IsFirmNoun(string head) => head is "company" or "firm" or "giant" or "group" or "lender" or "carrier" or "airline"
        or "carmaker" or "automaker" or "manufacturer" or "maker" or "producer" or "refiner" or "operator" or "utility" or "bank" or "retailer"
        or "miner" or "contractor" or "conglomerate" or "shipbuilder" or "steelmaker" or "line";

    private bool Holds(ActorMention mention, string head)
    {
        for (var i = mention.FirstToken; i < mention.EndToken; i++)
            if (words[i] == head) return true;
        return false;
    }

    private Speaker? OfShortName(TokenRange phrase, ActorMention? mention)
    {
        if (!words.IsCapital(phrase.End - 1) || phrase.Length > 4 || lexicon.IsPerson(words[phrase.End - 1])
            || mention is { Type: ActorType.State, Form: ActorForm.Name }) return null;
        return _memory.ByName(words[phrase.End - 1], FurtherNames(phrase)) ?? Written(phrase)
            ?? Misspelt(words[phrase.End - 1], phrase);
    }

    // "Kenya's Energy Ministry" is not the ministry of another country that was heard before.
    private List<string> FurtherNames(TokenRange phrase)
    {
        var names = new List<string>();
        for (var i = phrase.Start; i < phrase.End - 1; i++)
            if (words.IsCapital(i) && words[i + 1] is "'s" or "'") names.Add(words[i]);
        return names;
    }

    // "the TSE" where the text has "Tokyo Stock Exchange (TSE)", or "Tokyo Stock Exchange" alone.
    private Speaker? Written(TokenRange phrase)
    {
        var full = _names.Introduced(words[phrase.End - 1], phrase.Start);
        if (full.IsEmpty) full = _names.Spelled(words.Text.Token(phrase.End - 1).Form.ToString());
        return full.IsEmpty ? null : OfWords(full, null);
    }

    private Speaker OfWords(TokenRange phrase, ActorMention? mention)
    {
        var head = phrases.HeadOf(phrase);
        return new Speaker(Shown(phrase), mention?.Code
            ?? CodeIn(phrase), NatureOf(phrase, head, mention), words.IsCapital(head), ContentWords(phrase));
    }

    private SpeakerNature NatureOf(TokenRange phrase, int head, ActorMention? mention)
    {
        var word = words[head];
        if (lexicon.IsOutlet(word) || mention is { Type: ActorType.Outlet }) return SpeakerNature.Outlet;
        if (phrase.Length == 1 && word is "another" or "one") return SpeakerNature.Person;
        if (lexicon.IsPerson(word) && !HasAnd(new TokenRange(phrase.Start, head))) return SpeakerNature.Person;
        if (mention is { Type: ActorType.State or ActorType.Organisation or ActorType.Company, Form: ActorForm.Name or ActorForm.Seat })
            return SpeakerNature.Body;
        if (HasAnd(phrase) || (!words.IsCapital(head) && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal)))
            return SpeakerNature.Plural;
        return IsPersonName(new TokenRange(phrase.Start, head + 1)) ? SpeakerNature.Person : SpeakerNature.Body;
    }

    private bool HasAnd(TokenRange phrase)
    {
        for (var i = phrase.Start; i < phrase.End; i++)
            if (words[i] == "and") return true;
        return false;
    }

    // "Ahmed Farouk", "Mohsen al-Paknejad": two to four capitalised words with none that bodies are named by.
    private bool IsPersonName(TokenRange name)
    {
        if (ContentWords(name).Any(lexicon.IsPerson)) return words.IsCapital(name.End - 1);
        if (name.Length is < 2 or > 6 || !phrases.IsName(name)) return false;
        for (var i = name.Start; i < name.End; i++)
            if (lexicon.IsBody(words[i]) || lexicon.IsOutlet(words[i]) || IsAllCapitals(i)
                || actors.AtToken(i) is { Type: not ActorType.Person }) return false;
        return true;
    }

    private bool IsAllCapitals(int token) => words[token].Length > 1 && !words[token].Contains('.')
        && !words.Text.Token(token).Form.ContainsAnyInRange('a', 'z');

    private string Shown(TokenRange phrase)
    {
        var start = words[phrase.Start] == "the" && phrase.Length > 1 && words.IsCapital(phrase.Start + 1) && !IsTitleCased(phrase.Start)
            ? phrase.Start + 1 : phrase.Start;
        return words.SpanOf(new TokenRange(start, phrase.End)).In(words.Text.Text).ToString();
    }

    // "noted by The Jerusalem Post": a capital in mid-sentence makes the article part of the name.
    private bool IsTitleCased(int token) => words.IsCapital(token)
        && token > words.Text.Sentence(words.Text.Token(token).SentenceIndex).FirstToken;

    private string? CodeIn(TokenRange phrase) =>
        actors.Within(words.SpanOf(phrase)).Where(m => m.Code is not null).OrderBy(m => m.Form == ActorForm.Adjective ? 1 : 0).Select(m =>
            m.Code).FirstOrDefault();

    private List<string> ContentWords(TokenRange range)
    {
        var content = new List<string>();
        for (var i = range.Start; i < range.End && i < range.Start + 24; i++)
            if (words.IsWord(i) && !GrammarWords.IsDeterminer(words[i]) && !GrammarWords.IsPreposition(words[i])) content.Add(words[i]);
        return content;
    }
}
