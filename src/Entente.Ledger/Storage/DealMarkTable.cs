using Entente.Codebook;
using Entente.Ledger.Looking;

namespace Entente.Ledger.Storage;

/// <summary>What deals are searched, sorted and summed up by. Rows go with their deals.</summary>
internal sealed class DealMarkTable(LedgerSession session)
{
    public void Insert(IReadOnlyCollection<DealView> deals)
    {
        session.Insert("deal_marks (deal, words, conflicts, independent)", deals.Select(d => (object?[])
        [
            d.Id, StoredText.Storable(SearchText.Of(d)), (long)d.Conflicts.Length, (long)d.Sources.Independent,
        ]));
        session.Insert("deal_amounts (deal, unit, value)", deals.Select(d => (d.Id, Amount: CountedAmount.Of(d))).Where(d => d.Amount is not null).Select(d => (object?[])
        [
            d.Id, d.Amount!.Unit, StoredText.Of(d.Amount.Value),
        ]));
    }

    /// <summary>The sums of the deals that pass the filters.</summary>
    public List<CountedDeal> Amounts(DealQuery query) =>
    [
        .. session.Query<Row>(
                $"select id, kind, status, unit, value from deals join deal_amounts on deal = id {DealFilter.Where(query)}", DealFilter.Parameters(query))
            .Select(r => new CountedDeal(r.Id, r.Kind, Names.Parse<Status>(r.Status), new CountedAmount(r.Unit, StoredText.NumberOf(r.Value)))),
    ];

    /// <summary>The sums of deals.</summary>
    public Dictionary<string, CountedAmount> AmountsOf(IEnumerable<string> deals) =>
        session.QueryIn<AmountRow>("select deal, unit, value from deal_amounts where deal in @keys", deals)
            .ToDictionary(r => r.Deal, r => new CountedAmount(r.Unit, StoredText.NumberOf(r.Value)), StringComparer.Ordinal);

    private sealed record Row(string Id, string Kind, string Status, string Unit, string Value);

    private sealed record AmountRow(string Deal, string Unit, string Value);
}
