using Entente.Ledger;

namespace Entente.Web.Deals;

/// <summary>What the list of deals shows.</summary>
/// <param name="Deals">Those of the page.</param>
/// <param name="Count">How many there are on all pages.</param>
public sealed record DealsModel(IReadOnlyList<DealSummary> Deals, long Count);
