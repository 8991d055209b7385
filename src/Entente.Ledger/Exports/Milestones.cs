using Entente.Codebook;

namespace Entente.Ledger.Exports;

/// <summary>
/// When a deal came how far, by what still holds: not by news that an official took back, nor by what lies beyond an analyst's status, nor by an article
/// without a date, whose day is only that on which it was filed.
/// </summary>
internal static class Milestones
{
    /// <summary>The day of the first status between the two, both included, since which it is held or has been passed; null where it never was.</summary>
    public static DateOnly? Day(DealStatus status, Status from, Status to)
    {
        var told = status.History.Where((step, i) => step.Entry.Published is not null && step.Status >= from && step.Status <= to && Holds(status, i)).Select(step => (DateOnly?)step.Day).FirstOrDefault();
        return told ?? (status.Judgement is not null && status.Shown >= from && status.Shown <= to ? status.Since : null);
    }

    private static bool Holds(DealStatus status, int index)
    {
        var reached = status.History[index].Status;
        if (status.History.Skip(index + 1).Any(later => later.Reason == StepReason.Contradicted && later.Status < reached)) return false;
        return status.Judgement is null || (status.Shown >= Status.Suspended ? status.Shown != Status.Rejected : reached <= status.Shown);
    }
}
