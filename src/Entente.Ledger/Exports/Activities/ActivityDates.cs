using System.Xml.Linq;
using Entente.Codebook;

namespace Entente.Ledger.Exports.Activities;

/// <summary>
/// The dates of an activity: start and end as told, planned until news has it that they came; else the days on which the news came that it
/// goes on or is done. At least one, as IATI asks: the day of the first news, if there is no other.
/// </summary>
internal static class ActivityDates
{
    public static IEnumerable<XElement> Of(DealView deal)
    {
        var told = new LoanReport(deal);
        var (began, ended) = (DayOf(deal, Status.UnderWay, Status.Completed), DayOf(deal, Status.Completed));
        var start = Told(told.Shown(TermType.Start), IatiCodes.PlannedStart, IatiCodes.ActualStart, began);
        var end = Told(told.Shown(TermType.End), IatiCodes.PlannedEnd, IatiCodes.ActualEnd, ended);
        XElement[] dates = [.. new[] { start, end }.OfType<XElement>()];
        return dates.Length > 0 ? dates : [Date(IatiCodes.PlannedStart, deal.Status.History[0].Day, "the first news of it")];
    }

    private static XElement? Told(string? told, string planned, string actual, DateOnly? news)
    {
        if (PartialDate.TryParse(told) is not { } date)
            return news is { } day ? Date(actual, day, "the day on which news of it was published") : null;
        // A date behind the news that it came is another one: of the first repayment, of a later stage.
        return Date(news >= date.First ? actual : planned, date.First, date.Day is null ? date.ToString() : null);
    }

    private static DateOnly? DayOf(DealView deal, params Status[] statuses) =>
        deal.Status.History.FirstOrDefault(s => statuses.Contains(s.Status))?.Day;

    private static XElement Date(string type, DateOnly day, string? note) => new(
        "activity-date",
        new XAttribute("type", type),
        new XAttribute("iso-date", ActivityElement.Day(day)),
        note is null ? null : ActivityElement.Narrative(note));
}
