using System.Collections.Frozen;
using Entente.Reading.Terms.Pieces;

namespace Entente.Reading.Terms.Dates;

/// <summary>Names of months, weekdays and seasons.</summary>
internal static class CalendarWords
{
    private static readonly FrozenDictionary<string, int> Months = Table(
        "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
        "september sep sept", "october oct", "november nov", "december dec");

    private static readonly FrozenDictionary<string, int> Weekdays = Table(
        "sunday sun", "monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thurs thur", "friday fri", "saturday sat");

    // By the month that a season is over: "last summer" is this year's from then on.
    private static readonly FrozenDictionary<string, int> Seasons =
        Table("", "winter", "", "", "spring", "", "", "summer", "", "", "autumn fall", "");

    /// <summary>The month, 1 to 12, of a name; with a small letter only of one that is no other word ("may", "march", "august", "dec" are).</summary>
    public static int? Month(Piece piece) =>
        (piece.IsCapitalised || (piece.Word.Length > 3 && piece.Word is not ("march" or "august"))) && Months.TryGetValue(piece.Word.TrimEnd('.'), out var month) ? month : null;

    /// <summary>Whether the word is the full name of a month, with a capital.</summary>
    public static bool IsMonthName(string word) => word.Length > 3 && char.IsUpper(word[0]) && Months.ContainsKey(word.ToLowerInvariant());

    /// <summary>The weekday of a name; an abbreviation wants a capital.</summary>
    public static DayOfWeek? Weekday(Piece piece) =>
        (piece.IsCapitalised || piece.Word.EndsWith("day", StringComparison.Ordinal)) && Weekdays.TryGetValue(piece.Word.TrimEnd('.'), out var day) ? (DayOfWeek)(day - 1) : null;

    /// <summary>The last month of a season, 1 to 12.</summary>
    public static int? SeasonEnd(Piece piece) => Seasons.TryGetValue(piece.Word, out var month) ? month : null;

    private static FrozenDictionary<string, int> Table(params string[] names) =>
        names.SelectMany((forms, i) => Words(forms).Select(form => KeyValuePair.Create(form, i + 1))).ToFrozenDictionary(StringComparer.Ordinal);

    private static string[] Words(string forms) => forms.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
