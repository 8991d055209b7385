using System.Collections.Immutable;
using Entente.Reading.Actors;
using Entente.Reading.Syntax;

namespace Entente.Reading.Dealings.Parties;

/// <summary>An actor that may be a party, in its place in the tree.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Codes">The codes it stands for: all of a group, the likeliest of an ambiguous name.</param>
/// <param name="Head">Of its tokens the one that the others hang on.</param>
/// <param name="Sentence">The sentence's index.</param>
/// <param name="IsSpeaker">Whether the words beside it are attributed to it.</param>
/// <param name="Rungs">The way up the tree from its head.</param>
internal sealed record Mention(ActorMention Actor, ImmutableArray<string> Codes, int Head, int Sentence, bool IsSpeaker, ImmutableArray<Rung> Rungs)
{
    /// <summary>The first word of the list that it stands in ("Qatar and Egypt"); -1 where it stands alone.</summary>
    public int List { get; init; } = -1;
}
