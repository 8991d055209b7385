using Entente.Codebook;
using Entente.Ledger;
using Entente.Web.Wording;

namespace Entente.Web.Drawing;

/// <summary>What the timeline of a deal shows: its statuses, the last news, and the dates of its terms.</summary>
internal static class DealEvents
{
    private const int FarthestYears = 60;

    public static IEnumerable<TimelineEvent> Of(DealView deal)
    {
        foreach (var step in deal.Status.History) yield return new TimelineEvent(step.Day, StatusText.Of(step.Status), step.Status > Status.Completed);
        var news = deal.Members.Max(m => m.Article.Day);
        if (news > deal.Status.Since) yield return new TimelineEvent(news, "latest news");
        foreach (var term in deal.Terms.Where(t => t.Type is TermType.Start or TermType.End && !t.Shown.IsDismissed))
            if (PartialDate.TryParse(term.Shown.Value) is { } date && Math.Abs(date.Year - news.Year) <= FarthestYears)
                yield return new TimelineEvent(date.First, $"{Names.Of(term.Type)} {term.Shown.Value}", IsFuture: true);
    }
}
