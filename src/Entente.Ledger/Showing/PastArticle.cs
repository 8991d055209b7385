namespace Entente.Ledger.Showing;

/// <summary>An article as it was seen from a point of view.</summary>
internal static class PastArticle
{
    /// <summary>
    /// The article with the places in which it was out and known then, and with the headline, outlet and date of the earliest of these: others
    /// may have come to light only later. Null where there was none.
    /// </summary>
    public static FiledArticle? Of(FiledArticle article, AsOf asOf)
    {
        if (asOf.IsNow) return article;
        var then = article with { Appearances = [.. article.Appearances.Where(a => asOf.Sees(a.Published, a.KnownSince))] };
        return then.Appearances.IsEmpty ? null : IsNamedBy(then.Appearances[0], article) ? then : Named(then, then.Appearances[0]);
    }

    private static bool IsNamedBy(Appearance first, FiledArticle article) => first == article.Appearances[0];

    private static FiledArticle Named(FiledArticle article, Appearance first) => article with
    {
        Reading = article.Reading with
        {
            Article = article.Article with { Id = first.Id, Title = first.Title, Outlet = first.Outlet, Published = first.Published, Url = first.Url },
        },
    };
}
