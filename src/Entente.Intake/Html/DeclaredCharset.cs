using System.Buffers;
using System.Text;

namespace Entente.Intake.Html;

/// <summary>The encoding that a document names in its own first bytes: <c>&lt;meta charset&gt;</c>, its older form, or the XML declaration.</summary>
internal static class DeclaredCharset
{
    private const int Window = 4096;

    private static readonly SearchValues<char> ValueEnds = SearchValues.Create("\"' ;\t\r\n/>");

    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Window)]);
        return OfXml(head) ?? OfMeta(head);
    }

    /// <summary>The <c>charset</c> parameter of a content type, such as <c>text/html; charset=utf-8</c>.</summary>
    public static string? OfContentType(string? contentType) => contentType is null ? null : Value(contentType, "charset");

    private static string? OfXml(string head)
    {
        var start = head.AsSpan().TrimStart();
        var end = start.StartsWith("<?xml") ? start.IndexOf("?>") : -1;
        return end < 0 ? null : Value(start[..end].ToString(), "encoding");
    }

    private static string? OfMeta(string head)
    {
        for (var at = Next(0); at >= 0; at = Next(at + 1))
        {
            var end = head.IndexOf('>', at);
            if (end < 0) return null;
            if (Value(head[at..end], "charset") is { } charset) return charset;
        }

        return null;

        int Next(int from) => head.IndexOf("<meta", from, StringComparison.OrdinalIgnoreCase);
    }

    private static string? Value(string text, string key)
    {
        var at = text.IndexOf(key, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var behind = text.AsSpan(at + key.Length).TrimStart();
        if (behind is not ['=', ..]) return null;
        behind = behind[1..].TrimStart().TrimStart("\"'");
        var end = behind.IndexOfAny(ValueEnds);
        var value = end < 0 ? behind : behind[..end];
        return value.IsEmpty ? null : value.ToString();
    }
}
