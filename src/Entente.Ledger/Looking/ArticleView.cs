using System.Collections.Immutable;
using Entente.Ledger.Storage;

namespace Entente.Ledger.Looking;

/// <summary>An article of the ledger with what became of its reading.</summary>
/// <param name="Filed">The article, its reading and where it appeared.</param>
/// <param name="Deals">Of each of its dealings, by its id, the deal that it is in.</param>
/// <param name="Entries">What its dealings assert in the ledger, in the order of the text.</param>
public sealed record ArticleView(FiledArticle Filed, ImmutableSortedDictionary<string, DealSummary> Deals, ImmutableArray<Entry> Entries)
{
    private const int FewestDigits = 8;

    /// <summary>An article by its hash, or the first digits of it, eight or more.</summary>
    /// <exception cref="UnknownNameException">No article is called so, or more than one.</exception>
    /// <exception cref="TamperedTextException">The text is not the one that was filed.</exception>
    public static ArticleView Find(LedgerStore store, string hash)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(hash);
        return store.Read(session => Of(session, NameOf(session, hash)));
    }

    private static string NameOf(LedgerSession session, string hash)
    {
        var found = hash.Length < FewestDigits ? [] : session.Articles.StartingWith(hash, 2);
        return found.Count switch
        {
            1 => found[0],
            0 => throw new UnknownNameException(hash, "no article has this hash. Give eight digits of it or more."),
            _ => throw new UnknownNameException(hash, "more than one article begins so. Give more digits."),
        };
    }

    private static ArticleView Of(LedgerSession session, string hash)
    {
        var rows = session.Members.OfArticles([hash]);
        var deals = session.Deals.Find(rows.Select(r => r.Deal).OfType<string>());
        return new ArticleView(
            session.Articles.Load([hash])[hash],
            rows.Where(r => r.Deal is not null && deals.ContainsKey(r.Deal)).ToImmutableSortedDictionary(r => r.Dealing, r => deals[r.Deal!], StringComparer.Ordinal),
            [.. session.Entries.OfArticle(hash).OrderBy(e => e.Span).ThenBy(e => e.Id, StringComparer.Ordinal)]);
    }
}
