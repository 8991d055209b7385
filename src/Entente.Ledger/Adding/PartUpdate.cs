using Entente.Ledger.Linking;
using Entente.Ledger.Storage;

namespace Entente.Ledger.Adding;

/// <summary>Says anew what is a part of what, around deals that were made anew.</summary>
internal sealed class PartUpdate(LedgerSession session, FilingContext context)
{
    private readonly PartSearch _search = new(session, hashes => context.Articles.Load(session, hashes), row => row.Deal!);

    /// <param name="deals">Deals of now.</param>
    /// <param name="gone">Deals that are no more, or may be others now.</param>
    public void Of(IReadOnlyCollection<DealView> deals, IReadOnlyCollection<string> gone)
    {
        var (near, links) = _search.Around(deals.SelectMany(d => d.Members).Select(m => m.Article.Article.Hash));
        session.Parts.Delete(near.Concat(gone));
        session.Parts.Insert(links);
    }
}
