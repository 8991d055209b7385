using System.Globalization;
using Entente.Codebook;

namespace Entente.Cli.Rendering;

/// <summary>Terms in words, for people: <c>25 billion USD</c>, <c>22 years</c>, <c>0.125 % over LIBOR</c>.</summary>
internal static class TermText
{
    private static readonly (decimal Scale, string Name)[] Scales =
        [(1_000_000_000_000m, "trillion"), (1_000_000_000m, "billion"), (1_000_000m, "million")];

    private static readonly (char Letter, string Name)[] Periods = [('Y', "year"), ('M', "month"), ('W', "week"), ('D', "day")];

    public static string Of(Term term) => Of(term.Type, term.Value.ToString(), term.Unit, term.Qualifier);

    /// <summary>A term whose value is written as <see cref="TermValue"/> writes it.</summary>
    public static string Of(TermType type, string value, string unit, Qualifier? qualifier) =>
        Qualified(qualifier, ValueOf(type, value, unit));

    private static string ValueOf(TermType type, string value, string unit)
    {
        if (type is TermType.Duration or TermType.Grace) return PeriodOf(value);
        if (type is TermType.Start or TermType.End || !decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return value;
        if (unit.EndsWith("+%", StringComparison.Ordinal)) return $"{NumberOf(number)} % over {unit[..^2]}";
        return type == TermType.Count ? $"{NumberOf(number)} × {unit}" : $"{NumberOf(number)} {unit}".TrimEnd();
    }

    private static string NumberOf(decimal number)
    {
        foreach (var (scale, name) in Scales)
            if (Math.Abs(number) >= scale) return $"{Plain(number / scale)} {name}";
        return Plain(number);
    }

    private static string Plain(decimal number) => number.ToString("#,0.######", CultureInfo.InvariantCulture);

    private static string PeriodOf(string iso)
    {
        if (!iso.StartsWith('P')) return iso;
        var parts = new List<string>();
        var digits = "";
        foreach (var c in iso.AsSpan(1))
        {
            if (char.IsAsciiDigit(c) || c == '.') digits += c;
            else
            {
                var name = Periods.FirstOrDefault(p => p.Letter == c).Name ?? c.ToString();
                parts.Add(digits == "1" ? $"1 {name}" : $"{digits} {name}s");
                digits = "";
            }
        }

        return string.Join(' ', parts);
    }

    private static string Qualified(Qualifier? qualifier, string value) => qualifier switch
    {
        Qualifier.About => $"about {value}",
        Qualifier.UpTo => $"up to {value}",
        Qualifier.AtLeast => $"at least {value}",
        Qualifier.Over => $"over {value}",
        Qualifier.Under => $"under {value}",
        _ => value,
    };
}
