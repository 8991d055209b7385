using System.Globalization;

namespace Entente.Reading.Terms.Pieces;

/// <summary>Reads the number that a piece's characters write.</summary>
internal static class PieceNumber
{
    private const int MostDigits = 15;

    // "3/8" is a fraction; "5/30" behind a month is two days.
    private static readonly int[] Denominators = [2, 3, 4, 5, 6, 8, 10, 16, 32, 64];

    public static (PieceType Type, decimal Number, int Second) Read(string form)
    {
        if (form.Length == 0) return (PieceType.Symbol, 0, 0);
        if (Vulgar(form) is { } vulgar) return (PieceType.Fraction, vulgar, 0);
        if (!char.IsAsciiDigit(form[0])) return (char.IsLetter(form[0]) ? PieceType.Word : PieceType.Symbol, 0, 0);
        if (char.IsLetter(form[^1])) return Ordinal(form);
        if (form.Contains('/')) return Stroke(form);
        return Plain(form) is { } number ? (PieceType.Number, number, 0) : (PieceType.Symbol, 0, 0);
    }

    // Digits with commas between groups of three and at most one point; a long row of digits is no figure.
    private static decimal? Plain(string form)
    {
        var point = form.IndexOf('.');
        var whole = point < 0 ? form : form[..point];
        var groups = whole.Split(',');
        if (groups.Length > 1 && (groups[0].Length > 3 || !groups.Skip(1).All(IsGroup))) return null;
        if (form.Length > MostDigits + 5 || whole.Length - groups.Length + 1 > MostDigits) return null;
        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;
        return decimal.TryParse(form, Style, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    // Indian grouping has two digits in the inner groups ("5,00,000").
    private static bool IsGroup(string group) => group.Length is 2 or 3;

    private static (PieceType Type, decimal Number, int Second) Ordinal(string form)
    {
        var isOrdinal = int.TryParse(form.AsSpan(0, Math.Max(0, form.Length - 2)), NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return isOrdinal ? (PieceType.Ordinal, number, 0) : (PieceType.Word, 0, 0);
    }

    private static (PieceType Type, decimal Number, int Second) Stroke(string form)
    {
        var parts = form.Split('/');
        if (parts.Length != 2 || !IsSmall(parts[0], out var first) || !IsSmall(parts[1], out var second)) return (PieceType.Symbol, 0, 0);
        var isFraction = first < second && Denominators.Contains(second);
        return isFraction ? (PieceType.Fraction, (decimal)first / second, second) : (PieceType.Pair, first, second);
    }

    private static bool IsSmall(string digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) && digits.Length <= 4;

    private static decimal? Vulgar(string form) => form switch
    {
        "½" => 1m / 2,
        "¼" => 1m / 4,
        "¾" => 3m / 4,
        "⅓" => 1m / 3,
        "⅔" => 2m / 3,
        "⅛" => 1m / 8,
        "⅜" => 3m / 8,
        "⅝" => 5m / 8,
        "⅞" => 7m / 8,
        _ => null,
    };
}
