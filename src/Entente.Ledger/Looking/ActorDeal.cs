using System.Collections.Immutable;
using Entente.Codebook;

namespace Entente.Ledger.Looking;

/// <summary>A deal as an actor's page needs it.</summary>
/// <param name="Id">The deal's id.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Status">The status shown first.</param>
/// <param name="First">The day of the first article.</param>
/// <param name="Last">The day of the last article.</param>
/// <param name="Codes">Who takes part, each once, sorted.</param>
/// <param name="Amount">The sum that it is counted with; null where none is told.</param>
public sealed record ActorDeal(string Id, string Kind, Status Status, DateOnly First, DateOnly Last, ImmutableArray<string> Codes, CountedAmount? Amount)
{
    /// <summary>
    /// Whether totals count it: it is agreed, neither ended nor refused, and no deal that it is a part of is counted in the same currency.
    /// </summary>
    public bool IsCounted { get; init; }

    /// <summary>The deals with what totals count of them.</summary>
    internal static ImmutableArray<ActorDeal> Counted(IReadOnlyList<ActorDeal> deals, IReadOnlyDictionary<string, string> wholes)
    {
        var counted = DealTotal.Counted(deals.Where(d => d.Amount is not null).Select(d => new CountedDeal(d.Id, d.Kind, d.Status, d.Amount!)), wholes, countAll: false);
        return [.. deals.Select(d => d with { IsCounted = counted.Contains(d.Id) })];
    }

    internal static ActorDeal Of(DealView deal) => new(
        deal.Id, deal.Kind, deal.Status.Shown, deal.Members.Min(m => m.Article.Day), deal.Members.Max(m => m.Article.Day),
        [.. deal.Parties.Select(p => p.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], CountedAmount.Of(deal));
}

/// <summary>A state or organisation with how much of it the ledger holds.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Deals">How many deals it takes part in.</param>
/// <param name="Last">The day of the latest news.</param>
public sealed record ActorLine(string Code, int Deals, DateOnly Last);

/// <summary>A statement with the article that it stands in.</summary>
/// <param name="Article">The article.</param>
/// <param name="Number">Its number in the article's reading, from 0.</param>
public sealed record FiledStatement(FiledArticle Article, int Number)
{
    /// <summary>Who says what where.</summary>
    public Statement Statement => Article.Reading.Statements[Number];
}
