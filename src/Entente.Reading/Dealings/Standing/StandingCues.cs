using Entente.Codebook;
using Entente.Reading.Dealings.Triggers;
using Entente.Reading.Syntax;

namespace Entente.Reading.Dealings.Standing;

/// <summary>The words that may show the status of a trigger's dealing, by the codebook's lists: verbs above it, adjectives, predicates and nouns beside it, and tense.</summary>
internal sealed class StandingCues(ArticleFrame frame)
{
    private readonly ParsedWords _words = frame.Words;

    /// <summary>What is seen, as features, the nearest first.</summary>
    public IEnumerable<string> Of(Anchor anchor) => Seen(anchor).Select(cue => cue.Text);

    /// <summary>What is seen, with the tokens that show it.</summary>
    public IEnumerable<StandingCue> Seen(Anchor anchor)
    {
        if (!anchor.IsNoun) yield return OwnVerb(anchor);
        foreach (var cue in Modifiers(anchor)) yield return cue;
        var height = 0;
        for (var r = 1; r < anchor.Rungs.Length && height < 3; r++)
        {
            var (token, steps) = anchor.Rungs[r];
            var step = steps.Split('>')[^1];
            if (Above(anchor, token, step, height) is not { } cue) continue;
            height++;
            yield return cue;
        }

        if (Predicate(anchor) is { } predicate) yield return new StandingCue($"predicate {predicate.Status}", predicate.First, predicate.End);
    }

    /// <summary>What is said of it behind its last trigger without naming it: "Parliament ratified it on Monday."</summary>
    public IEnumerable<StandingCue> ByPronoun(Anchor last)
    {
        var end = frame.Text.Sentence(Math.Min(last.Sentence + 1, frame.Text.SentenceCount - 1)).EndToken;
        for (var i = last.End; i < end; i++)
        {
            if (_words.Lower[i] is not ("it" or "them") || _words.Head[i] is not (>= 0 and var verb) || !_words.IsVerb(verb)) continue;
            var step = _words.Relation[i] switch { "obj" or "nsubj:pass" => "o", "nsubj" => "s", _ => null };
            if (step is null || OfVerb(last, verb, step) is not { } status) continue;
            var group = VerbGroup.Of(_words, verb);
            yield return new StandingCue($"it {status} {group.Tense} {Denied(group)}", verb, verb + 1);
        }
    }

    private StandingCue OwnVerb(Anchor anchor)
    {
        var group = VerbGroup.Of(_words, anchor.Head);
        var told = anchor.Trigger.StatusByTense.TryGetValue(Names.Of(group.Tense), out var own) ? Names.Of(own) : "by-tense";
        return new StandingCue($"own {group.Tense} {Denied(group)} {told}", anchor.First, anchor.End);
    }

    /// <summary>The status that an adjective before the trigger shows, if any.</summary>
    public Status? ModifierOf(Anchor anchor)
    {
        foreach (var child in _words.Children(anchor.Head))
            if (_words.Relation[child] is "amod" or "acl" or "compound")
                foreach (var (status, _) in frame.Lexicon.Modifiers.At(_words.Lower, child, _words.Count)) return status;
        return null;
    }

    /// <summary>The status that a phrase behind "be" shows, if any.</summary>
    public Status? PredicateOf(Anchor anchor) => Predicate(anchor)?.Status;

    /// <summary>Whether the sentence says in so many words that it goes on now: "is disbursing the loan", "the loan is being disbursed".</summary>
    public bool IsGoingOn(Anchor anchor)
    {
        if (anchor.Rungs.Length < 2 || anchor.Rungs[1] is not { Steps: "o", Token: var verb } || !_words.IsVerb(verb)) return false;
        return OfVerb(anchor, verb, "o") == Status.UnderWay && VerbGroup.Of(_words, verb) is { Tense: Tense.Progressive, IsNegated: false }
            && !anchor.Rungs.Skip(2).Any(r => IsAhead(r.Token));
    }

    // "The house would ask how it is to be paid while the reactors are being built": that is to come.
    private bool IsAhead(int token) => _words.IsVerb(token) && VerbGroup.Of(_words, token).Tense is Tense.Future or Tense.Modal or Tense.Infinitive;

    /// <summary>The status that a verb or noun above the trigger shows by the codebook, tense aside; <paramref name="step"/> leads to it.</summary>
    public Status? StatusAt(Anchor anchor, int token, string step)
    {
        if (_words.IsVerb(token)) return OfVerb(anchor, token, step) ?? frame.Lexicon.Presupposed(_words, token, step);
        var phrases = _words.Upos[token] == "ADJ" ? frame.Lexicon.Predicates : frame.Lexicon.StatusNouns;
        foreach (var (status, _) in phrases.At(_words.Lower, token, _words.Count)) return status;
        return null;
    }

    private IEnumerable<StandingCue> Modifiers(Anchor anchor)
    {
        foreach (var child in _words.Children(anchor.Head))
        {
            if (_words.Relation[child] is not ("amod" or "acl" or "compound")) continue;
            foreach (var (status, end) in frame.Lexicon.Modifiers.At(_words.Lower, child, _words.Count))
                yield return new StandingCue($"modifier {status}", child, end);
        }
    }

    // A verb or noun above: what the codebook says of it, in what tense, and how the trigger stands to it.
    private StandingCue? Above(Anchor anchor, int token, string step, int height)
    {
        if (_words.IsVerb(token))
        {
            var group = VerbGroup.Of(_words, token);
            return new StandingCue($"above{height} {VerbStatus(anchor, token, step)} {group.Tense} {Denied(group)} {(step.Length > 3 ? "far" : step)}", token, token + 1);
        }

        var (seen, phrases) = _words.Upos[token] == "ADJ" ? ("ready", frame.Lexicon.Predicates) : ("noun", frame.Lexicon.StatusNouns);
        foreach (var (status, end) in phrases.At(_words.Lower, token, _words.Count))
            return new StandingCue($"{seen}{height} {status} {step}", token, end);
        return null;
    }

    private string VerbStatus(Anchor anchor, int token, string step)
    {
        if (OfVerb(anchor, token, step) is { } status) return status.ToString();
        return frame.Lexicon.Presupposed(_words, token, step) is { } given ? $"given-{given}" : "plain";
    }

    private Status? OfVerb(Anchor anchor, int token, string step) =>
        step == "s" ? frame.Lexicon.StatusOfSubject(_words, token) : frame.Lexicon.StatusOf(_words, token, step, anchor.Kind);

    // "the deal is dead", "talks are under way".
    private (Status Status, int First, int End)? Predicate(Anchor anchor)
    {
        var end = Math.Min(_words.Text.Sentence(anchor.Sentence).EndToken, anchor.End + 12);
        for (var i = anchor.End; i < end; i++)
        {
            if (_words.Lower[i] is ";" or "that" or ",") return null;
            if (_words.Lemma[i] != "be" && _words.Lower[i] is not ("now" or "still")) continue;
            for (var at = i + 1; at < Math.Min(end, i + 4); at++)
                foreach (var (status, last) in frame.Lexicon.Predicates.At(_words.Lower, at, end)) return (frame.Lexicon.StatusBySubject(_words, at, "o", anchor.Kind) ?? status, at, last);
        }

        return null;
    }

    private static string Denied(VerbGroup group) => group.IsNegated ? "not" : "";
}

/// <summary>Something that may show a status, and the tokens that show it.</summary>
internal readonly record struct StandingCue(string Text, int First, int End);
