using System.Collections.Immutable;
using Entente.Reading.Syntax;

namespace Entente.Reading.Dealings.Triggers;

/// <summary>A trigger in its place: words that may tell of a dealing of one kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Trigger">Which of its triggers.</param>
/// <param name="Lemma">The trigger's own word as the codebook has it.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">Behind its last.</param>
/// <param name="Head">Of its tokens the one that the others hang on.</param>
/// <param name="IsNoun">Whether it is a noun, not a verb.</param>
/// <param name="Sentence">The sentence's index.</param>
/// <param name="Rungs">The way up the tree from its head.</param>
internal sealed record Anchor(
    KindWords Kind, TriggerWords Trigger, string Lemma, int First, int End, int Head, bool IsNoun, int Sentence, ImmutableArray<Rung> Rungs)
{
    /// <summary>Whether one of the words stands near that the codebook wants beside the trigger; true where it wants none.</summary>
    public bool IsAbout { get; init; }
}
