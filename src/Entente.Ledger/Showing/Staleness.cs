using System.Collections.Immutable;
using Entente.Codebook;

namespace Entente.Ledger.Showing;

/// <summary>How long deals of each kind may stay quiet before they are marked as stale: the codebook's <c>stale-after</c>.</summary>
internal sealed class Staleness(CodebookEdition edition)
{
    private readonly Dictionary<string, string?> _periods = edition.Kinds.ToDictionary(k => k.Id, k => k.StaleAfter, StringComparer.Ordinal);

    /// <summary>
    /// The mark of a deal whose last news came on <paramref name="lastNews"/>; null where it is not stale, or its end was told.
    /// </summary>
    public StaleMark? Of(string kind, Status status, DateOnly lastNews, DateOnly today)
    {
        if (status is Status.Completed or Status.Cancelled or Status.Rejected) return null;
        if (_periods.GetValueOrDefault(kind) is not { } period || Periods.After(lastNews, period) is not { } since) return null;
        return since <= today ? new StaleMark(since, period) : null;
    }

    /// <summary>For each kind that grows stale the last day of news with which a deal of it is stale today.</summary>
    public ImmutableArray<(string Kind, DateOnly Day)> QuietSince(DateOnly today) =>
    [
        .. from period in _periods.OrderBy(p => p.Key, StringComparer.Ordinal)
           where period.Value is not null
           let day = LastDay(period.Value, today)
           where day is not null
           select (period.Key, day.Value),
    ];

    // Months differ in length, so that the way back is found by going there: the latest day from which the period is over today.
    private static DateOnly? LastDay(string period, DateOnly today)
    {
        if (Periods.LengthOf(period) is not { } length || today.Year <= length.Months / 12 + length.Days / 365 + 1) return null;
        var day = today.AddMonths(-length.Months).AddDays(-length.Days - 3);
        while (Periods.After(day.AddDays(1), period) <= today) day = day.AddDays(1);
        return day;
    }
}
