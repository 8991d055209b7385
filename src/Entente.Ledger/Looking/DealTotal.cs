using System.Collections.Immutable;
using Entente.Codebook;

namespace Entente.Ledger.Looking;

/// <summary>
/// What deals of one kind amount to in one currency. Each deal counts once, with the value shown first; deals of different kinds are never
/// added up, since a loan pays for the plant that another deal builds.
/// </summary>
/// <param name="Kind">The kind.</param>
/// <param name="Unit">ISO 4217.</param>
/// <param name="Amount">In that currency.</param>
/// <param name="Deals">How many deals make it up.</param>
/// <param name="Parts">How many were left out because their whole is counted.</param>
public sealed record DealTotal(string Kind, string Unit, decimal Amount, int Deals, int Parts)
{
    /// <summary>The statuses that a total counts where none is asked for: agreed, and neither ended nor refused.</summary>
    internal static bool Counts(Status status) => status is not (Status.Proposed or Status.Cancelled or Status.Rejected);

    /// <summary>The totals of deals, the one of most deals first.</summary>
    /// <param name="deals">Those that pass the filters and have a sum.</param>
    /// <param name="wholes">What each part is a part of.</param>
    /// <param name="countAll">Whether to count deals of every status.</param>
    internal static ImmutableArray<DealTotal> Of(IEnumerable<CountedDeal> deals, IReadOnlyDictionary<string, string> wholes, bool countAll)
    {
        var counted = deals.Where(d => countAll || Counts(d.Status)).ToDictionary(d => d.Id, StringComparer.Ordinal);
        return
        [
            .. counted.Values.GroupBy(d => (d.Kind, d.Amount.Unit))
                .Select(g => Of(g.Key.Kind, g.Key.Unit, g.ToLookup(d => HasCountedWhole(d, counted, wholes))))
                .OrderByDescending(t => t.Deals)
                .ThenBy(t => t.Kind, StringComparer.Ordinal)
                .ThenBy(t => t.Unit, StringComparer.Ordinal),
        ];
    }

    /// <summary>The ids of those that totals count.</summary>
    internal static HashSet<string> Counted(IEnumerable<CountedDeal> deals, IReadOnlyDictionary<string, string> wholes, bool countAll)
    {
        var standing = deals.Where(d => countAll || Counts(d.Status)).ToDictionary(d => d.Id, StringComparer.Ordinal);
        return standing.Values.Where(d => !HasCountedWhole(d, standing, wholes)).Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
    }

    private static DealTotal Of(string kind, string unit, ILookup<bool, CountedDeal> areParts) =>
        new(kind, unit, areParts[false].Sum(d => d.Amount.Value), areParts[false].Count(), areParts[true].Count());

    // A part counts only where nothing that it belongs to is counted in the same currency.
    private static bool HasCountedWhole(CountedDeal deal, Dictionary<string, CountedDeal> counted, IReadOnlyDictionary<string, string> wholes)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { deal.Id };
        for (var id = deal.Id; wholes.TryGetValue(id, out var whole) && seen.Add(whole); id = whole)
            if (counted.TryGetValue(whole, out var other) && other.Amount.Unit == deal.Amount.Unit) return true;
        return false;
    }
}
