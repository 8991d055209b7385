namespace Entente.Reading.Syntax;

/// <summary>Tense and modality of a <see cref="VerbGroup"/>; the names are those of a trigger's <c>status</c>.</summary>
internal enum Tense
{
    /// <summary>Simple past.</summary>
    Past,

    /// <summary>With "have".</summary>
    Perfect,

    /// <summary>Simple present.</summary>
    Present,

    /// <summary>With "be" and -ing.</summary>
    Progressive,

    /// <summary>With "will", or "is to".</summary>
    Future,

    /// <summary>With "would", "may" and the like.</summary>
    Modal,

    /// <summary>With "to".</summary>
    Infinitive,

    /// <summary>In -ing without an auxiliary.</summary>
    Gerund,

    /// <summary>A past participle behind its noun.</summary>
    Participle,
}
