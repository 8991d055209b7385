using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Ledger.Looking;

namespace Entente.Ledger.Storage;

/// <summary>Who takes part in the deals of the ledger.</summary>
internal sealed class ActorTable(LedgerSession session)
{
    public List<ActorLine> All() =>
    [
        .. session.Query<LineRow>(
                "select p.code, count(*) as Deals, max(d.last_published) as Last from deal_parties p join deals d on d.id = p.deal where d.standing <> 'dismiss' group by p.code")
            .Select(r => new ActorLine(r.Code, (int)r.Deals, StoredText.DateOf(r.Last)!.Value.First)),
    ];

    /// <summary>The deals of a query, the latest news first.</summary>
    public ImmutableArray<ActorDeal> DealsOf(DealQuery query)
    {
        var (where, parameters) = (DealFilter.Where(query), DealFilter.Parameters(query));
        var codes = session.Query<PartyRow>($"select deal, code from deal_parties where deal in (select id from deals {where})", parameters)
            .ToLookup(r => r.Deal, r => r.Code, StringComparer.Ordinal);
        var amounts = session.Marks.Amounts(query).ToDictionary(d => d.Id, d => d.Amount, StringComparer.Ordinal);
        return
        [
            .. session.Query<Row>($"select id, kind, status, first_published as First, last_published as Last from deals {where} order by last_published desc, id", parameters)
                .Select(r => new ActorDeal(
                    r.Id, r.Kind, Names.Parse<Status>(r.Status), StoredText.DateOf(r.First)!.Value.First, StoredText.DateOf(r.Last)!.Value.First,
                    [.. codes[r.Id].Order(StringComparer.Ordinal)], amounts.GetValueOrDefault(r.Id))),
        ];
    }

    // Not by its constructor: SQLite tells no types of an empty answer.
    private sealed record LineRow
    {
        public string Code { get; init; } = "";

        public long Deals { get; init; }

        public string Last { get; init; } = "";
    }

    private sealed record PartyRow(string Deal, string Code);

    private sealed record Row(string Id, string Kind, string Status, string First, string Last);
}
