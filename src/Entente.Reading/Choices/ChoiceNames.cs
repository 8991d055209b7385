namespace Entente.Reading.Choices;

/// <summary>The names of the choices that a reading asks its model for.</summary>
internal static class ChoiceNames
{
    /// <summary>Whether a trigger tells of a dealing of its kind.</summary>
    public const string Anchor = "anchor";

    /// <summary>On which side of a trigger's dealing an actor stands, if on any.</summary>
    public const string Role = "role";

    /// <summary>Whether a meeting is held in the actor's territory.</summary>
    public const string Host = "host";

    /// <summary>Whether two triggers tell of one dealing.</summary>
    public const string Same = "same";

    /// <summary>Whether a code on a side is a party of a draft, by all its triggers.</summary>
    public const string Party = "party";

    /// <summary>Whether two codes deal with one another in a draft, each on its side.</summary>
    public const string Pair = "pair";

    /// <summary>Whether a draft is a dealing of its own.</summary>
    public const string Accept = "accept";

    /// <summary>How far a dealing has come.</summary>
    public const string Status = "status";

    /// <summary>Whether a figure or date is a term of a dealing, in a given sense.</summary>
    public const string Term = "term";

    /// <summary>Whether a dealing stands on the word of a statement.</summary>
    public const string Source = "source";
}
