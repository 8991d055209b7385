using Entente.Codebook;
using Entente.Language;

namespace Entente.Reading.Dealings;

/// <summary>Reads the status of a dealing from the verb, the adjectives and the phrases beside its trigger.</summary>
internal sealed class StatusReader(DealingLexicon lexicon, AnnotatedText text)
{
    public StatusReading Read(KindWords kind, TriggerWords trigger, SentenceFrame frame, Anchor anchor)
    {
        var own = new StatusReading(kind.Kind.Status, 0, SpanOf(anchor.First, anchor.End));
        if (!anchor.IsNoun) return OfVerb(kind, trigger, frame, anchor.Verb!) ?? own;
        return OfPredicate(frame, anchor) ?? OfGovernor(kind, frame, anchor) ?? OfModifier(frame, anchor) ?? OfNoun(frame, anchor) ?? own;
    }

    private StatusReading? OfVerb(KindWords kind, TriggerWords trigger, SentenceFrame frame, VerbPhrase verb)
    {
        var span = SpanOf(verb.First, verb.End);
        if (verb.IsNegated) return new StatusReading(verb.Tense is Tense.Past or Tense.Perfect ? Status.Proposed : Status.Rejected, 2, span);
        if (verb.Control >= 0 && OfControl(kind, frame, frame.Verbs[verb.Control]) is { } control) return control;
        if (verb.Tense is Tense.Infinitive or Tense.Gerund or Tense.Modal && NounBefore(frame, verb.First) is { } noun) return noun;
        return new StatusReading(ByTense(trigger, verb.Tense, kind), verb.IsFinite ? 3 : 1, span);
    }

    private static Status ByTense(TriggerWords trigger, Tense tense, KindWords kind)
    {
        var name = tense is Tense.Perfect or Tense.Participle ? Tense.Past : tense;
        if (trigger.StatusByTense.TryGetValue(Codebook.Names.Of(name), out var own)) return own;
        return name switch
        {
            Tense.Past => Status.Completed,
            Tense.Present or Tense.Progressive => Status.UnderWay,
            Tense.Gerund => kind.Kind.Status,
            _ => Status.Proposed,
        };
    }

    // The verb that an infinitive or a noun depends on: "plans to", "agreed to", "refused to", "began".
    private StatusReading? OfControl(KindWords kind, SentenceFrame frame, VerbPhrase control)
    {
        if (lexicon.StatusOf(control.Lemma, kind) is { } status) return InMood(kind, frame, control, status);
        if (lexicon.Presupposed(control.Lemma) is { } given) return new StatusReading(given, 3, SpanOf(control.First, control.End));
        return control.Control >= 0 ? OfControl(kind, frame, frame.Verbs[control.Control]) : null;
    }

    private StatusReading? InMood(KindWords kind, SentenceFrame frame, VerbPhrase control, Status status)
    {
        var span = SpanOf(control.First, control.End);
        if (!control.IsFinite && control.Tense != Tense.Participle || control.Tense is Tense.Modal or Tense.Future || control.IsNegated)
            if (lexicon.Presupposed(control.Lemma) is { } given) return new StatusReading(given, 3, span);
        if (control.Control >= 0 && OfControl(kind, frame, frame.Verbs[control.Control]) is { } outer) return Outer(outer, status);
        if (control.IsNegated) return Negated(control, status, span);
        return control.Tense switch
        {
            Tense.Future => new StatusReading(status < Status.Suspended ? Ahead(kind, status) : Status.Agreed, status < Status.Suspended ? 3 : 0, span),
            Tense.Modal or Tense.Infinitive => new StatusReading(Status.Proposed, status < Status.Suspended ? 2 : 0, span),
            Tense.Progressive when kind.IsEvent => new StatusReading(Status.UnderWay, 3, span),
            _ => new StatusReading(status, 3, span),
        };
    }

    // "plans to sign", "refused to sign", "agreed to resume": the outer verb says how far it has come, unless it only begins or ends.
    private static StatusReading? Outer(StatusReading outer, Status inner)
    {
        if (inner >= Status.Suspended) return outer with { Weight = 1 };
        return outer;
    }

    private static Status Ahead(KindWords kind, Status status) =>
        kind.IsEvent || status is Status.Proposed ? Status.Proposed : Status.Agreed;

    private static StatusReading? Negated(VerbPhrase control, Status status, TextSpan span)
    {
        if (status >= Status.Suspended) return null;
        return new StatusReading(control.Tense is Tense.Future or Tense.Modal or Tense.Present ? Status.Rejected : Status.Proposed, 2, span);
    }

    private StatusReading? OfGovernor(KindWords kind, SentenceFrame frame, Anchor anchor) => (anchor.Verb, anchor.Relation) switch
    {
        ({ } verb, Relation.Object) => OfControl(kind, frame, verb),
        ({ } verb, Relation.Subject) when lexicon.StatusOfSubject(verb.Lemma) is { } status => InMood(kind, frame, verb, status),
        _ => null,
    };

    private StatusReading? OfModifier(SentenceFrame frame, Anchor anchor)
    {
        for (var i = anchor.First - 1; i >= frame.First && anchor.First - i <= 5; i--)
        {
            foreach (var (status, end) in lexicon.Modifiers.At(frame.Words, i, anchor.First)) return new StatusReading(status, 2, SpanOf(i, end));
            if (!frame.IsNounLike(i)) break;
        }

        return null;
    }

    private StatusReading? OfPredicate(SentenceFrame frame, Anchor anchor)
    {
        for (var i = anchor.End; i < frame.End && i - anchor.End <= 10; i++)
        {
            if (frame.Words[i] is "," or ";" or "that") return null;
            if (!GrammarWords.Be.Contains(frame.Words[i]) && !(frame.Words[i] is "now" or "still")) continue;
            var at = i + 1;
            while (at < frame.End && GrammarWords.IsAdverb(frame.Words[at])) at++;
            if (at >= frame.End) return null;
            foreach (var (status, end) in lexicon.Predicates.At(frame.Words, at, frame.End)) return new StatusReading(status, 3, SpanOf(at, end));
        }

        return null;
    }

    // "plans for a loan", "the signing of a pact", "an offer to sell".
    private StatusReading? OfNoun(SentenceFrame frame, Anchor anchor)
    {
        for (var i = anchor.First - 1; i >= frame.First && anchor.First - i <= 7; i--)
        {
            if (frame.Words[i] is not ("of" or "for" or "on" or "to" or "at") || i == frame.First) continue;
            foreach (var (status, _) in lexicon.StatusNouns.At(frame.Words, i - 1, i)) return new StatusReading(status, 2, SpanOf(i - 1, i));
            return null;
        }

        return null;
    }

    private StatusReading? NounBefore(SentenceFrame frame, int first)
    {
        if (first == frame.First) return null;
        foreach (var (status, _) in lexicon.StatusNouns.At(frame.Words, first - 1, first)) return new StatusReading(status, 2, SpanOf(first - 1, first));
        return null;
    }

    private TextSpan SpanOf(int first, int end) => text.Token(first).Span.Union(text.Token(end - 1).Span);
}
