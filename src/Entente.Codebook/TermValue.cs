using System.Globalization;

namespace Entente.Codebook;

/// <summary>The value of a term: a number, or an ISO 8601 date or period.</summary>
public readonly record struct TermValue
{
    private readonly string? _iso;

    private TermValue(decimal? number, string? iso) => (Number, _iso) = (number, iso);

    /// <summary>The number, for all types but dates and periods.</summary>
    public decimal? Number { get; }

    /// <summary>A number; trailing zeros of the scale are dropped, so that equal values print alike.</summary>
    public static TermValue Of(decimal number) => new(number / 1.000000000000000000000000000000m, null);

    /// <summary>A date, as far as known.</summary>
    public static TermValue Of(PartialDate date) => new(null, date.ToString());

    /// <summary>An ISO 8601 period, such as <c>P20Y</c>.</summary>
    public static TermValue OfPeriod(string iso) => new(null, iso);

    /// <summary>The number in plain decimal digits, or the ISO 8601 text.</summary>
    public override string ToString() => Number?.ToString("0.############################", CultureInfo.InvariantCulture) ?? _iso ?? "";
}
