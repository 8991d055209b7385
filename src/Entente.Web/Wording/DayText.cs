using System.Globalization;
using Entente.Codebook;

namespace Entente.Web.Wording;

/// <summary>Dates: ISO 8601 in tables, words in prose.</summary>
public static class DayText
{
    /// <summary>For tables: <c>2016-05-22</c>.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>For prose: <c>22 May 2016</c>.</summary>
    public static string Words(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>For prose, as far as known: <c>May 2016</c>.</summary>
    public static string Words(PartialDate date) => date.Day is not null
        ? Words(date.First)
        : date.First.ToString(date.Month is null ? "yyyy" : "MMMM yyyy", CultureInfo.InvariantCulture);
}
