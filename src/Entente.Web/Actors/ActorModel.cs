using System.Collections.Immutable;
using Entente.Ledger;
using Entente.Ledger.Looking;

namespace Entente.Web.Actors;

/// <summary>What the page of an actor, or of two actors with each other, shows.</summary>
/// <param name="Codes">One or two codes.</param>
/// <param name="Deals">All deals in which they take part.</param>
/// <param name="Latest">Those with the latest news, on a line each.</param>
/// <param name="Partners">Of one actor, whom it has deals with; of two, with whom they have them together.</param>
/// <param name="Statements">What their people said last.</param>
/// <param name="StatementCount">How many statements there are of them.</param>
public sealed record ActorModel(
    ImmutableArray<string> Codes,
    ImmutableArray<ActorDeal> Deals,
    IReadOnlyList<DealSummary> Latest,
    ImmutableArray<Partner> Partners,
    ImmutableArray<FiledStatement> Statements,
    long StatementCount)
{
    private const int MostDeals = 20;
    private const int MostStatements = 12;

    /// <summary>The model of one actor or two.</summary>
    internal static ActorModel Of(ImmutableArray<string> codes, AsOf asOf, ActorView actors, LedgerView ledger)
    {
        var deals = actors.DealsOf(codes, asOf);
        var latest = ledger.Deals(new DealQuery { Parties = codes, AsOf = asOf, Limit = MostDeals });
        return new ActorModel(
            codes,
            deals,
            latest,
            [.. Partner.Of(codes[0], deals).Where(p => !codes.Contains(p.Code))],
            [.. codes.SelectMany(code => actors.Statements(code, asOf, MostStatements / codes.Length)).OrderByDescending(s => s.Article.Day)],
            codes.Sum(code => actors.CountStatements(code, asOf)));
    }
}
