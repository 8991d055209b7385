using Entente.Codebook;

namespace Entente.Ledger.Showing;

/// <summary>How long deals of each kind may stay quiet before they are marked as stale: the codebook's <c>stale-after</c>.</summary>
internal sealed class Staleness(CodebookEdition edition)
{
    private readonly Dictionary<string, string?> _periods = edition.Kinds.ToDictionary(k => k.Id, k => k.StaleAfter, StringComparer.Ordinal);

    /// <summary>The mark of a deal whose last news came on <paramref name="lastNews"/>; null where it is not stale, or its end was told.</summary>
    public StaleMark? Of(string kind, Status status, DateOnly lastNews, DateOnly today)
    {
        if (status is Status.Completed or Status.Cancelled or Status.Rejected) return null;
        if (_periods.GetValueOrDefault(kind) is not { } period || Periods.After(lastNews, period) is not { } since) return null;
        return since <= today ? new StaleMark(since, period) : null;
    }
}
