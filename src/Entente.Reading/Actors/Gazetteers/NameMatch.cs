using System.Collections.Immutable;

namespace Entente.Reading.Actors.Gazetteers;

/// <summary>A gazetteer name in the text, after its meaning was settled as far as the article allows.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">Behind its last token.</param>
/// <param name="Type">What it names.</param>
/// <param name="Form">How.</param>
/// <param name="Codes">What it may stand for, likeliest first; never empty.</param>
/// <param name="Name">The usual name of what is named.</param>
/// <param name="IsShort">Whether it is a short form of a person's name.</param>
internal sealed record NameMatch(
    int First, int End, ActorType Type, ActorForm Form, ImmutableArray<string> Codes, string Name, bool IsShort)
{
    /// <summary>Whether it names a state by name, adjective, capital or seat.</summary>
    public bool IsState => Type == ActorType.State;

    /// <summary>Whether a body, office or firm beside it takes its code.</summary>
    public bool Modifies => Type is ActorType.State or ActorType.Organisation or ActorType.Company or ActorType.Body or ActorType.Place;
}
