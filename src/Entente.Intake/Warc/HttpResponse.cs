using System.IO.Compression;
using Entente.Intake.Html;
using Entente.Intake.Streams;

namespace Entente.Intake.Warc;

/// <summary>An HTTP response as it went over the wire.</summary>
internal sealed class HttpResponse
{
    private readonly WarcHeader _header;
    private readonly byte[] _body;

    private HttpResponse(WarcHeader header, byte[] body) => (_header, _body) = (header, body);

    public bool IsSuccess => _header.FirstLine.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, "200", ..];

    public string MediaType => _header.MediaType;

    public string? Charset => DeclaredCharset.OfContentType(_header["Content-Type"]);

    /// <summary>The response in <paramref name="block"/>; null if there is none.</summary>
    public static HttpResponse? Parse(byte[] block)
    {
        if (!block.AsSpan().StartsWith("HTTP/"u8)) return null;
        using var stream = new PeekStream(new MemoryStream(block));
        return WarcHeader.Read(stream) is { } header ? new HttpResponse(header, stream.ReadToEnd(block.Length)!) : null;
    }

    /// <summary>The body with its transfer and content codings taken off; null if it is larger than an article may be.</summary>
    /// <exception cref="InvalidDataException">A coding is broken.</exception>
    public byte[]? Body(IntakeOptions options)
    {
        var body = IsChunked ? ChunkedBody.Join(_body) : _body;
        using var decoded = new PeekStream(Decoded(new MemoryStream(body), body, options));
        return decoded.ReadToEnd(options.MaxArticleBytes);
    }

    private bool IsChunked => string.Equals(_header["Transfer-Encoding"], "chunked", StringComparison.OrdinalIgnoreCase);

    // Crawlers often take a coding off and leave its header: the bytes decide where they can.
    private Stream Decoded(MemoryStream stream, byte[] body, IntakeOptions options) => _header["Content-Encoding"]?.ToLowerInvariant() switch
    {
        "gzip" or "x-gzip" when FormatSniffer.IsGzip(body) => new GunzipStream(stream, options),
        "deflate" when body is [0x78, ..] => new ZLibStream(stream, CompressionMode.Decompress),
        "br" when !LooksLikeText(body) => new BrotliStream(stream, CompressionMode.Decompress),
        _ => stream,
    };

    private static bool LooksLikeText(ReadOnlySpan<byte> body) => body.TrimStart(" \t\r\n"u8) is [(byte)'<', ..];
}
