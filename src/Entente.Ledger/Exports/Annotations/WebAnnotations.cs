using System.Text.Json;
using Entente.Codebook;
using Entente.Codebook.Serialisation;

namespace Entente.Ledger.Exports.Annotations;

/// <summary>
/// W3C Web Annotations (Recommendation of 23 February 2017) as JSON-LD, a line each, one for every entry: its body is what the entry says,
/// its target the words of the frozen text. Positions count Unicode code points, as the Recommendation asks, not UTF-16 code units.
/// </summary>
internal sealed class WebAnnotations : IExportFormat
{
    public void Write(Stream output, IEnumerable<DealView> deals) =>
        JsonLines.Write(output, deals.SelectMany(deal => deal.AllEntries.Select(entry => (deal, entry))), (json, told) =>
            Annotation(json, told.entry, told.deal.Members.First(m => m.Article.Article.Hash == told.entry.Article).Article.Article));

    private static void Annotation(Utf8JsonWriter json, Entry entry, Article article)
    {
        json.WriteStartObject();
        json.WriteString("@context", "http://www.w3.org/ns/anno.jsonld");
        json.WriteString("id", ContentIri.OfEntry(entry.Id));
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", "describing");
        json.WriteString("created", entry.KnownSince.UtcDateTime);
        json.WriteStartArray("body");
        Body(json, "describing", EvidenceText.Claim(entry));
        Body(json, "tagging", $"deal:{entry.Deal}");
        Body(json, "tagging", $"entry:{entry.Id}");
        json.WriteEndArray();
        json.WriteStartObject("target");
        Source(json, article);
        json.WriteStartArray("selector");
        Quote(json, TextQuote.Of(article.Text, entry.Span));
        Position(json, CodePoints.Before(article.Text, entry.Span.Start), CodePoints.Before(article.Text, entry.Span.End));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Body(Utf8JsonWriter json, string purpose, string value)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("purpose", purpose);
        json.WriteString("format", "text/plain");
        json.WriteString("value", value);
        json.WriteEndObject();
    }

    // The source is the frozen text, by what it holds: the page at its address may have changed since, and its markup is not counted.
    private static void Source(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject("source");
        json.WriteString("id", ContentIri.OfText(article.Hash));
        json.WriteString("type", "Text");
        json.WriteString("format", "text/plain");
        if (WebAddress.Of(article.Url) is { } address) json.WriteString("via", address);
        json.WriteEndObject();
    }

    private static void Quote(Utf8JsonWriter json, TextQuote quote)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", quote.Exact);
        json.WriteString("prefix", quote.Prefix);
        json.WriteString("suffix", quote.Suffix);
        json.WriteEndObject();
    }

    private static void Position(Utf8JsonWriter json, int start, int end)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", start);
        json.WriteNumber("end", end);
        json.WriteEndObject();
    }
}
