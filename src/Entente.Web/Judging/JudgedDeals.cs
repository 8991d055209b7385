using Entente.Ledger;
using Entente.Ledger.Looking;

namespace Entente.Web.Judging;

/// <summary>Finds the deals of dealings that were judged: joining and parting changes them, and with them their ids.</summary>
internal sealed class JudgedDeals(LedgerStore store, LedgerView ledger)
{
    /// <summary>The deal that holds a dealing now; null where the reading of its article has it no more.</summary>
    public DealSummary? Of(DealingAnchor anchor) =>
        ledger.Article(anchor.Article) is null ? null : ArticleView.Find(store, anchor.Article).Deals.GetValueOrDefault(anchor.Dealing);

    /// <summary>The id of the deal to show after a judgement: the one on whose page it was made, if there still is one of its id; else the one that holds what was judged.</summary>
    public string After(Judgement made, string deal)
    {
        try
        {
            return ledger.Find(deal)?.Id ?? deal;
        }
        catch (UnknownNameException)
        {
            return Of(made.Subject)?.Id ?? deal;
        }
    }

    /// <summary>The deal that a judgement of a link has brought about beside the one that is shown: the other of two.</summary>
    public DealSummary? Beside(Judgement judgement, string shown) => judgement.Other is not { } other ? null
        : new[] { Of(judgement.Subject), Of(other) }.OfType<DealSummary>().FirstOrDefault(d => d.Id != shown);
}
