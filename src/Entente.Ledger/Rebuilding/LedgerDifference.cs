using System.Collections.Immutable;
using Entente.Codebook;

namespace Entente.Ledger.Rebuilding;

/// <summary>Compares two states of a ledger.</summary>
internal static class LedgerDifference
{
    /// <summary>What is different; which articles were read for it only the rebuild knows.</summary>
    /// <param name="before">The state before.</param>
    /// <param name="after">The state after.</param>
    /// <param name="keys">For dealings of before their keys after.</param>
    /// <param name="unbound">Judgements that found their dealings no more.</param>
    public static RebuildReport Between(LedgerState before, LedgerState after, IReadOnlyDictionary<string, string> keys, IReadOnlyList<Judgement> unbound)
    {
        var moves = before.DealOf.Where(m => keys.ContainsKey(m.Key))
            .Select(m => (From: m.Value, To: after.DealOf[keys[m.Key]]))
            .Distinct()
            .ToArray();
        var to = moves.ToLookup(m => m.From, m => m.To, StringComparer.Ordinal);
        var from = moves.ToLookup(m => m.To, m => m.From, StringComparer.Ordinal);
        var kept = moves.Where(m => to[m.From].Count() == 1 && from[m.To].Count() == 1).OrderBy(m => m.To, StringComparer.Ordinal);
        return new RebuildReport(
            Articles: 0,
            before.Deals.Count,
            after.Deals.Count,
            Titled(after.Deals.Values.Where(d => !from.Contains(d.Id))),
            Titled(before.Deals.Values.Where(d => !to.Contains(d.Id))),
            Several(from),
            Several(to),
            [.. kept.SelectMany(m => Changes(before.Deals[m.From], after.Deals[m.To]))],
            [.. unbound]);
    }

    private static ImmutableArray<DealRegrouping> Several(ILookup<string, string> deals) =>
        [.. deals.Where(d => d.Count() > 1).OrderBy(d => d.Key, StringComparer.Ordinal).Select(d => new DealRegrouping(d.Key, Sorted(d)))];

    private static IEnumerable<ValueChange> Changes(DealSummary before, DealSummary after)
    {
        var (was, now) = (ValuesOf(before), ValuesOf(after));
        foreach (var property in was.Keys.Union(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (old, current) = (was.GetValueOrDefault(property), now.GetValueOrDefault(property));
            if (old != current) yield return new ValueChange(after.Id, property, old, current);
        }
    }

    private static Dictionary<string, string> ValuesOf(DealSummary deal)
    {
        var values = deal.Terms.ToDictionary(t => $"{Names.Of(t.Type)} {t.Unit}".TrimEnd(), t => t.Value, StringComparer.Ordinal);
        values["kind"] = deal.Kind;
        values["sector"] = deal.Sector;
        values["title"] = deal.Title;
        values["parties"] = string.Join(", ", deal.Parties.Select(p => $"{p.Code} {p.Role}").Order(StringComparer.Ordinal));
        if (deal.PartOf is { } whole) values["part of"] = whole;
        values[DealProperty.Status] = Names.Of(deal.Status);
        return values;
    }

    private static ImmutableArray<TitledDeal> Titled(IEnumerable<DealSummary> deals) =>
        [.. deals.OrderBy(d => d.Id, StringComparer.Ordinal).Select(d => new TitledDeal(d.Id, d.Title))];

    private static ImmutableArray<string> Sorted(IEnumerable<string> ids) => [.. ids.Order(StringComparer.Ordinal)];
}
