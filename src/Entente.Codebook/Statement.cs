using System.Collections.Immutable;
using Entente.Language;

namespace Entente.Codebook;

/// <summary>A stretch of the article that is attributed to somebody with an explicit cue.</summary>
/// <param name="Speaker">As the text gives the name most fully.</param>
/// <param name="Code">The speaker's state or organisation, where it has one.</param>
/// <param name="Relay">Who passed it on, nearest to the article first; empty where the article has it first-hand.</param>
/// <param name="Mode">Whether the words are quoted.</param>
/// <param name="Content">What is said, without the cue and without quotation marks at its ends.</param>
/// <param name="SpeakerEvidence">Where the speaker is named beside the cue.</param>
/// <param name="CueEvidence">The cue's words.</param>
public sealed record Statement(
    string Speaker,
    string? Code,
    ImmutableArray<string> Relay,
    StatementMode Mode,
    TextSpan Content,
    TextSpan SpeakerEvidence,
    TextSpan CueEvidence);

/// <summary>How speech is given.</summary>
public enum StatementMode
{
    /// <summary>A whole quoted clause.</summary>
    Direct,

    /// <summary>Reported speech, with quoted fragments at most.</summary>
    Indirect,
}
