using System.Globalization;
using Entente.Codebook;
using Entente.Ledger;

namespace Entente.Web.Deal;

/// <summary>The value of a term that is shown first, as a term again.</summary>
internal static class ShownTerm
{
    /// <summary>The term without its words; null where the value cannot be read as one.</summary>
    public static Term? Of(DealTerm term) =>
        ValueOf(term.Type, term.Shown.Value) is { } value ? new Term(term.Type, value, term.Unit, term.Shown.Qualifier, default) : null;

    private static TermValue? ValueOf(TermType type, string value) => type switch
    {
        TermType.Start or TermType.End => PartialDate.TryParse(value) is { } date ? TermValue.Of(date) : null,
        TermType.Duration or TermType.Grace => TermValue.OfPeriod(value),
        _ => decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? TermValue.Of(number) : null,
    };
}
