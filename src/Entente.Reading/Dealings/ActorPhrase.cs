using System.Collections.Immutable;
using Entente.Reading.Actors;

namespace Entente.Reading.Dealings;

/// <summary>One actor, or several joined by "and", with what shows its place in the clause.</summary>
/// <param name="Members">The actors, in order.</param>
/// <param name="First">The first token of the first.</param>
/// <param name="End">Behind the last token of the last, a possessive mark included.</param>
/// <param name="Preposition">The preposition that leads to its noun phrase, if any.</param>
/// <param name="IsPossessive">Whether a possessive mark follows.</param>
/// <param name="IsModifier">Whether it is an adjective, or a name that stands before a noun like one.</param>
/// <param name="IsSpeaker">Whether it is whom the words are attributed to.</param>
internal sealed record ActorPhrase(
    ImmutableArray<ActorMention> Members, int First, int End, string? Preposition, bool IsPossessive, bool IsModifier, bool IsSpeaker);
