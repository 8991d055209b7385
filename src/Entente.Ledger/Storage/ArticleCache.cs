namespace Entente.Ledger.Storage;

/// <summary>Articles that were read lately, as long as nobody else writes.</summary>
internal sealed class ArticleCache
{
    private const int Most = 8192;
    private readonly Dictionary<string, FiledArticle> _articles = new(StringComparer.Ordinal);

    /// <summary>The articles of the hashes, from memory where they are there.</summary>
    public Dictionary<string, FiledArticle> Load(LedgerSession session, IReadOnlyCollection<string> hashes)
    {
        var found = new Dictionary<string, FiledArticle>(StringComparer.Ordinal);
        foreach (var hash in hashes)
            if (_articles.TryGetValue(hash, out var article)) found[hash] = article;
        foreach (var (hash, article) in session.Articles.Load([.. hashes.Where(h => !found.ContainsKey(h))])) found[hash] = Keep(article);
        return found;
    }

    public void Forget() => _articles.Clear();

    public void Forget(string hash) => _articles.Remove(hash);

    private FiledArticle Keep(FiledArticle article)
    {
        if (_articles.Count >= Most) _articles.Clear();
        return _articles[article.Article.Hash] = article;
    }
}
