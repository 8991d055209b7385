using Entente.Codebook;

namespace Entente.Ledger.Storage;

/// <summary>A row of <c>appearances</c>.</summary>
internal sealed record AppearanceRow(
    string Article, string Key, string Id, string Title, string? Outlet, string? Published, string? Url, string KnownSince)
{
    public Appearance Appearance => new(Id, Title, Outlet, StoredText.DateOf(Published), Url, StoredText.MomentOf(KnownSince));

    /// <summary>The appearance of an article as it came in.</summary>
    public static AppearanceRow Of(Article article, DateTimeOffset knownSince)
    {
        var published = article.Published?.ToString();
        var key = ContentKey.Of(article.Id, article.Title, article.Outlet, published, article.Url);
        return new AppearanceRow(article.Hash, key, article.Id, article.Title, article.Outlet, published, article.Url, StoredText.Of(knownSince));
    }
}

/// <summary>The earliest published first, undated ones last; what else they hold decides between equals, never when they came.</summary>
internal sealed class AppearanceOrder : IComparer<AppearanceRow>
{
    public static readonly AppearanceOrder Instance = new();

    private static readonly Func<AppearanceRow, string>[] Keys = [a => a.Published ?? "9999", a => a.Outlet ?? "\uFFFF", a => a.Title, a => a.Id, a => a.Url ?? "\uFFFF"];

    public int Compare(AppearanceRow? x, AppearanceRow? y)
    {
        foreach (var key in Keys)
            if (string.CompareOrdinal(key(x!), key(y!)) is var order and not 0) return order;
        return 0;
    }
}
