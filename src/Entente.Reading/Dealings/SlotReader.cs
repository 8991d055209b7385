namespace Entente.Reading.Dealings;

/// <summary>Says which actors stand in a slot of a trigger: the codebook's slots, told by order, prepositions and distance.</summary>
internal sealed class SlotReader(SentenceFrame frame)
{
    /// <summary>The phrases in the slot, each with its cost; several may stand there.</summary>
    public IEnumerable<Filler> In(string slot, Anchor anchor) => slot switch
    {
        "subject" => anchor.Verb is { } verb ? Subject(verb, anchor) : [],
        "object" => anchor.Verb is { } verb ? Object(verb) : [],
        "possessor" => Before(anchor, p => p.IsPossessive).Concat(OfPronoun(anchor)).Concat(anchor.IsNoun ? [] : Inside(anchor, p => p.IsPossessive)),
        "modifier" => Before(anchor, p => p.IsModifier || p.End == anchor.First).Concat(anchor.IsNoun ? [] : Inside(anchor, p => p.IsModifier)),
        "by" when anchor.Verb is { IsPassive: true } verb => After("by", Math.Max(anchor.End, verb.End), anchor).Concat(Preposed("by", anchor)),
        "here" => [],
        _ => After(slot, anchor.End, anchor).Concat(Preposed(slot, anchor)),
    };

    private IEnumerable<Filler> Subject(VerbPhrase verb, Anchor anchor)
    {
        if (verb.IsPassive) return After("by", verb.End, anchor);
        if (verb.First > frame.First && IsSubjectPronoun(frame.Words[verb.First - 1]) && Antecedent(verb.First) is { } named) return [new Filler(named, 0.4)];
        return frame.Actors
            .Where(p => p.End <= verb.First && !p.IsPossessive && (!anchor.IsNoun || p.End <= anchor.First))
            .Select(p => new Filler(p, SubjectCost(p, verb)));
    }

    private IEnumerable<Filler> Object(VerbPhrase verb) => verb.IsPassive
        ? frame.Actors.Where(p => p.End <= verb.First && !p.IsPossessive).Select(p => new Filler(p, SubjectCost(p, verb)))
        : frame.Actors.Where(p => p.First >= verb.End && p.Preposition is null).Select(p => new Filler(p, 0.1 + frame.Cost(verb.End, p.First)));

    private double SubjectCost(ActorPhrase phrase, VerbPhrase verb)
    {
        var cost = frame.Cost(phrase.End, verb.First) + ActorsBetween(phrase.End, verb.First);
        if (phrase.Preposition is "of" or "from" or "for") cost += 0.4;
        else if (phrase.Preposition is not null && phrase.Preposition != "between") cost += 1.2;
        return phrase.IsSpeaker ? cost + 0.2 : cost;
    }

    // "BankAmerica said its loans": whoever was last named as a subject.
    private IEnumerable<Filler> OfPronoun(Anchor anchor)
    {
        for (var i = anchor.First - 1; i >= frame.First && anchor.First - i <= 6; i--)
        {
            if (frame.Words[i] is "its" or "their" or "his" or "her" && Antecedent(i) is { } named) return [new Filler(named, 0.3)];
            if (!frame.IsNounLike(i)) break;
        }

        return [];
    }

    private static bool IsSubjectPronoun(string word) => word is "it" or "they" or "he" or "she" or "we" or "i";

    private ActorPhrase? Antecedent(int before) =>
        frame.Actors.LastOrDefault(p => p.End <= before && p.Preposition is null && !p.IsPossessive && !p.IsModifier);

    // A phrase nearer to the verb is likelier its subject.
    private double ActorsBetween(int from, int to) =>
        frame.Actors.Count(p => p.First >= from && p.End <= to && p.Preposition is null && !p.IsPossessive) * 0.3;

    private IEnumerable<Filler> Before(Anchor anchor, Func<ActorPhrase, bool> holds) => frame.Actors
        .Where(p => p.End <= anchor.First && holds(p) && frame.IsNounRun(p.End, anchor.First))
        .Select(p => new Filler(p, 0.03 * (anchor.First - p.End)));

    // "buys Russian missiles": inside the object of a verb.
    private IEnumerable<Filler> Inside(Anchor anchor, Func<ActorPhrase, bool> holds) => frame.Actors
        .Where(p => p.First >= anchor.End && holds(p) && (p.Preposition is null || p.Preposition is "of"))
        .Select(p => new Filler(p, 0.2 + frame.Cost(anchor.End, p.First)));

    private IEnumerable<Filler> After(string preposition, int from, Anchor anchor) => frame.Actors
        .Where(p => p.First >= from && p.Preposition == preposition)
        .Select(p => new Filler(p, frame.Cost(from, p.First) + VerbsBetween(from, p.First, anchor)));

    private IEnumerable<Filler> Preposed(string preposition, Anchor anchor) => frame.Actors
        .Where(p => p.End <= anchor.First && p.Preposition == preposition)
        .Select(p => new Filler(p, 0.6 + frame.Cost(p.End, anchor.First)));

    private double VerbsBetween(int from, int to, Anchor anchor) =>
        frame.Verbs.Count(v => v.Verb >= from && v.End <= to && !ReferenceEquals(v, anchor.Verb)) * 0.2;
}
