using System.Collections.Immutable;
using Entente.Ledger.Looking;

namespace Entente.Web.Actors;

/// <summary>Whom an actor has deals with, and of what kinds.</summary>
/// <param name="Code">The other one.</param>
/// <param name="Deals">How many deals both take part in.</param>
/// <param name="Kinds">How many of each kind, the most frequent first.</param>
/// <param name="Totals">What they amount to, by kind and currency, parts left out beside their wholes.</param>
/// <param name="Last">The day of the latest news.</param>
public sealed record Partner(string Code, int Deals, ImmutableArray<(string Kind, int Count)> Kinds, ImmutableArray<CountedAmount> Totals, DateOnly Last)
{
    private const int MostTotals = 3;

    /// <summary>The partners of an actor, those with most deals first.</summary>
    public static ImmutableArray<Partner> Of(string code, IEnumerable<ActorDeal> deals) =>
    [
        .. deals.SelectMany(d => d.Codes.Where(c => c != code).Select(c => (Code: c, Deal: d)))
            .GroupBy(p => p.Code, p => p.Deal, StringComparer.Ordinal)
            .Select(g => Of(g.Key, [.. g]))
            .OrderByDescending(p => p.Deals).ThenBy(p => p.Code, StringComparer.Ordinal),
    ];

    /// <summary>How many deals there are of each kind, the most frequent first.</summary>
    public static ImmutableArray<(string Kind, int Count)> KindsOf(IEnumerable<ActorDeal> deals) =>
    [
        .. deals.GroupBy(d => d.Kind, StringComparer.Ordinal).Select(k => (k.Key, k.Count())).OrderByDescending(k => k.Item2).ThenBy(k => k.Key, StringComparer.Ordinal),
    ];

    // Money of financing alone: the plant that a loan pays for would count it again.
    private static Partner Of(string code, ActorDeal[] deals) => new(
        code,
        deals.Length,
        KindsOf(deals),
        [
            .. deals.Where(d => d is { Kind: "financing", Amount: not null, IsCounted: true }).GroupBy(d => d.Amount!.Unit, StringComparer.Ordinal)
                .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(MostTotals)
                .Select(g => new CountedAmount(g.Key, g.Sum(d => d.Amount!.Value))),
        ],
        deals.Max(d => d.Last));
}
