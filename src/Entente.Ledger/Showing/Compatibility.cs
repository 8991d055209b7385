using System.Globalization;
using Entente.Codebook;

namespace Entente.Ledger.Showing;

/// <summary>Whether two values of one term can both be right.</summary>
internal static class Compatibility
{
    // "About 6.5 billion" and 6.48 billion are one figure, told with more or less care.
    private const decimal Rounding = 0.05m;

    /// <summary>
    /// They can where one article states both (a range, tranches), where one is a coarser date or another way to write the same period, or
    /// where a qualifier takes the other in: about (5 % either way), up to, under, at least, over.
    /// </summary>
    public static bool CanBothHold(TermType type, TermChoice one, TermChoice other)
    {
        if (one.Entries.Select(e => e.Article).Intersect(other.Entries.Select(e => e.Article), StringComparer.Ordinal).Any()) return true;
        if (type is TermType.Start or TermType.End) return IsPrefix(one.Value, other.Value) || IsPrefix(other.Value, one.Value);
        if (type is TermType.Duration or TermType.Grace)
            return Periods.LengthOf(one.Value) is { } length && Periods.LengthOf(other.Value) == length;
        return NumberOf(one) is { } a && NumberOf(other) is { } b && (Allows(one, a, b) || Allows(other, b, a));
    }

    private static bool Allows(TermChoice choice, decimal value, decimal other) =>
        choice.Entries.Select(e => e.Qualifier).OfType<Qualifier>().Distinct().Any(qualifier => qualifier switch
        {
            Qualifier.About => Math.Abs(other - value) <= Math.Abs(value) * Rounding,
            Qualifier.UpTo or Qualifier.Under => other <= value,
            Qualifier.AtLeast or Qualifier.Over => other >= value,
            _ => false,
        });

    private static bool IsPrefix(string coarse, string fine) => fine.StartsWith(coarse, StringComparison.Ordinal);

    private static decimal? NumberOf(TermChoice choice) =>
        decimal.TryParse(choice.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
