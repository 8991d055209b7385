using System.Globalization;
using Entente.Codebook;
using Entente.Ledger.Showing;

namespace Entente.Ledger.Judging;

/// <summary>What values a type of term can have.</summary>
public static class TermValues
{
    /// <summary>The value as readings write it; null where it is none of the type.</summary>
    public static string? Canonical(TermType type, string value) => type switch
    {
        TermType.Start or TermType.End => PartialDate.TryParse(value)?.ToString(),
        TermType.Duration or TermType.Grace => Periods.LengthOf(value) is null ? null : value,
        _ => decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && (number > 0 || type == TermType.Rate)
            ? TermValue.Of(number).ToString()
            : null,
    };

    /// <summary>How a value is written, for people.</summary>
    public static string Form(TermType type) => type switch
    {
        TermType.Start or TermType.End => "a date, such as 2029-10",
        TermType.Duration or TermType.Grace => "an ISO 8601 period, such as P22Y",
        TermType.Rate => "a number in plain digits, such as 3.25",
        _ => "a number above 0 in plain digits, such as 25000000000",
    };

    /// <summary>Whether terms of the type have a unit.</summary>
    public static bool HasUnit(TermType type) =>
        type is not (TermType.Start or TermType.End or TermType.Duration or TermType.Grace or TermType.Round);
}
