using System.Collections.Immutable;

namespace Entente.Ledger.Looking;

/// <summary>Looks at a ledger by its actors; changes nothing. Safe for use by many threads at once.</summary>
public sealed class ActorView
{
    private readonly LedgerStore _store;
    private readonly LedgerView _deals;

    /// <summary>A view.</summary>
    /// <param name="store">The ledger.</param>
    /// <param name="deals">The view of its deals.</param>
    public ActorView(LedgerStore store, LedgerView deals)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(deals);
        (_store, _deals) = (store, deals);
    }

    /// <summary>All who take part in a deal, those with most deals first.</summary>
    public ImmutableArray<ActorLine> All(AsOf asOf)
    {
        ArgumentNullException.ThrowIfNull(asOf);
        var lines = asOf.IsNow
            ? _store.Read(session => session.Actors.All())
            : _deals.Pictures(new DealQuery { AsOf = asOf }).Select(ActorDeal.Of).SelectMany(d => d.Codes.Select(code => (Code: code, d.Last)))
                .GroupBy(d => d.Code, StringComparer.Ordinal).Select(g => new ActorLine(g.Key, g.Count(), g.Max(d => d.Last)));
        return [.. lines.OrderByDescending(a => a.Deals).ThenBy(a => a.Code, StringComparer.Ordinal)];
    }

    /// <summary>The deals in which all of these take part, the latest news first.</summary>
    public ImmutableArray<ActorDeal> DealsOf(ImmutableArray<string> codes, AsOf asOf)
    {
        ArgumentNullException.ThrowIfNull(asOf);
        var query = new DealQuery { Parties = codes, AsOf = asOf };
        return asOf.IsNow ? _store.Read(session => ActorDeal.Counted(session.Actors.DealsOf(query), session.Parts.Wholes())) : Then(query);
    }

    private ImmutableArray<ActorDeal> Then(DealQuery query)
    {
        DealView[] deals = [.. _deals.Pictures(query)];
        return ActorDeal.Counted(
            [.. deals.Select(ActorDeal.Of)],
            deals.Where(d => d.PartOf is not null).ToDictionary(d => d.Id, d => d.PartOf!.Deal, StringComparer.Ordinal));
    }

    /// <summary>How many statements an actor's people make.</summary>
    public long CountStatements(string code, AsOf asOf) => _store.Read(session => session.Statements.Count(code, asOf));

    /// <summary>Statements of an actor's people, the latest published first.</summary>
    public ImmutableArray<FiledStatement> Statements(string code, AsOf asOf, int limit, int offset = 0) => _store.Read(session =>
    {
        var rows = session.Statements.List(code, asOf, limit, offset);
        var articles = session.Articles.Load([.. rows.Select(r => r.Article).Distinct(StringComparer.Ordinal)]);
        return (ImmutableArray<FiledStatement>)[.. rows.Select(r => new FiledStatement(articles[r.Article], r.Number))];
    });
}
