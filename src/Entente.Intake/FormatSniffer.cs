using System.Buffers;
using System.Text;
using Entente.Intake.Encodings;

namespace Entente.Intake;

/// <summary>Tells the format of an input by its first bytes, and by its extension where they leave it open.</summary>
internal static class FormatSniffer
{
    /// <summary>How many bytes are looked at.</summary>
    public const int Window = 4096;

    private static readonly string[] HtmlElements =
        ["html", "head", "body", "article", "main", "section", "div", "p", "h1", "h2", "meta", "title", "script", "link", "table", "center", "span", "ul"];

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" >/\t\r\n");

    public static bool IsGzip(ReadOnlySpan<byte> head) => head is [0x1F, 0x8B, 8, ..];

    public static ContentFormat Sniff(ReadOnlySpan<byte> head, string extension)
    {
        if (head.StartsWith("WARC/"u8)) return ContentFormat.Warc;
        if (IsBinary(head)) return ContentFormat.Binary;
        var text = Encoding.Latin1.GetString(head[(KnownEncodings.ByMark(head)?.Length ?? 0)..]).TrimStart();
        return ByContent(text) ?? ByExtension(extension);
    }

    /// <summary>What a binary input is, in words.</summary>
    public static string BinaryKind(ReadOnlySpan<byte> head) => head switch
    {
        [0x25, 0x50, 0x44, 0x46, ..] => "a PDF file",
        [0x50, 0x4B, 3, 4, ..] => "a ZIP or office file",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "an office file",
        [0x89, 0x50, 0x4E, 0x47, ..] or [0xFF, 0xD8, 0xFF, ..] or [0x47, 0x49, 0x46, 0x38, ..] => "an image",
        [0x1F, 0x8B, ..] => "compressed twice",
        _ => "binary data",
    };

    private static bool IsBinary(ReadOnlySpan<byte> head)
    {
        if (BinaryKind(head) != "binary data") return true;
        if (head.Contains((byte)0)) return true;
        var controls = 0;
        foreach (var b in head)
            if (b < 0x20 && b is not (9 or 10 or 12 or 13 or 27)) controls++;
        return controls * 20 > head.Length;
    }

    private static ContentFormat? ByContent(string text)
    {
        if (text.Length == 0) return null;
        return text[0] switch
        {
            '{' or '[' => Json(text),
            '<' => Markup(text),
            _ => null,
        };
    }

    private static ContentFormat? Json(string text)
    {
        var behind = text.AsSpan(1).TrimStart();
        if (behind.IsEmpty || behind[0] is not ('"' or '}' or '{')) return null;
        var sameLine = text.AsSpan(1).TrimStart(" \t").StartsWith(behind[..1]);
        return text[0] == '{' && sameLine ? ContentFormat.JsonLines : ContentFormat.JsonDocument;
    }

    private static ContentFormat? Markup(string text)
    {
        foreach (var name in Names(text))
        {
            if (name is "?xml" or "?xml-stylesheet") continue;
            if (name is "rss" or "feed" || name.EndsWith(":rdf", StringComparison.Ordinal)) return ContentFormat.Feed;
            if (name is "!doctype" or "!--") return text.Contains("<rss", StringComparison.OrdinalIgnoreCase) ? ContentFormat.Feed : ContentFormat.Html;
            if (HtmlElements.Contains(name)) return ContentFormat.Html;
            return text.StartsWith("<?xml", StringComparison.Ordinal) ? ContentFormat.Feed : null;
        }

        return text.StartsWith("<?xml", StringComparison.Ordinal) ? ContentFormat.Feed : null;
    }

    private static IEnumerable<string> Names(string text)
    {
        for (var at = 0; at >= 0 && at < text.Length; at = text.IndexOf('<', at + 1))
        {
            if (text.AsSpan(at).StartsWith("<!--")) yield return "!--";
            var end = text.AsSpan(at + 1).IndexOfAny(NameEnds);
            if (end > 0) yield return text.Substring(at + 1, end).ToLowerInvariant();
        }
    }

    private static ContentFormat ByExtension(string extension) => extension switch
    {
        ".jsonl" or ".ndjson" or ".json" => ContentFormat.JsonLines,
        ".html" or ".htm" or ".xhtml" => ContentFormat.Html,
        ".rss" or ".atom" or ".xml" or ".rdf" => ContentFormat.Feed,
        ".warc" => ContentFormat.Warc,
        _ => ContentFormat.PlainText,
    };
}
