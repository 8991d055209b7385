using Entente.Codebook;
using Entente.Language;
using Entente.Reading.Actors;
using Entente.Reading.Dealings.Merging;
using Entente.Reading.Dealings.Triggers;
using Entente.Reading.Syntax;

namespace Entente.Reading.Dealings.Writing;

/// <summary>Cuts the short phrase of the article that names what a dealing is about: the trigger's noun phrase, or the object of a trigger verb.</summary>
internal sealed class SubjectReader(ArticleFrame frame)
{
    private const int Longest = 12;
    private const int Enough = 5;
    private const int LongestCompound = 3;

    // Nouns that say that there is something, and not what; and those of occasions, which say a little.
    private static readonly HashSet<string> Hollow = new(StringComparer.Ordinal) { "deal", "contract", "plan", "package", "total", "money", "document", "time" };
    private static readonly HashSet<string> Occasions = new(StringComparer.Ordinal) { "talk", "discussion", "negotiation", "consultation", "meeting", "session", "round" };

    private static readonly HashSet<string> Matters = new(StringComparer.Ordinal) { "on", "over", "about", "for", "concerning", "regarding" };
    private static readonly TermType[] Conditions = [TermType.Amount, TermType.Rate, TermType.Price];
    private readonly ParsedWords _words = frame.Words;

    /// <summary>Of the phrases of all its triggers the one that says most.</summary>
    public TextSpan Of(Draft draft)
    {
        var best = draft.Anchors.Select(a => (Phrase: PhraseOf(a.Anchor), a.Anchor, a.Probability)).MaxBy(c => Worth(c.Phrase, c.Anchor) + c.Probability).Phrase;
        return frame.SpanOf(best.First, best.End);
    }

    private (int First, int End) PhraseOf(Anchor anchor)
    {
        var head = anchor.IsNoun ? MatterOf(WholeOf(anchor.Head)) : ObjectOf(anchor.Head);
        if (head < 0) return (anchor.First, anchor.End);
        var (first, end) = Phrase(head);
        while (first < head && (Determiners.All.Contains(_words.Lower[first]) || !char.IsLetterOrDigit(_words.Lower[first][0]))) first++;
        if (end - first > Longest) end = CutAt(first, Math.Max(head, anchor.IsNoun ? anchor.End - 1 : head));
        return (first, end);
    }

    // "A loan agreement for the plant": the loan is told of by all of it.
    private int WholeOf(int noun) => _words.Relation[noun] == "compound" && _words.Upos[_words.Head[noun]] is "NOUN" or "PROPN" ? _words.Head[noun] : noun;

    // "Talks on the border", "a deal to develop seven fields": the border, the fields.
    private int MatterOf(int noun)
    {
        if (!Hollow.Contains(_words.Lemma[noun]) && !Occasions.Contains(_words.Lemma[noun])) return noun;
        foreach (var child in _words.Children(noun))
            if (_words.Relation[child] == "nmod" && Matters.Contains(_words.PrepositionOf(child)) && IsMatter(child)) return child;
        return PurposeOf(noun) is var purpose && purpose >= 0 ? purpose : noun;
    }

    private bool IsMatter(int token) => _words.Upos[token] is "NOUN" or "PROPN" && !Hollow.Contains(_words.Lemma[token]) && !IsFigure(token) && frame.Actors.AtToken(token) is not { Type: ActorType.State or ActorType.Person };

    // Words that tell something, up to what a title holds; a bare verb, or nothing but who takes part, tells little.
    private double Worth((int First, int End) phrase, Anchor anchor)
    {
        var telling = 0;
        for (var i = phrase.First; i < phrase.End; i++)
            if (_words.Upos[i] is "NOUN" or "PROPN" or "ADJ" or "NUM" && frame.Actors.AtToken(i) is not { Type: ActorType.State or ActorType.Person }
                && !IsCondition(i) && !Hollow.Contains(_words.Lemma[i])) telling++;
        return Math.Min(telling, Enough) + (anchor.IsNoun && !anchor.Trigger.Trigger.IsWeak ? 1 : 0) - (telling == 0 ? Enough : 0);
    }

