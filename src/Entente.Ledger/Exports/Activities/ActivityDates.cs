using System.Xml.Linq;
using Entente.Codebook;

namespace Entente.Ledger.Exports.Activities;

/// <summary>
/// The dates of an activity: start and end as told, planned until news has it that they came; else the days on which the news came that it
/// goes on or is done. IATI asks for a start that is not behind the end: where none is told, or none before the end, it is the day of the
/// first news of it, or the end where that is earlier.
/// </summary>
internal static class ActivityDates
{
    private const string News = "the day on which news of it was published";
    private const string FirstNews = "the first news of it";
    private const string Undated = "the day on which undated news of it was filed";

    public static IEnumerable<XElement> Of(DealView deal)
    {
        var told = new LoanReport(deal);
        var (began, ended) = (Step(deal, Status.UnderWay, Status.Completed), Step(deal, Status.Completed));
        // What later news, or an analyst, took back is planned still.
        if (deal.Status.Shown < Status.UnderWay) (began, ended) = (null, null);
        if (deal.Status.Shown < Status.Completed) ended = null;
        var start = Told(told.Shown(TermType.Start), IatiCodes.PlannedStart, IatiCodes.ActualStart, began);
        var end = Told(told.Shown(TermType.End), IatiCodes.PlannedEnd, IatiCodes.ActualEnd, ended);
        if (start is null || IsBehind(start, end))
        {
            start = began is not null
                ? NewsBefore(IatiCodes.ActualStart, began, News, end)
                : NewsBefore(IatiCodes.PlannedStart, deal.Status.History[0], FirstNews, end);
        }

        return end is null ? [start] : [start, end];
    }

    private static XElement NewsBefore(string type, StatusStep step, string note, XElement? end)
    {
        var news = DateOf(type, step, note);
        return IsBehind(news, end) ? ByItsEnd(type, end!) : news;
    }

    private static XElement ByItsEnd(string type, XElement end) => new(
        "activity-date", new XAttribute("type", type), end.Attribute("iso-date"), ActivityElement.Narrative("not later than its end"));

    // Days of XML Schema compare as they stand.
    private static bool IsBehind(XElement start, XElement? end) =>
        end is not null && string.CompareOrdinal(start.Attribute("iso-date")!.Value, end.Attribute("iso-date")!.Value) > 0;

    private static XElement? Told(string? told, string planned, string actual, StatusStep? news)
    {
        if (PartialDate.TryParse(told) is not { } date) return news is null ? null : DateOf(actual, news, News);
        // A date behind the news that it came is another one: of the first repayment, of a later stage.
        return Date(news?.Day >= date.First ? actual : planned, date.First, date.Day is null ? date.ToString() : null);
    }

    private static StatusStep? Step(DealView deal, params Status[] statuses) => deal.Status.History.FirstOrDefault(s => statuses.Contains(s.Status));

    private static XElement DateOf(string type, StatusStep step, string note) => Date(type, step.Day, step.Entry.Published is null ? Undated : note);

    private static XElement Date(string type, DateOnly day, string? note) => new(
        "activity-date",
        new XAttribute("type", type),
        new XAttribute("iso-date", ActivityElement.Day(day)),
        note is null ? null : ActivityElement.Narrative(note));
}
