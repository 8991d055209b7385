using System.Globalization;

namespace Entente.Ledger;

/// <summary>Days and moments as people type them to look at a ledger: ISO 8601 alone, so that no custom of a country is guessed.</summary>
public static class IsoTime
{
    /// <summary>How a day is typed, for people.</summary>
    public const string DayForm = "Write a whole day, year first: 2018-06-01.";

    /// <summary>How a moment is typed, for people.</summary>
    public const string MomentForm = "Write a whole day, year first, or a moment: 2018-06-01, 2018-06-01T12:00:00Z.";

    private static readonly string[] Moments = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>The day; null where the text is none. A year or a month alone is none: its first day and its last see different ledgers.</summary>
    public static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The moment; of a day its last one, in UTC; null where the text is neither.</summary>
    public static DateTimeOffset? MomentOf(string text)
    {
        if (DayOf(text) is { } day) return new DateTimeOffset(day.ToDateTime(TimeOnly.MaxValue), TimeSpan.Zero);
        return DateTimeOffset.TryParseExact(text, Moments, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;
    }
}
