using System.Collections.Immutable;
using Entente.Codebook;

namespace Entente.Ledger.Showing;

/// <summary>
/// The status shown first, day by day: the furthest that was published, until it is halted or an official takes it back.
/// Articles recall earlier stages ("the loan signed in 2015"), so a lower stage alone moves nothing.
/// </summary>
internal sealed class StatusWalk
{
    private readonly SourceRoots _roots;
    private readonly ImmutableArray<StatusStep>.Builder _steps = ImmutableArray.CreateBuilder<StatusStep>();
    private readonly List<Entry> _seen = [];
    private Status? _reached;

    private StatusWalk(SourceRoots roots) => _roots = roots;

    /// <summary>Every status that was shown, from the first day on.</summary>
    /// <param name="entries">Entries of <see cref="DealProperty.Status"/>, in any order, at least one.</param>
    /// <param name="roots">Who rests on whom.</param>
    public static ImmutableArray<StatusStep> Of(IEnumerable<Entry> entries, SourceRoots roots)
    {
        var walk = new StatusWalk(roots);
        foreach (var day in entries.GroupBy(e => e.Day).OrderBy(g => g.Key))
        {
            // Within a day the stages come in order and a halt behind them: what ends a deal presupposes what it ends.
            foreach (var entry in day.OrderBy(StatusOf).ThenByDescending(e => e.IsOfficial).ThenBy(e => e.Id, StringComparer.Ordinal)) walk.Take(entry);
            walk._seen.AddRange(day);
        }

        return walk._steps.ToImmutable();
    }

    /// <summary>Whether a status halts or ends a deal.</summary>
    public static bool IsHalt(Status status) => status is Status.Suspended or Status.Cancelled or Status.Rejected;

    private static Status StatusOf(Entry entry) => Names.Parse<Status>(entry.Value);

    private void Take(Entry entry)
    {
        var status = StatusOf(entry);
        if (ReasonFor(entry, status) is not { } reason) return;
        if (reason == StepReason.Contradicted || (!IsHalt(status) && !(_reached >= status))) _reached = status;
        var step = new StatusStep(entry.Day, status, entry, reason);
        // What is overtaken on the day on which it came was never shown.
        if (_steps.Count > 0 && _steps[^1].Day == entry.Day) _steps[^1] = step with { Reason = _steps.Count == 1 ? StepReason.First : reason };
        else _steps.Add(step);
    }

    private StepReason? ReasonFor(Entry entry, Status status)
    {
        if (_steps.Count == 0) return StepReason.First;
        var shown = _steps[^1];
        if (status == shown.Status) return null;
        if (IsHalt(shown.Status)) return AfterHalt(entry, status, shown);
        if (IsHalt(status)) return StepReason.Halted;
        if (status > shown.Status) return StepReason.Further;
        return entry.Day > shown.Day && TakesBack(entry, shown.Status) ? StepReason.Contradicted : null;
    }

    private StepReason? AfterHalt(Entry entry, Status status, StatusStep shown)
    {
        if (IsHalt(status)) return status > shown.Status || entry.IsOfficial ? StepReason.Halted : null;
        if (entry.Day == shown.Day) return null;
        var goesOn = shown.Status == Status.Suspended && status >= Status.InForce;
        return goesOn || !(_reached >= status) || entry.IsOfficial ? StepReason.Resumed : null;
    }

    // One paper's "signed" does not stand against a minister's "agreed"; what an official or two sources have said does.
    private bool TakesBack(Entry entry, Status shown)
    {
        if (!entry.IsOfficial) return false;
        Entry[] saidSo = [.. _seen.Where(e => StatusOf(e) == shown)];
        return !saidSo.Any(e => e.IsOfficial) && _roots.Count(saidSo) <= 1;
    }
}
