using System.Globalization;
using Entente.Codebook;

namespace Entente.Ledger.Looking;

/// <summary>The one sum of money that a deal is counted with, however many are told of it.</summary>
/// <param name="Unit">ISO 4217.</param>
/// <param name="Value">The value shown first.</param>
public sealed record CountedAmount(string Unit, decimal Value)
{
    private const int CurrencyLength = 3;

    /// <summary>
    /// Of several currencies the one whose value most independent sources state, then the first by its code; null where no sum is told
    /// that is not a yearly one, or an analyst has dismissed it.
    /// </summary>
    public static CountedAmount? Of(DealView deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        var term = deal.Terms.Where(t => t.Type == TermType.Amount && t.Unit.Length == CurrencyLength && !t.Shown.IsDismissed)
            .OrderByDescending(t => t.Shown.Independent).ThenBy(t => t.Unit, StringComparer.Ordinal).FirstOrDefault();
        return term is not null && decimal.TryParse(term.Shown.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? new CountedAmount(term.Unit, value)
            : null;
    }
}

/// <summary>A deal as totals see it.</summary>
internal sealed record CountedDeal(string Id, string Kind, Status Status, CountedAmount Amount);
