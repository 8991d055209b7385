using Entente.Reading.Actors;

namespace Entente.Reading.Statements;

/// <summary>Turns the words beside cues into speakers, remembering those of the article in order.</summary>
internal sealed class SpeakerResolver(ArticleWords words, ActorMentions actors, CueLexicon lexicon)
{
    private readonly List<Speaker> _heard = [];

    /// <summary>The speaker that the name stands for, and remembers them.</summary>
    public Speaker? Resolve(SubjectKind kind, TokenRange name)
    {
        if (name.IsEmpty) return null;
        var speaker = kind == SubjectKind.Pronoun ? OfPronoun(name.Start) : OfPhrase(name);
        if (speaker is not null) _heard.Add(speaker);
        return speaker;
    }

    /// <summary>Somebody who passes words on: resolved, but not remembered as a speaker.</summary>
    public Speaker? ResolveRelay(TokenRange name) => name.IsEmpty ? null : GrammarWords.IsSubjectPronoun(words[name.Start]) ? OfPronoun(name.Start) : OfPhrase(name);

    /// <summary>The news outlets that the range names.</summary>
    public IEnumerable<Speaker> Outlets(TokenRange range)
    {
        if (range.IsEmpty) yield break;
        foreach (var mention in actors.Within(words.SpanOf(range)).Where(m => m.Type == ActorType.Outlet))
            yield return new Speaker(mention.Name, mention.Code, false, false, true, [words[mention.EndToken - 1]]);
    }

    private Speaker? OfPronoun(int token)
    {
        var isPerson = words[token] is "he" or "she" or "him" or "her" or "his";
        var isPlural = words[token] is "they" or "them" or "their";
        for (var i = _heard.Count - 1; i >= 0; i--)
            if (isPerson ? _heard[i].IsPerson : isPlural ? _heard[i].IsPlural : !_heard[i].IsPerson && !_heard[i].IsPlural) return _heard[i];
        if (actors.AtToken(token) is { } mention) return OfMention(mention, new TokenRange(token, token + 1));
        if (isPerson && LastPerson(token) is { } person) return OfMention(person, new TokenRange(person.FirstToken, person.EndToken));
        return _heard.Count > 0 ? _heard[^1] : null;
    }

    private ActorMention? LastPerson(int token)
    {
        ActorMention? last = null;
        foreach (var mention in actors)
        {
            if (mention.FirstToken >= token) break;
            if (mention is { Type: ActorType.Person, Form: ActorForm.Name }) last = mention;
        }

        return last;
    }

    private Speaker OfPhrase(TokenRange phrase)
    {
        phrase = Issuer(Trim(phrase));
        if (NamedBy(phrase) is { } mention) return OfMention(mention, phrase);
        return OfDescription(phrase) ?? OfKnownName(phrase) ?? New(phrase);
    }

    private TokenRange Trim(TokenRange phrase)
    {
        var (start, end) = (phrase.Start, phrase.End);
        while (end > start + 1 && (words[end - 1] is "'s" or "'" or "," or "-" || GrammarWords.IsPreposition(words[end - 1]))) end--;
        return new TokenRange(start, end);
    }

    // "the council's study", "a study released by the institute": whoever issued it speaks.
    private TokenRange Issuer(TokenRange phrase)
    {
        var head = Head(phrase);
        if (!lexicon.IsDocument(words[head])) return phrase;
        for (var i = head - 1; i > phrase.Start; i--)
            if (words[i] is "'s" or "'") return new TokenRange(phrase.Start, i);
        for (var i = head + 1; i < phrase.End - 1; i++)
            if (words[i] == "by") return new TokenRange(i + 1, phrase.End);
        return phrase;
    }

    // The head noun: the last word before the first preposition or participle.
    private int Head(TokenRange phrase)
    {
        for (var i = phrase.Start + 1; i < phrase.End; i++)
            if ((GrammarWords.IsPreposition(words[i]) || words[i] is "," or "(" || words.LooksFinite(i)) && !GrammarWords.IsDeterminer(words[i - 1]) && words[i] != "like") return i - 1;
        return phrase.End - 1;
    }

    private ActorMention? NamedBy(TokenRange phrase)
    {
        var head = Head(phrase);
        foreach (var mention in actors.Within(words.SpanOf(phrase)).Where(m => m.Form != ActorForm.Adjective))
            if (mention.FirstToken <= head && mention.EndToken > head && (mention.Form != ActorForm.Reference || mention.EndToken == phrase.End)) return mention;
        return actors.AtToken(head) is { Form: not ActorForm.Adjective } whole && whole.EndToken == head + 1 && whole.FirstToken <= phrase.Start ? whole : null;
    }

