using Entente.Ledger.Looking;

namespace Entente.Web.Deals;

/// <summary>What the list of deals shows.</summary>
/// <param name="Address">Which deals, in which order.</param>
/// <param name="Listing">Those of the page, with what all come to.</param>
public sealed record DealsModel(DealsAddress Address, DealListing Listing)
{
    /// <summary>The number of the last page.</summary>
    public int Pages => (int)Math.Max(1, (Listing.Count + DealsAddress.PageSize - 1) / DealsAddress.PageSize);
}
