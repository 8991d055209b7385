using System.Collections.Immutable;
using Entente.Ledger.Linking;

namespace Entente.Ledger.Showing;

/// <summary>How some deals hang together with others.</summary>
/// <param name="Links">What is part of what, from their parts up to the wholes of their wholes.</param>
/// <param name="Parts">Their parts.</param>
/// <param name="Wholes">Their wholes, and the wholes of those.</param>
internal sealed record DealTies(
    IReadOnlyList<DealPart> Links, IReadOnlyDictionary<string, DealSummary> Parts, IReadOnlyDictionary<string, DealView> Wholes)
{
    /// <summary>The deals that a deal is part of, over others too, but for dismissed ones; the nearest first.</summary>
    public ImmutableArray<DealView> WholesOf(string deal)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { deal };
        var wholes = ImmutableArray.CreateBuilder<DealView>();
        for (var link = WholeOf(deal); link is not null && seen.Add(link.Whole); link = WholeOf(link.Whole))
            if (Wholes.TryGetValue(link.Whole, out var whole) && !whole.IsDismissed) wholes.Add(whole);
        return wholes.ToImmutable();
    }

    /// <summary>The link from a deal to what it is part of; null where it is part of none.</summary>
    public DealPart? WholeOf(string deal) => Links.FirstOrDefault(link => link.Part == deal);
}
