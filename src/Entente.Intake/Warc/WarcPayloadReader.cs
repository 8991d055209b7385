using Entente.Intake.Feeds;
using Entente.Intake.Html;
using Entente.Intake.PlainText;
using Entente.Intake.Streams;

namespace Entente.Intake.Warc;

/// <summary>What a record holds of articles; records of other kinds (requests, images, redirects) hold none and are passed over.</summary>
internal sealed class WarcPayloadReader(IntakeOptions options)
{
    public static bool MayHoldArticle(WarcHeader header) => header["WARC-Type"] switch
    {
        "response" => header.MediaType is "application/http" or "",
        "resource" or "conversion" => IsReadable(header.MediaType),
        _ => false,
    };

    public IEnumerable<IntakeResult> Read(WarcHeader header, byte[] block, string place)
    {
        if (!MayHoldArticle(header)) return [];
        var url = header["WARC-Target-URI"]?.Trim('<', '>');
        var origin = new Origin(place, place) { Url = url, Charset = DeclaredCharset.OfContentType(header["Content-Type"]) };
        return FaultGuard.Watch(
            () => header["WARC-Type"] == "response" ? ReadResponse(block, origin) : ReadPayload(header.MediaType, block, origin), origin, options);
    }

    private IEnumerable<IntakeResult> ReadResponse(byte[] block, Origin origin)
    {
        var response = HttpResponse.Parse(block);
        if (response is null) return [IntakeResult.SetAside(IntakeDiagnostics.InvalidHttp(origin.Place))];
        if (!response.IsSuccess || !IsReadable(response.MediaType)) return [];
        var body = response.Body(options);
        return body is null
            ? [IntakeResult.SetAside(IntakeDiagnostics.TooLarge(origin.Place, options.MaxArticleBytes))]
            : ReadPayload(response.MediaType, body, origin with { Charset = response.Charset });
    }

    private IEnumerable<IntakeResult> ReadPayload(string mediaType, byte[] body, Origin origin)
    {
        if (IsFeed(mediaType)) return new FeedReader(options).Read(new PeekStream(new MemoryStream(body)), origin);
        return [mediaType == "text/plain" ? PlainTextReader.Read(body, origin) : new HtmlReader(options).Read(body, origin)];
    }

    private static bool IsReadable(string mediaType) => mediaType is "text/html" or "application/xhtml+xml" or "text/plain" || IsFeed(mediaType);

    private static bool IsFeed(string mediaType) => mediaType is "application/rss+xml" or "application/atom+xml" or "application/rdf+xml";
}
