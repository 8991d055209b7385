namespace Entente.Ledger.Looking;

/// <summary>One page of articles, the one filed last first.</summary>
/// <param name="Articles">Those of the page.</param>
/// <param name="Count">How many the ledger has.</param>
public sealed record ArticleListing(IReadOnlyList<FiledArticle> Articles, long Count)
{
    /// <summary>A page of a ledger's articles.</summary>
    /// <exception cref="TamperedTextException">A text is not the one that was filed.</exception>
    public static ArticleListing Of(LedgerStore store, int limit, int offset)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.Read(session =>
        {
            var hashes = session.Articles.Latest(limit, offset);
            var articles = session.Articles.Load(hashes);
            return new ArticleListing([.. hashes.Select(h => articles[h])], session.Articles.Count());
        });
    }
}