    private Speaker OfMention(ActorMention mention, TokenRange phrase) => new(
        mention.Name,
        mention.Code,
        mention.Type == ActorType.Person,
        mention.Type != ActorType.Person && words[phrase.End - 1].EndsWith('s') && mention.Type is not (ActorType.State or ActorType.Organisation),
        mention.Type == ActorType.Outlet,
        ContentWords(new TokenRange(Math.Min(phrase.Start, mention.FirstToken), Math.Max(phrase.End, mention.EndToken))));

    // "the spokesman", "the department", "the presidential spokesman": the last speaker introduced with that noun.
    private Speaker? OfDescription(TokenRange phrase)
    {
        if (words[phrase.Start] is not ("the" or "this" or "that") || phrase.Length > 5) return null;
        var head = words[Head(phrase)];
        var names = Names(phrase);
        for (var i = _heard.Count - 1; i >= 0; i--)
            if (names.All(_heard[i].Words.Contains) && (_heard[i].Words.Contains(head) || (head.Length > 4 && _heard[i].Words.Contains(head.TrimEnd('s'))))) return _heard[i];
        for (var i = _heard.Count - 1; i >= 0; i--)
            if (names.All(_heard[i].Words.Contains) && (names.Count > 0 ? _heard[i].IsPerson == lexicon.IsPerson(head) : StandsFor(head, _heard[i]))) return _heard[i];
        return null;
    }

    private List<string> Names(TokenRange phrase) =>
        [.. Enumerable.Range(phrase.Start + 1, phrase.Length - 1).Where(words.IsCapital).Select(i => words[i])];

    private bool StandsFor(string head, Speaker speaker) => head switch
    {
        "paper" or "newspaper" or "daily" or "station" or "broadcaster" or "magazine" or "newsletter" => speaker.IsOutlet,
        "agency" or "company" or "firm" or "group" or "bank" or "organisation" or "organization" or "body" or "association" or "lender" or "institute" => !speaker.IsPerson && !speaker.IsPlural,
        "officials" or "sources" or "traders" or "analysts" or "delegates" or "diplomats" or "executives" => speaker.IsPlural,
        _ => lexicon.IsPerson(head) ? speaker.IsPerson : lexicon.IsDocument(head) && !speaker.IsPlural,
    };

    private Speaker? OfKnownName(TokenRange phrase)
    {
        if (!words.IsCapital(phrase.End - 1) || phrase.Length > 4) return null;
        var last = words[phrase.End - 1];
        for (var i = _heard.Count - 1; i >= 0; i--)
            if ((!_heard[i].IsPlural && !_heard[i].Words.Contains("and") && _heard[i].Words.Contains(last)) || IsAcronym(last, _heard[i].Name)) return _heard[i];
        return null;
    }

    // "USDA" of "U.S. Agriculture Department", "BP" of "British Petroleum Co".
    private static bool IsAcronym(string word, string name)
    {
        if (word.Length < 2 || word.Length > 6) return false;
        var initials = string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsUpper(w[0])).Select(Initial));
        return initials.StartsWith(word, StringComparison.Ordinal) || (word.Length > 3 && word.Length == initials.Length && word.Order().SequenceEqual(initials.Order()));
    }

    private static string Initial(string word) => (word.Contains('.') ? word.Replace(".", "") : word[..1]).ToLowerInvariant();

    private Speaker New(TokenRange phrase)
    {
        var start = phrase.Start;
        if (words[start] == "the" && phrase.Length > 1 && words.IsCapital(start + 1)) start++;
        var shown = new TokenRange(start, phrase.End);
        var name = words.SpanOf(shown).In(words.Text.Text).ToString();
        var head = words[Head(phrase)];
        var isPlural = (head.EndsWith('s') && !words.IsCapital(Head(phrase))) || head is "officials" or "japanese" or "people";
        return new Speaker(name, CodeIn(phrase), !isPlural && IsPerson(phrase, head), isPlural, lexicon.IsOutlet(head), ContentWords(phrase));
    }

    private bool IsPerson(TokenRange phrase, string head) => lexicon.IsPerson(head) || (words.IsCapital(phrase.End - 1) && ContentWords(phrase).Any(lexicon.IsPerson));

    private string? CodeIn(TokenRange phrase) =>
        actors.Within(words.SpanOf(phrase)).Where(m => m.Code is not null).OrderBy(m => m.Form == ActorForm.Adjective ? 1 : 0).Select(m => m.Code).FirstOrDefault();

    private List<string> ContentWords(TokenRange range)
    {
        var content = new List<string>();
        for (var i = range.Start; i < range.End && i < range.Start + 24; i++)
            if (words.IsWord(i) && !GrammarWords.IsDeterminer(words[i]) && !GrammarWords.IsPreposition(words[i])) content.Add(words[i]);
        return content;
    }
}
