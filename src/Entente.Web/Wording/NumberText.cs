using System.Globalization;

namespace Entente.Web.Wording;

/// <summary>Numbers with their units, for people.</summary>
public static class NumberText
{
    private static readonly (decimal Scale, string Short, string Long)[] Scales =
        [(1_000_000_000_000m, "tn", "trillion"), (1_000_000_000m, "bn", "billion"), (1_000_000m, "m", "million")];

    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal) { ["USD"] = "$", ["EUR"] = "€", ["GBP"] = "£" };

    /// <summary>A number: <c>25 bn</c>, <c>1,200</c>.</summary>
    public static string Of(decimal number, bool isShort)
    {
        foreach (var (scale, sign, word) in Scales)
            if (Math.Abs(number) >= scale) return $"{Plain(number / scale)} {(isShort ? sign : word)}";
        return Plain(number);
    }

    /// <summary>A number in its unit: <c>$25 bn</c>, <c>1,200 MW</c>, <c>3 %</c>, <c>0.375 % over LIBOR</c>.</summary>
    public static string WithUnit(decimal number, string unit, bool isShort)
    {
        if (unit.EndsWith("+%", StringComparison.Ordinal)) return isShort ? $"{unit[..^2]} + {Plain(number)} %" : $"{Plain(number)} % over {unit[..^2]}";
        var slash = unit.IndexOf('/', StringComparison.Ordinal);
        var (money, per) = slash < 0 ? (unit, "") : (unit[..slash], unit[slash..].Replace("/", " / ", StringComparison.Ordinal));
        return Signs.TryGetValue(money, out var sign) ? $"{(number < 0 ? "−" : "")}{sign}{Of(Math.Abs(number), isShort)}{per}" : $"{Of(number, isShort)} {unit}".TrimEnd();
    }

    /// <summary>How many of something: <c>1 deal</c>, <c>3,370 deals</c>.</summary>
    public static string Counted(long count, string noun) => $"{count.ToString("N0", CultureInfo.InvariantCulture)} {noun}{(count == 1 ? "" : "s")}";

    private static string Plain(decimal number) => number.ToString(Math.Abs(number) >= 100 ? "#,0.##" : "#,0.####", CultureInfo.InvariantCulture);
}
