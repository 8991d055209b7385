using System.Globalization;

namespace Entente.Ledger.Showing;

/// <summary>ISO 8601 periods of years, months, weeks and days.</summary>
internal static class Periods
{
    /// <summary>
    /// Its length in months and days: <c>P2Y</c> and <c>P24M</c> are alike; null where it is no such period or holds a fraction.
    /// </summary>
    public static (int Months, int Days)? LengthOf(string iso)
    {
        if (iso.Length < 3 || iso[0] != 'P') return null;
        var (months, days, from) = (0, 0, 1);
        for (var i = 1; i < iso.Length; i++)
        {
            if (char.IsAsciiDigit(iso[i])) continue;
            if (!int.TryParse(iso.AsSpan(from, i - from), NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > 9999) return null;
            switch (iso[i])
            {
                case 'Y': months += 12 * count; break;
                case 'M': months += count; break;
                case 'W': days += 7 * count; break;
                case 'D': days += count; break;
                default: return null;
            }

            from = i + 1;
        }

        return from == iso.Length ? (months, days) : null;
    }

    /// <summary>The day so long after <paramref name="day"/>; null where the period is none, or leads beyond the calendar.</summary>
    public static DateOnly? After(DateOnly day, string iso)
    {
        if (LengthOf(iso) is not { } length) return null;
        try
        {
            return day.AddMonths(length.Months).AddDays(length.Days);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}
