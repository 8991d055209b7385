using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Language;
using Entente.Reading.Actors;

namespace Entente.Reading.Dealings;

/// <summary>What one trigger in one sentence tells, before the article's candidates are merged.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Trigger">Which of its triggers.</param>
/// <param name="Frame">The sentence.</param>
/// <param name="Sentence">The sentence's index.</param>
/// <param name="Anchor">The trigger's place.</param>
/// <param name="Parties">Who stands in which role.</param>
/// <param name="Status">What the words say of the status.</param>
/// <param name="Mention">Whether the noun is definite.</param>
internal sealed record Candidate(
    KindWords Kind,
    TriggerWords Trigger,
    SentenceFrame Frame,
    int Sentence,
    Anchor Anchor,
    ImmutableArray<RoleFiller> Parties,
    StatusReading Status,
    Definiteness Mention)
{
    /// <summary>The codes of its parties, hosts aside.</summary>
    public IEnumerable<string> Codes => Parties.Where(p => p.Role != Roles.Host).Select(p => p.Code).Distinct();
}

/// <summary>A party in a role, with the mention that shows it.</summary>
internal readonly record struct RoleFiller(string Role, string Code, ActorMention Mention);

/// <summary>A status with how surely the words show it, and where they stand.</summary>
/// <param name="Status">The status.</param>
/// <param name="Weight">0 for the kind's default, more for a word that shows it.</param>
/// <param name="Evidence">The words; the trigger where none is.</param>
internal readonly record struct StatusReading(Status Status, int Weight, TextSpan Evidence);

/// <summary>How a trigger noun is introduced.</summary>
internal enum Definiteness
{
    /// <summary>No determiner, or the trigger is a verb.</summary>
    Open,

    /// <summary>"the", "this", "its".</summary>
    Definite,

    /// <summary>"a", "another", "new".</summary>
    Indefinite,
}
