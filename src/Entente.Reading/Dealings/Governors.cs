namespace Entente.Reading.Dealings;

/// <summary>Finds the verb that a trigger noun is object or subject of.</summary>
internal static class Governors
{
    private const double Furthest = 0.9;

    /// <summary>The likeliest verb, one of the trigger's frames before others; null where none is near.</summary>
    public static VerbPhrase? Of(SentenceFrame frame, TriggerWords trigger, int first, int end)
    {
        VerbPhrase? best = null;
        var lowest = Furthest;
        foreach (var verb in frame.Verbs)
        {
            if (verb.Lemma == "be" && trigger.FrameOf("be") is null) continue;
            var cost = CostOf(frame, verb, first, end) - (trigger.FrameOf(verb.Lemma) is null ? 0 : 0.35);
            if (cost < lowest) (best, lowest) = (verb, cost);
        }

        return best;
    }

    /// <summary>How the noun stands to the verb.</summary>
    public static Relation RelationOf(SentenceFrame frame, VerbPhrase? verb, int noun)
    {
        if (verb is null) return Relation.None;
        if (verb.First > noun) return verb.IsPassive ? Relation.Object : Relation.Subject;
        for (var i = verb.End; i < noun; i++)
            if (GrammarWords.Prepositions.Contains(frame.Words[i]) && !(frame.Words[i] is "of" or "than" or "as" or "offshore" || IsQuantified(frame, i))) return Relation.None;
        return Relation.Object;
    }

    // "300 million dollars in sanctions".
    private static bool IsQuantified(SentenceFrame frame, int token) =>
        frame.Words[token] == "in" && frame.Words[token - 1] is "dollars" or "dlrs" or "dlr" or "billion" or "million" or "bn" or "mln" or "euros" or "pounds" or "yen" or "yuan";

    private static double CostOf(SentenceFrame frame, VerbPhrase verb, int first, int end)
    {
        if (verb.End <= first) return verb.IsPassive && verb.Tense != Tense.Participle ? 0.6 + frame.Cost(verb.End, first) : frame.Cost(verb.End, first);
        if (verb.First < end) return double.MaxValue;
        if (verb.IsPassive) return 0.1 + frame.Cost(end, verb.First);
        return verb.IsFinite ? 0.2 + frame.Cost(end, verb.First) : 0.7 + frame.Cost(end, verb.First);
    }
}
