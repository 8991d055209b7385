using System.Globalization;

namespace Entente.Codebook;

/// <summary>A date as far as it is known: a year, a month of a year, or a day. Written as ISO 8601 (<c>2029</c>, <c>2029-10</c>, <c>2029-10-05</c>).</summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    /// <summary>Makes a date.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12, or null.</param>
    /// <param name="day">A day of that month, or null; only with a month.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such date exists.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        if (month is < 1 or > 12) throw new ArgumentOutOfRangeException(nameof(month), month, "A month is 1 to 12.");
        if (day is { } d && (month is not { } m || d < 1 || d > DateTime.DaysInMonth(year, m)))
            throw new ArgumentOutOfRangeException(nameof(day), day, "No such day in that month.");
        (Year, Month, Day) = (year, month, day);
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The month, if known.</summary>
    public int? Month { get; }

    /// <summary>The day of the month, if known.</summary>
    public int? Day { get; }

    /// <summary>The first day that the date may mean.</summary>
    public DateOnly First => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The date of a day.</summary>
    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Reads ISO 8601 (<c>YYYY</c>, <c>YYYY-MM</c>, <c>YYYY-MM-DD</c>, a time behind the day is passed over); null if it is none.</summary>
    public static PartialDate? TryParse(string? text)
    {
        if (text is null) return null;
        var date = text.Length > 10 && text[10] is 'T' or ' ' ? text[..10] : text;
        var parts = date.Split('-');
        if (parts.Length is < 1 or > 3 || parts[0].Length != 4 || parts.Skip(1).Any(p => p.Length != 2)) return null;
        var numbers = new int?[3];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
            numbers[i] = number;
        }

        return IsDate(numbers) ? new PartialDate(numbers[0]!.Value, numbers[1], numbers[2]) : null;
    }

    /// <summary>Orders by <see cref="First"/>; of two with the same first day the coarser comes first.</summary>
    public int CompareTo(PartialDate other)
    {
        var byDay = First.CompareTo(other.First);
        return byDay != 0 ? byDay : Precision.CompareTo(other.Precision);
    }

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>ISO 8601.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => $"{Year:D4}",
        ({ } m, null) => $"{Year:D4}-{m:D2}",
        ({ } m, { } d) => $"{Year:D4}-{m:D2}-{d:D2}",
    };

    private int Precision => Month is null ? 0 : Day is null ? 1 : 2;

    private static bool IsDate(int?[] n) =>
        n[0] is >= 1 and <= 9999 && n[1] is null or (>= 1 and <= 12) && (n[2] is null || (n[2] >= 1 && n[2] <= DateTime.DaysInMonth(n[0]!.Value, n[1]!.Value)));
}
