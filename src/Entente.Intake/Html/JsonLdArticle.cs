using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Entente.Intake.Html;

/// <summary>What a page's JSON-LD says of the article, after schema.org; broken JSON-LD is passed over, for the page has its text all the same.</summary>
internal sealed record JsonLdArticle(string? Title, string? Outlet, string? Published, string? Url)
{
    public static JsonLdArticle? Of(IHtmlDocument page) =>
        page.QuerySelectorAll("script[type='application/ld+json']").Select(script => Parse(script.TextContent)).FirstOrDefault(found => found is not null);

    private static JsonLdArticle? Parse(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return Things(json.RootElement).Where(IsArticle).Select(Read).FirstOrDefault();
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static IEnumerable<JsonElement> Things(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array) return element.EnumerateArray().SelectMany(Things);
        if (element.ValueKind != JsonValueKind.Object) return [];
        return element.TryGetProperty("@graph", out var graph) ? Things(graph).Prepend(element) : [element];
    }

    // Article, NewsArticle, ReportageNewsArticle, BlogPosting …
    private static bool IsArticle(JsonElement thing) => Texts(thing, "@type").Any(type =>
        type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("BlogPosting", StringComparison.Ordinal) || type is "Report");

    private static JsonLdArticle Read(JsonElement thing) => new(
        Text(thing, "headline") ?? Text(thing, "name"),
        thing.TryGetProperty("publisher", out var publisher) ? NameOf(publisher) : null,
        Text(thing, "datePublished") ?? Text(thing, "dateCreated"),
        Text(thing, "url"));

    private static string? NameOf(JsonElement publisher) => publisher.ValueKind switch
    {
        JsonValueKind.Object => Text(publisher, "name"),
        JsonValueKind.Array => publisher.EnumerateArray().Select(NameOf).FirstOrDefault(name => name is not null),
        JsonValueKind.String => publisher.GetString(),
        _ => null,
    };

    private static string? Text(JsonElement thing, string key) => Texts(thing, key).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));

    private static IEnumerable<string> Texts(JsonElement thing, string key)
    {
        if (!thing.TryGetProperty(key, out var value)) return [];
        if (value.ValueKind == JsonValueKind.String) return [value.GetString()!];
        return value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)
            : [];
    }
}
