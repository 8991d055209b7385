using Entente.Codebook;

namespace Entente.Reading.Terms.Dates;

/// <summary>The day, month or year that an article appeared on, and what relative dates mean from there. Null: cannot be fixed.</summary>
internal sealed record PublicationDate(PartialDate Date)
{
    private const int FirstYear = 1000;
    private const int LastYear = 9000;
    private const int FarInDays = 270;
    private const int CloseInDays = 95;

    /// <summary>The year.</summary>
    public int Year => Date.Year;

    /// <summary>Makes one; null for no date, and for years that no calendar sum should start from.</summary>
    public static PublicationDate? Of(PartialDate? date) => date is { Year: > FirstYear and < LastYear } known ? new PublicationDate(known) : null;

    /// <summary>The day so many days off.</summary>
    public PartialDate? Day(int offset) => Today is { } today && Math.Abs(offset) < 100_000 ? PartialDate.Of(today.AddDays(offset)) : null;

    /// <summary>The month so many months off.</summary>
    public PartialDate? Month(int offset)
    {
        if (Date.Month is not { } month || Math.Abs(offset) > 6000) return null;
        var months = (Year * 12) + month - 1 + offset;
        return new PartialDate(months / 12, (months % 12) + 1);
    }

    /// <summary>The year so many years off.</summary>
    public PartialDate? YearOff(int offset) => Math.Abs(offset) <= 500 ? new PartialDate(Year + offset) : null;

    /// <summary>The month that the day so many days off lies in.</summary>
    public PartialDate? MonthOfDay(int offset) => Day(offset) is { } day ? new PartialDate(day.Year, day.Month) : Month(0);

    /// <summary>The weekday: the latest one up to the day of publication, or the first one after.</summary>
    public PartialDate? Weekday(DayOfWeek weekday, Direction direction, bool isStrict = false)
    {
        if (Today is not { } today) return null;
        var ahead = ((int)weekday - (int)today.DayOfWeek + 7) % 7;
        if (direction == Direction.Future) return Day(ahead == 0 ? 7 : ahead);
        return Day(ahead == 0 && !isStrict ? 0 : ahead - 7);
    }

    /// <summary>The month, or the day of it, with the year that its direction gives: the latest one, the next one, or the nearer of both.</summary>
    public PartialDate? Dated(int month, int? day, Direction direction)
    {
        var candidates = Enumerable.Range(Year - 1, 3).Where(y => IsDate(y, month, day)).Select(y => new PartialDate(y, month, day)).ToList();
        if (Date.Month is null) return candidates.Find(c => c.Year == Date.Year) is { Year: > 0 } same ? same : null;
        var (past, future) = (candidates.FindAll(IsUpToNow), candidates.FindAll(IsFromNow));
        if (direction == Direction.Past && past.Count > 0 && !IsFarther(past[^1], future)) return past[^1];
        if (direction == Direction.Future && future.Count > 0 && !IsFarther(future[0], past)) return future[0];
        return candidates.Count == 0 ? null : candidates.MinBy(DistanceInDays);
    }

    /// <summary>Whether such a day exists.</summary>
    public static bool IsDate(int year, int month, int? day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && (day is null || (day >= 1 && day <= DateTime.DaysInMonth(year, month)));

    private DateOnly? Today => Date.Day is null ? null : Date.First;

    // Nobody leaves the year out of a day some ten months off when the same date lies close on the other side.
    private bool IsFarther(PartialDate date, List<PartialDate> others) =>
        date.Day is not null && DistanceInDays(date) > FarInDays && others.Exists(o => DistanceInDays(o) < CloseInDays);

    private bool IsUpToNow(PartialDate date) => date.First <= Date.First || (date.Day is null && IsThisMonth(date));

    private bool IsFromNow(PartialDate date) => date.First >= Date.First || (date.Day is null && IsThisMonth(date));

    private bool IsThisMonth(PartialDate date) => date.Year == Date.Year && date.Month == Date.Month;

    private int DistanceInDays(PartialDate date)
    {
        var from = date.Day is null ? new DateOnly(Date.Year, Date.Month!.Value, 1) : Date.First;
        return Math.Abs(date.First.DayNumber - from.DayNumber);
    }
}

/// <summary>Which way from the day of publication a date lies.</summary>
internal enum Direction
{
    /// <summary>Nothing says.</summary>
    Unknown,

    /// <summary>Before or on it.</summary>
    Past,

    /// <summary>After it.</summary>
    Future,
}