    private int ObjectOf(int verb)
    {
        foreach (var relation in (string[])["obj", "nsubj:pass"])
            if (_words.Child(verb, relation) is var child && child >= 0 && _words.Upos[child] != "PRON" && !IsPerson(child) && !IsFigure(child)) return MatterOf(child);
        foreach (var child in _words.Children(verb))
            if (_words.Relation[child] == "obl" && _words.PrepositionOf(child) is not "with" && IsMatter(child) && frame.Actors.AtToken(child) is null or { Codes.IsEmpty: true }) return child;
        return PurposeOf(verb);
    }

    // "Lend $25 billion to build a power station": what the money is for.
    private int PurposeOf(int verb)
    {
        foreach (var relation in (string[])["advcl", "xcomp", "acl"])
            if (_words.Child(verb, relation) is var aim && aim >= 0 && VerbGroup.Of(_words, aim).Tense == Tense.Infinitive
                && _words.Child(aim, "obj") is var thing && thing >= 0 && !IsPerson(thing) && !IsFigure(thing)) return thing;
        return -1;
    }

    // All that hangs on the head and lies beside it without a gap, clauses apart.
    private (int First, int End) Phrase(int head)
    {
        var inside = new HashSet<int> { head };
        Collect(head, inside, 0);
        var (first, end) = (head, head + 1);
        while (inside.Contains(first - 1)) first--;
        while (inside.Contains(end)) end++;
        while (end > head + 1 && !char.IsLetterOrDigit(_words.Lower[end - 1][0])) end--;
        return (first, end);
    }

    private void Collect(int token, HashSet<int> inside, int depth)
    {
        if (depth > 5) return;
        foreach (var child in _words.Children(token))
        {
            if (_words.Relation[child] is "acl:relcl" or "parataxis" or "cop" or "nsubj" or "advcl" or "aux" or "appos") continue;
            if (_words.Relation[child] is "conj" or "cc" or "punct" && !IsHyphen(child) && !IsJoined(token, child, depth)) continue;
            if (depth == 0 && _words.Relation[child] == "case" || IsPerson(child)) continue;
            inside.Add(child);
            Collect(child, inside, depth + 1);
        }
    }

    // "Talks between Greece and Turkey": what is joined below the head belongs to it; a second head is another thing.
    private bool IsJoined(int token, int child, int depth) =>
        depth > 0 && (_words.Relation[child] == "conj" ? _words.Upos[child] is "NOUN" or "PROPN" && _words.Upos[token] is "NOUN" or "PROPN" : _words.Relation[token] == "conj");

    // Who signs or says is no part of what is signed.
    private bool IsPerson(int token) => frame.Actors.AtToken(token) is { Type: ActorType.Person };

    // "The 18th session of the commission" and "seven fields" are none.
    private bool IsFigure(int token) => frame.Terms.Any(t => t.Type is not (TermType.Round or TermType.Count) && t.FirstToken <= token && token < t.EndToken);

    // "Interest of 3 percent a year" tells on what conditions, not what about.
    private bool IsCondition(int token) => frame.Terms.Any(t => Conditions.Contains(t.Type) && t.FirstToken <= token && token < t.EndToken);

    private bool IsHyphen(int token) => _words.Lower[token] is "-" or "–" or "$" or "/";

    // Not in the middle of a phrase: behind the last noun that fits.
    private int CutAt(int first, int least)
    {
        var end = Math.Max(first + Longest, least + 1);
        for (var i = end; i > least + 1; i--)
            if (_words.Upos[i - 1] is "NOUN" or "PROPN" or "NUM") return EndOfCompound(i);
        return least + 1;
    }

    private int EndOfCompound(int end)
    {
        var head = _words.Head[end - 1];
        return _words.Relation[end - 1] == "compound" && head >= end && head < end + LongestCompound ? head + 1 : end;
    }
}
