using Entente.Codebook;
using Entente.Reading.Dealings.Triggers;
using Entente.Reading.Syntax;

namespace Entente.Reading.Dealings.Standing;

/// <summary>What the codebook's rules say of the status at one trigger: by the trigger verb's tense, by what governs it, by the words beside it.</summary>
/// <param name="Status">The status.</param>
/// <param name="Weight">0 for the kind's default, more for a word that shows it.</param>
internal readonly record struct StatusGuess(Status Status, int Weight)
{
    /// <summary>Of the surest guesses the furthest; a halt or an end counts as further than any stage.</summary>
    public static StatusGuess Best(IEnumerable<StatusGuess> guesses) => guesses.MaxBy(g => (g.Weight, g.Status));
}

/// <summary>Makes the guess at a trigger.</summary>
internal sealed class StatusGuesser(ArticleFrame frame)
{
    private const int Highest = 3;
    private readonly ParsedWords _words = frame.Words;
    private readonly StandingCues _cues = new(frame);

    public StatusGuess Of(Anchor anchor) => OfPredicate(anchor) ?? OfAbove(anchor) ?? OfModifier(anchor) ?? OfOwn(anchor);

    private StatusGuess OfOwn(Anchor anchor)
    {
        if (anchor.IsNoun) return new StatusGuess(anchor.Kind.Kind.Status, 0);
        var group = VerbGroup.Of(_words, anchor.Head);
        if (group.IsNegated) return new StatusGuess(group.Tense is Tense.Past or Tense.Perfect ? Status.Proposed : Status.Rejected, 2);
        var tense = group.Tense is Tense.Perfect or Tense.Participle ? Tense.Past : group.Tense;
        if (anchor.Trigger.StatusByTense.TryGetValue(Names.Of(tense), out var told)) return new StatusGuess(told, 3);
        return tense switch
        {
            Tense.Past => new StatusGuess(Status.Completed, 3),
            Tense.Present or Tense.Progressive => new StatusGuess(Status.UnderWay, 3),
            Tense.Gerund => new StatusGuess(anchor.Kind.Kind.Status, 1),
            _ => new StatusGuess(Status.Proposed, 1),
        };
    }

    private StatusGuess? OfPredicate(Anchor anchor) => _cues.PredicateOf(anchor) is { } status ? new StatusGuess(status, 3) : null;

    private StatusGuess? OfModifier(Anchor anchor) => _cues.ModifierOf(anchor) is { } status ? new StatusGuess(status, 2) : null;

    // "plans to sign a deal": the outermost of the words above that says something decides, unless it only begins or ends; "froze a plan to build" ends the plan.
    private StatusGuess? OfAbove(Anchor anchor)
    {
        StatusGuess? guess = null;
        var plan = -1;
        for (var r = 1; r < anchor.Rungs.Length && r <= Highest; r++)
        {
            var (token, steps) = anchor.Rungs[r];
            var step = steps.Split('>')[^1];
            if (step is "c" or "par" or "rel" or "dep") break;
            if (_cues.StatusAt(anchor, token, step) is not { } status) continue;
            var next = _words.IsVerb(token) ? InMood(anchor.Kind, status, VerbGroup.Of(_words, token)) : new StatusGuess(status, 2);
            var endsPlan = plan == r - 1 && step == "o";
            if (guess is null || next.Status == Status.Proposed || endsPlan || (status < Status.Suspended && status != Status.UnderWay)) guess = next;
            if (!_words.IsVerb(token) && status == Status.Proposed) plan = r;
        }

        return guess;
    }

    private static StatusGuess InMood(KindWords kind, Status status, VerbGroup group)
    {
        var ends = status >= Status.Suspended;
        if (group.IsNegated && !ends) return new StatusGuess(group.Tense is Tense.Future or Tense.Modal or Tense.Present ? Status.Rejected : Status.Proposed, 2);
        if (group.IsNegated) return new StatusGuess(Status.InForce, 1);
        return group.Tense switch
        {
            Tense.Future => ends ? new StatusGuess(Status.Agreed, 1) : new StatusGuess(kind.IsEvent || status == Status.Proposed ? Status.Proposed : Status.Agreed, 3),
            Tense.Modal or Tense.Infinitive => new StatusGuess(Status.Proposed, ends ? 1 : 2),
            Tense.Progressive when kind.IsEvent => new StatusGuess(Status.UnderWay, 3),
            _ => new StatusGuess(status, 3),
        };
    }
}
