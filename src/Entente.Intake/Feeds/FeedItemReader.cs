using System.Net;

namespace Entente.Intake.Feeds;

/// <summary>Reads one item (RSS) or entry (Atom), on which the XML stands.</summary>
internal static class FeedItemReader
{
    public static FeedItem Read(FeedXml xml)
    {
        var item = new FeedItem();
        foreach (var name in xml.Children()) ReadChild(xml, name, item);
        return item;
    }

    private static void ReadChild(FeedXml xml, string name, FeedItem item)
    {
        switch (name)
        {
            case "link" when xml.Attribute("href") is { } href:
                if (xml.Attribute("rel") is null or "alternate") item.Url ??= href;
                xml.ReadText();
                break;
            case "source":
                item.Outlet ??= SourceName(xml);
                break;
            case "guid":
                ReadGuid(xml, item);
                break;
            case "encoded" or "content":
                item.Content = Longer(item.Content, xml.ReadText());
                break;
            case "description" or "summary":
                item.Summary = Longer(item.Summary, xml.ReadText());
                break;
            default:
                ReadPlain(name, xml.ReadText().Value, item);
                break;
        }
    }

    private static void ReadPlain(string name, string value, FeedItem item)
    {
        if (string.IsNullOrWhiteSpace(value)) return;
        switch (name)
        {
            case "title":
                item.Title ??= WebUtility.HtmlDecode(value).Trim();
                break;
            case "link":
                item.Url ??= value.Trim();
                break;
            case "id":
                item.Id ??= value;
                break;
            case "pubDate" or "date" or "published" or "issued" or "created":
                item.Published ??= value;
                break;
            case "updated" or "modified":
                item.Updated ??= value;
                break;
        }
    }

    private static void ReadGuid(FeedXml xml, FeedItem item)
    {
        var isAddress = xml.Attribute("isPermaLink") != "false";
        var id = xml.ReadText().Value.Trim();
        item.Id ??= id;
        if (isAddress && id.StartsWith("http", StringComparison.Ordinal)) item.Url ??= id;
    }

    // RSS names the source in the element itself, Atom in a title within.
    private static string? SourceName(FeedXml xml)
    {
        var text = xml.ReadText();
        var value = text.Value;
        if (value.IndexOf("<title>", StringComparison.Ordinal) is >= 0 and var start)
        {
            var end = value.IndexOf("</title>", start, StringComparison.Ordinal);
            value = end < 0 ? "" : value[(start + 7)..end];
        }

        return string.IsNullOrWhiteSpace(value) || value.Contains('<') ? null : WebUtility.HtmlDecode(value).Trim();
    }

    private static FeedText Longer(FeedText? known, FeedText found) => known is null || found.Value.Length > known.Value.Length ? found : known;
}
