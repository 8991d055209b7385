using System.Collections.Immutable;

namespace Entente.Ledger.Looking;

/// <summary>One page of deals, with what all that pass the filters come to.</summary>
/// <param name="Deals">Those of the page.</param>
/// <param name="Count">How many there are on all pages.</param>
/// <param name="Totals">What they amount to, by kind and currency; proposed, cancelled and rejected ones count only where a status is asked
/// for.</param>
public sealed record DealListing(IReadOnlyList<DealSummary> Deals, long Count, ImmutableArray<DealTotal> Totals)
{
    /// <summary>The listing of deals in full that pass the filters, in their order.</summary>
    internal static DealListing Of(IReadOnlyList<DealView> deals, DealQuery query)
    {
        var counted = deals.Select(d => (Deal: d, Amount: CountedAmount.Of(d))).Where(d => d.Amount is not null)
            .Select(d => new CountedDeal(d.Deal.Id, d.Deal.Kind, d.Deal.Status.Shown, d.Amount!));
        var wholes = deals.Where(d => d.PartOf is not null).ToDictionary(d => d.Id, d => d.PartOf!.Deal, StringComparer.Ordinal);
        var page = deals.Skip(query.Offset).Take(query.Limit ?? int.MaxValue);
        return new DealListing([.. page.Select(DealSummary.Of)], deals.Count, DealTotal.Of(counted, wholes, countAll: query.Status is not null));
    }
}
