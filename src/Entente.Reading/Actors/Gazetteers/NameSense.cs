using Entente.Codebook;
using Entente.Codebook.Vocabulary;

namespace Entente.Reading.Actors.Gazetteers;

/// <summary>One meaning of a name in the gazetteer.</summary>
/// <param name="Type">What it names.</param>
/// <param name="Form">How.</param>
/// <param name="Code">The state or organisation.</param>
/// <param name="Name">The usual name of what is named.</param>
internal sealed record NameSense(ActorType Type, ActorForm Form, string Code, string Name)
{
    /// <summary>Whether the name often means something else and needs context.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>Whether it is a short form of a person's name.</summary>
    public bool IsShort { get; init; }

    /// <summary>Whether it means no actor, and hides the actor's name that it holds: "South China Sea".</summary>
    public bool IsHidden { get; init; }

    /// <summary>When it means that.</summary>
    public Validity Validity { get; init; }

    /// <summary>Whether the sense is of an article published then; without a date only what still holds is.</summary>
    public bool HoldsAt(PartialDate? published) => published is { } date ? Validity.Covers(date.First) : Validity.Until is null;
}
