namespace Entente.Reading.Statements;

/// <summary>Somebody who says something in the article, resolved.</summary>
/// <param name="Name">As the text gives it most fully.</param>
/// <param name="Code">Their state or organisation, if any.</param>
/// <param name="Nature">What they are, for the pronouns that may stand for them.</param>
/// <param name="IsNamed">Whether they are named, not only described.</param>
/// <param name="Words">The words they were introduced with, in lower case: a later "the spokesman" is found by them.</param>
internal sealed record Speaker(string Name, string? Code, SpeakerNature Nature, bool IsNamed, IReadOnlyList<string> Words)
{
    public bool IsPerson => Nature == SpeakerNature.Person;

    public bool IsOutlet => Nature == SpeakerNature.Outlet;

    public bool IsPlural => Nature == SpeakerNature.Plural;
}

/// <summary>What a <see cref="Speaker"/> is.</summary>
internal enum SpeakerNature
{
    /// <summary>A state, organisation, firm or paper: "it".</summary>
    Body,

    /// <summary>A news outlet: "it", "the paper".</summary>
    Outlet,

    /// <summary>One person: "he", "she".</summary>
    Person,

    /// <summary>Several: "they".</summary>
    Plural,
}
