using System.Buffers;
using System.Text.Json;
using Entente.Codebook.Serialisation;
using Microsoft.AspNetCore.Http;

namespace Entente.Web.Api;

/// <summary>An answer in JSON, made whole before its first byte is sent: what goes wrong on the way becomes a problem document, not half an answer.</summary>
internal sealed class JsonAnswer : IResult
{
    private readonly int _status;

    private JsonAnswer(ReadOnlyMemory<byte> content, int status) => (Content, _status) = (content, status);

    /// <summary>What is sent.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>What <paramref name="write"/> writes.</summary>
    public static JsonAnswer Of(Action<Utf8JsonWriter> write, int status = StatusCodes.Status200OK)
    {
        var content = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(content, JsonLines.Compact)) write(json);
        return new JsonAnswer(content.WrittenMemory, status);
    }

    /// <summary>The one line that <paramref name="write"/> writes.</summary>
    public static JsonAnswer OfLine(Action<Stream> write, int status = StatusCodes.Status200OK) => new(LinesOf(write).Single(), status);

    /// <summary>Writes the JSON Lines that <paramref name="write"/> writes as values of a list.</summary>
    public static Action<Utf8JsonWriter> Items(Action<Stream> write) => json =>
    {
        foreach (var line in LinesOf(write)) json.WriteRawValue(line.Span, skipInputValidation: true);
    };

    private static List<ReadOnlyMemory<byte>> LinesOf(Action<Stream> write)
    {
        using var written = new MemoryStream();
        write(written);
        var rest = written.GetBuffer().AsMemory(0, (int)written.Length);
        var lines = new List<ReadOnlyMemory<byte>>();
        for (var end = rest.Span.IndexOf((byte)'\n'); end >= 0; end = rest.Span.IndexOf((byte)'\n'))
        {
            lines.Add(rest[..end]);
            rest = rest[(end + 1)..];
        }

        return lines;
    }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = _status;
        return Results.Bytes(Content, ContentType.Json).ExecuteAsync(httpContext);
    }
}
