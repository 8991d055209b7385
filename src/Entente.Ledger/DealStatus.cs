using System.Collections.Immutable;
using Entente.Codebook;

namespace Entente.Ledger;

/// <summary>How far a deal has come, and how it came there.</summary>
/// <param name="Shown">The status shown first.</param>
/// <param name="Judgement">The judgement that sets it, if any.</param>
/// <param name="History">Each status that was shown, from the first day on; never empty.</param>
/// <param name="Entries">All that is said of it, the earliest published first.</param>
/// <param name="Stale">Set where no news has come for longer than deals of this kind stay quiet.</param>
public sealed record DealStatus(
    Status Shown, Judgement? Judgement, ImmutableArray<StatusStep> History, ImmutableArray<Entry> Entries, StaleMark? Stale)
{
    /// <summary>The day since which it is shown: that of publication, or, where no article moved it there, that of the judgement.</summary>
    public DateOnly Since => Judgement is { } judgement && Shown != History[^1].Status ? DateOnly.FromDateTime(judgement.Made.UtcDateTime) : History[^1].Day;
}

/// <summary>A status that was shown from a day on.</summary>
/// <param name="Day">The day of publication.</param>
/// <param name="Status">The status.</param>
/// <param name="Entry">The entry that brought it.</param>
/// <param name="Reason">Why it took the place of the one before.</param>
public sealed record StatusStep(DateOnly Day, Status Status, Entry Entry, StepReason Reason);

/// <summary>Why a status took the place of another.</summary>
public enum StepReason
{
    /// <summary>It is the first.</summary>
    First,

    /// <summary>It is further.</summary>
    Further,

    /// <summary>It ends or halts the deal.</summary>
    Halted,

    /// <summary>It goes on after a halt.</summary>
    Resumed,

    /// <summary>An official of a party takes back what one unofficial source had said.</summary>
    Contradicted,
}

/// <summary>No news has come of a deal for long: inferred, not said, and its status is left as it is.</summary>
/// <param name="Since">The day on which it became stale.</param>
/// <param name="Period">How long deals of this kind stay quiet, as ISO 8601.</param>
public sealed record StaleMark(DateOnly Since, string Period);
