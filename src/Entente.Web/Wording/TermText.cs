using System.Globalization;
using Entente.Codebook;

namespace Entente.Web.Wording;

/// <summary>Terms for people: short in tables (<c>$25 bn</c>, <c>22 y</c>), in words in sentences (<c>$25 billion</c>, <c>22 years</c>).</summary>
public static class TermText
{
    private static readonly (char Letter, string Short, string Long)[] Periods =
        [('Y', "y", "year"), ('M', "mo", "month"), ('W', "wk", "week"), ('D', "d", "day")];

    /// <summary>As short as can be.</summary>
    public static string Short(TermType type, string value, string unit, Qualifier? qualifier = null) => Mark(qualifier) + ValueOf(type, value, unit, isShort: true);

    /// <summary>In words.</summary>
    public static string Long(TermType type, string value, string unit, Qualifier? qualifier = null) => Word(qualifier) + ValueOf(type, value, unit, isShort: false);

    /// <summary>A figure in its unit, in words.</summary>
    public static string Figure(decimal value, string unit) => NumberText.WithUnit(value, unit, isShort: false);

    private static string ValueOf(TermType type, string value, string unit, bool isShort)
    {
        if (type is TermType.Duration or TermType.Grace) return PeriodOf(value, isShort);
        if (type is TermType.Start or TermType.End || !decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return value;
        if (type == TermType.Round) return $"round {NumberText.Of(number, isShort)}";
        return type == TermType.Count ? $"{NumberText.Of(number, isShort)} × {unit}" : NumberText.WithUnit(number, unit, isShort);
    }

    private static string PeriodOf(string iso, bool isShort)
    {
        if (!iso.StartsWith('P')) return iso;
        var parts = new List<string>();
        var digits = "";
        foreach (var c in iso.AsSpan(1))
        {
            if (char.IsAsciiDigit(c) || c == '.')
            {
                digits += c;
                continue;
            }

            var period = Periods.FirstOrDefault(p => p.Letter == c, (Letter: c, Short: c.ToString(), Long: c.ToString()));
            parts.Add(isShort ? $"{digits} {period.Short}" : digits == "1" ? $"1 {period.Long}" : $"{digits} {period.Long}s");
            digits = "";
        }

        return string.Join(' ', parts);
    }

    private static string Mark(Qualifier? qualifier) => qualifier switch
    {
        Qualifier.About => "~",
        Qualifier.UpTo => "≤ ",
        Qualifier.AtLeast => "≥ ",
        Qualifier.Over => "> ",
        Qualifier.Under => "< ",
        _ => "",
    };

    private static string Word(Qualifier? qualifier) => qualifier is { } q ? Names.Of(q).Replace('-', ' ') + " " : "";
}
