using System.Collections.Immutable;
using Entente.Language;

namespace Entente.Codebook;

/// <summary>One commitment, project, arrangement, measure or meeting between two or more parties.</summary>
/// <param name="Id">Unique in its reading: <c>d1</c>, <c>d2</c>, …</param>
/// <param name="Kind">The id of a kind of the codebook, such as <c>financing</c>.</param>
/// <param name="Sector">The id of a sector of the codebook, such as <c>nuclear</c>.</param>
/// <param name="Subject">A short phrase of the article that names what it is about.</param>
/// <param name="Status">How far it has come, by the latest that the article says.</param>
/// <param name="StatusEvidence">The words that show the status; the dealing's own words where none does.</param>
/// <param name="Parties">Who takes part, at least two codes.</param>
/// <param name="Terms">What was agreed, as the text states it.</param>
/// <param name="Attribution">On whose word it stands, where the text says.</param>
/// <param name="Evidence">The sentences about it, in order.</param>
public sealed record Dealing(
    string Id,
    string Kind,
    string Sector,
    string Subject,
    Status Status,
    TextSpan StatusEvidence,
    ImmutableArray<Party> Parties,
    ImmutableArray<Term> Terms,
    Attribution? Attribution,
    ImmutableArray<TextSpan> Evidence)
{
    /// <summary>How likely it is a dealing that a careful reader would note, from 0 to 1.</summary>
    public decimal Confidence { get; init; } = 1;
}

/// <summary>A party in a role.</summary>
/// <param name="Code">State (ISO 3166-1 alpha-3) or organisation that it belongs to or acts for.</param>
/// <param name="Name">The most specific name that the text gives.</param>
/// <param name="Role">A role of the dealing's kind, such as <c>provider</c>.</param>
/// <param name="Evidence">Where the name stands.</param>
public sealed record Party(string Code, string Name, string Role, TextSpan Evidence);

/// <summary>On whose word a dealing stands.</summary>
/// <param name="Speaker">As the text gives it most fully.</param>
/// <param name="Relay">Who passed it on, nearest to the article first.</param>
/// <param name="Evidence">Where the speaker is named.</param>
public sealed record Attribution(string Speaker, ImmutableArray<string> Relay, TextSpan Evidence);
