using System.Collections.Immutable;
using Entente.Codebook.Loading;

namespace Entente.Codebook.Vocabulary;

/// <summary>A kind of dealing: what words tell of one, and who stands where beside them.</summary>
/// <param name="Id">Such as <c>financing</c>.</param>
/// <param name="Meaning">What it covers, in a sentence.</param>
/// <param name="Roles">The roles that its parties may have, the ones a dealing needs first.</param>
/// <param name="Each">The role whose parties each make a dealing of their own, if any: joining two organisations is two memberships.</param>
/// <param name="Sector">The sector where no word of the sentence shows another.</param>
/// <param name="Status">The status where no word shows one.</param>
/// <param name="StaleAfter">How long a deal of this kind may stay quiet before it is marked as stale, an ISO 8601 period; null: for ever.</param>
/// <param name="Terms">The types of term that it may have; the first are those that tell it from other kinds.</param>
/// <param name="Triggers">The words that tell of it.</param>
/// <param name="Cues">Verbs that show another status with this kind than elsewhere, by status: "agree" only proposes a meeting.</param>
/// <param name="Exceptions">Phrases that hold such a word and tell of something else: "loan shark".</param>
/// <param name="Examples">Sentences with what they tell.</param>
/// <param name="CounterExamples">Sentences that tell of no dealing of this kind.</param>
public sealed record DealingKind(
    string Id,
    string Meaning,
    ImmutableArray<string> Roles,
    string? Each,
    string Sector,
    Status Status,
    string? StaleAfter,
    ImmutableArray<string> Terms,
    ImmutableArray<DealingTrigger> Triggers,
    ImmutableArray<KeyValuePair<string, ImmutableArray<string>>> Cues,
    ImmutableArray<string> Exceptions,
    ImmutableArray<DealingExample> Examples,
    ImmutableArray<string> CounterExamples)
{
    internal const string Folder = "kinds";

    internal static DealingKind Read(EntryReader entry) => new(
        entry.Text("kind"),
        entry.Text("meaning"),
        entry.Texts("roles"),
        entry.OptionalText("each"),
        entry.Text("sector"),
        entry.Choice<Status>("status"),
        entry.OptionalText("stale-after"),
        entry.Texts("terms"),
        entry.Entries("triggers", DealingTrigger.Read),
        entry.Map("cues"),
        entry.Texts("except"),
        entry.Entries("examples", DealingExample.Read),
        entry.Texts("counter-examples"));
}
