using AngleSharp.Html.Dom;

namespace Entente.Intake.Html;

/// <summary>What a page says of its article: in JSON-LD, in OpenGraph and other metadata, in its elements; the first that says it holds.</summary>
internal sealed record PageMetadata(string? Title, string? Outlet, string? Published, string? Url)
{
    private static readonly string[] TitleNames = ["og:title", "twitter:title", "dc.title"];
    private static readonly string[] OutletNames = ["og:site_name", "application-name", "dc.publisher"];

    private static readonly string[] DateNames =
        ["article:published_time", "datepublished", "og:published_time", "parsely-pub-date", "pubdate", "publishdate", "dc.date.issued", "dc.date", "date"];

    public static PageMetadata Of(IHtmlDocument page)
    {
        var linked = JsonLdArticle.Of(page);
        var named = Named(page);
        return new PageMetadata(
            linked?.Title ?? First(named, TitleNames) ?? OnlyHeading(page) ?? Plain(page.Title),
            linked?.Outlet ?? First(named, OutletNames),
            linked?.Published ?? First(named, DateNames) ?? Time(page),
            linked?.Url ?? Plain(page.QuerySelector("link[rel~=canonical]")?.GetAttribute("href")) ?? First(named, ["og:url"]));
    }

    private static Dictionary<string, string> Named(IHtmlDocument page)
    {
        var named = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
        {
            var name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
            if (name is not null && Plain(meta.GetAttribute("content")) is { } content) named.TryAdd(name.Trim(), content);
        }

        return named;
    }

    private static string? First(Dictionary<string, string> named, string[] names) =>
        names.Select(name => named.GetValueOrDefault(name)).FirstOrDefault(value => value is not null);

    private static string? OnlyHeading(IHtmlDocument page) =>
        page.QuerySelectorAll("h1") is { Length: 1 } headings ? Plain(BlockText.Of(headings[0])) : null;

    // The time of publication if one is marked so, else the first.
    private static string? Time(IHtmlDocument page)
    {
        var marked = page.QuerySelector("time[itemprop=datePublished], time[pubdate]") ?? page.QuerySelector("article time") ?? page.QuerySelector("time");
        return Plain(marked?.GetAttribute("datetime")) ?? Plain(marked?.TextContent);
    }

    private static string? Plain(string? value)
    {
        var words = value?.Split([' ', '\t', '\r', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries);
        return words is { Length: > 0 } ? string.Join(' ', words) : null;
    }
}
