using AngleSharp.Html.Dom;

namespace Entente.Intake.Html;

/// <summary>The article's own text in a page: by readability where the page is long enough to tell, else all of its body but navigation, footers and asides.</summary>
internal static class ArticleFinder
{
    // Readability takes time quadratic in a page's elements; beyond this it is not asked.
    private const int MostElements = 5_000;

    // A page may have an address or not; readability asks for one to resolve links, which are not used here.
    private const string NoAddress = "https://article.invalid/";

    /// <summary>The text; <paramref name="page"/> is used up.</summary>
    public static string TextOf(IHtmlDocument page, int elements)
    {
        var whole = page.Body is { } body ? BlockText.Of(body, skipsSurroundings: true) : "";
        var article = elements <= MostElements ? Readable(page) : null;
        return string.IsNullOrWhiteSpace(article) ? whole : article;
    }

    private static string? Readable(IHtmlDocument page)
    {
        string? text = null;
        using var reader = new SmartReader.Reader(NoAddress, page) { DisableJSONLD = true, ContinueIfNotReadable = false };
        reader.AddCustomOperationEnd(article => text = BlockText.Of(article));
        return reader.GetArticle() is { Completed: true, IsReadable: true } ? text : null;
    }
}
