using System.Globalization;
using Entente.Codebook;

namespace Entente.Ledger.Showing;

/// <summary>A value of a term as it was said.</summary>
/// <param name="Value">As entries have it.</param>
/// <param name="IsExact">Whether it was said without a qualifier at least once.</param>
/// <param name="Qualifiers">The qualifiers with which it was said.</param>
internal sealed record SaidValue(string Value, bool IsExact, IReadOnlyCollection<Qualifier> Qualifiers)
{
    private const decimal Rounding = 0.05m;

    /// <summary>The value as a number; null where it is none.</summary>
    public decimal? Number => decimal.TryParse(Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The value as one entry says it.</summary>
    public static SaidValue Of(Entry entry) => new(entry.Value, entry.Qualifier is null, entry.Qualifier is { } qualifier ? [qualifier] : []);

    /// <summary>The value as all who state it say it; what an analyst alone states is exact.</summary>
    public static SaidValue Of(TermChoice choice) => new(
        choice.Value,
        choice.Entries.IsEmpty || choice.Entries.Any(e => e.Qualifier is null),
        [.. choice.Entries.Select(e => e.Qualifier).OfType<Qualifier>().Distinct()]);

    /// <summary>Whether a number is the one that is said here with <paramref name="qualifier"/>.</summary>
    public bool TakesIn(decimal other, Qualifier qualifier) => Qualifiers.Contains(qualifier) && Number is { } number && qualifier switch
    {
        // "About 6.5 billion" and 6.48 billion are one figure, told with more or less care.
        Qualifier.About => Math.Abs(other - number) <= Math.Abs(number) * Rounding,
        Qualifier.UpTo or Qualifier.Under => other <= number,
        Qualifier.AtLeast or Qualifier.Over => other >= number,
        _ => false,
    };
}
