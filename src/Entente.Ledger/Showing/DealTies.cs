using System.Collections.Immutable;
using Entente.Ledger.Linking;
using Entente.Ledger.Looking;

namespace Entente.Ledger.Showing;

/// <summary>How some deals hang together with others.</summary>
/// <param name="Links">What is part of what, from their parts up to the wholes of their wholes.</param>
/// <param name="Parts">Their parts.</param>
/// <param name="Sums">Of their wholes those that have a sum and that nobody has dismissed.</param>
internal sealed record DealTies(
    IReadOnlyList<DealPart> Links, IReadOnlyDictionary<string, DealSummary> Parts, IReadOnlyDictionary<string, CountedDeal> Sums)
{
    /// <summary>The deals that a deal is part of, over others too, that have a sum; the nearest first.</summary>
    public ImmutableArray<CountedDeal> WholesOf(string deal)
    {
        var wholes = ImmutableArray.CreateBuilder<CountedDeal>();
        for (var link = WholeOf(deal); link is not null; link = WholeOf(link.Whole))
            if (Sums.TryGetValue(link.Whole, out var sum)) wholes.Add(sum);
        return wholes.ToImmutable();
    }

    /// <summary>The link from a deal to what it is part of; null where it is part of none.</summary>
    public DealPart? WholeOf(string deal) => Links.FirstOrDefault(link => link.Part == deal);
}
