namespace Entente.Reading.Dealings;

/// <summary>The words that tell of a dealing in their place: a verb, or a noun with the verb that governs it.</summary>
/// <param name="First">The trigger's first token.</param>
/// <param name="End">Behind its last.</param>
/// <param name="Verb">The trigger itself where it is a verb, else the verb that governs it, if any.</param>
/// <param name="IsNoun">Whether the trigger is a noun.</param>
/// <param name="Relation">How a noun stands to its verb.</param>
internal readonly record struct Anchor(int First, int End, VerbPhrase? Verb, bool IsNoun, Relation Relation = Relation.None);

/// <summary>How a trigger noun stands to the verb that governs it.</summary>
internal enum Relation
{
    /// <summary>There is no such verb, or a preposition stands between: "agreed at talks".</summary>
    None,

    /// <summary>What the verb acts on: "signed an accord", "the accord was signed".</summary>
    Object,

    /// <summary>What acts itself: "the accord expires".</summary>
    Subject,
}

/// <summary>An actor phrase that stands in a slot, the better the lower the cost.</summary>
internal readonly record struct Filler(ActorPhrase Phrase, double Cost);
