using System.Collections.Immutable;
using Entente.Ledger;

namespace Entente.Web.Api.Jobs;

/// <summary>What the page of a job tells of an article: its receipt without its text.</summary>
/// <param name="Hash">The hash of the text.</param>
/// <param name="Title">The title; may be empty.</param>
/// <param name="Outcome">Whether it was new.</param>
/// <param name="Deals">What it brought.</param>
public sealed record JobReceipt(string Hash, string Title, FilingOutcome Outcome, ImmutableArray<DealReceipt> Deals)
{
    internal static JobReceipt Of(Receipt receipt) => new(receipt.Article.Hash, receipt.Article.Title, receipt.Outcome, receipt.Deals);
}
