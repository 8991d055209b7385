using System.Globalization;
using Entente.Codebook;

namespace Entente.Intake;

/// <summary>
/// Reads the dates that files and feeds carry: ISO 8601, RFC 822 ("Sat, 26 Apr 2025 10:00:00 GMT"), and a day with its month's name
/// in either order. The day is taken as written, in its own time zone; what two readers would read differently (04/05/2025) is null.
/// </summary>
internal static class DateReader
{
    private const string Months = "jan feb mar apr may jun jul aug sep oct nov dec";

    private static readonly char[] Separators = [' ', ',', '-', '/', '.', '\t', '\u00a0'];

    public static PartialDate? TryRead(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var trimmed = text.Trim();
        return PartialDate.TryParse(trimmed) ?? Compact(trimmed) ?? Named(trimmed.Split(Separators, 8, StringSplitOptions.RemoveEmptyEntries));
    }

    // 20250426, 20250426T101500Z, 2025/04/26, 2025.04.26 10:15
    private static PartialDate? Compact(string text)
    {
        if (text.Length >= 8 && text.AsSpan(0, 8).IndexOfAnyExceptInRange('0', '9') < 0 && (text.Length == 8 || text[8] == 'T'))
            return PartialDate.TryParse($"{text[..4]}-{text[4..6]}-{text[6..8]}");
        return text.Length >= 10 && text[4] is '/' or '.' ? PartialDate.TryParse($"{text[..4]}-{text[5..7]}-{text[8..10]}") : null;
    }

    private static PartialDate? Named(string[] words)
    {
        var month = Array.FindIndex(words, w => MonthOf(w) is not null);
        if (month < 0) return null;
        var before = month > 0 ? DayOf(words[month - 1]) : null;
        var after = month + 1 < words.Length ? DayOf(words[month + 1]) : null;
        if (before is not null) return Date(YearAt(words, month + 1), words[month], before);
        if (after is not null) return Date(YearBehindDay(words, month + 2), words[month], after);
        return month + 1 < words.Length ? Date(FourDigitYear(words[month + 1]), words[month], null) : null;
    }

    // "Apr 26, 2025", and "Sat Apr 26 10:00:00 UTC 2025" as the date command writes it.
    private static int? YearBehindDay(string[] words, int index) =>
        words.Skip(index).Select(FourDigitYear).FirstOrDefault(year => year is not null);

    private static PartialDate? Date(int? year, string month, int? day)
    {
        if (year is not { } y || MonthOf(month) is not { } m) return null;
        return PartialDate.TryParse(day is { } d ? $"{y:D4}-{m:D2}-{d:D2}" : $"{y:D4}-{m:D2}");
    }

    private static int? MonthOf(string word)
    {
        if (word.Length < 3 || !word.All(char.IsAsciiLetter)) return null;
        var at = Months.IndexOf(word[..3].ToLowerInvariant(), StringComparison.Ordinal);
        return at >= 0 && at % 4 == 0 && IsMonthName(word, at / 4 + 1) ? at / 4 + 1 : null;
    }

    private static bool IsMonthName(string word, int month) =>
        word.Length == 3 || word.Equals("Sept", StringComparison.OrdinalIgnoreCase)
        || CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month).Equals(word, StringComparison.OrdinalIgnoreCase);

    private static int? DayOf(string word)
    {
        var digits = word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th" ? word[..^2] : word;
        return digits.Length is 1 or 2 && Number(digits) is { } day and >= 1 and <= 31 ? day : null;
    }

    // Two digits are of this century up to 49, as RFC 2822 has it.
    private static int? YearAt(string[] words, int index)
    {
        if (index >= words.Length) return null;
        if (FourDigitYear(words[index]) is { } year) return year;
        return words[index].Length == 2 && Number(words[index]) is { } two ? two + (two < 50 ? 2000 : 1900) : null;
    }

    private static int? FourDigitYear(string word) => word.Length == 4 ? Number(word) : null;

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
