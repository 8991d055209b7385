using System.Text;
using Entente.Intake.Encodings;
using Entente.Intake.Feeds;
using Entente.Intake.Html;
using Entente.Intake.JsonLines;
using Entente.Intake.PlainText;
using Entente.Intake.Streams;
using Entente.Intake.Warc;

namespace Entente.Intake;

/// <summary>The articles of one stream, whatever its format.</summary>
internal sealed class ContentReader(IntakeOptions options)
{
    public IEnumerable<IntakeResult> Read(Stream stream, Origin origin)
    {
        using var outer = new PeekStream(stream);
        using var content = Unwrapped(outer);
        foreach (var result in ReadContent(content, origin)) yield return result;
    }

    private IEnumerable<IntakeResult> ReadContent(PeekStream content, Origin origin)
    {
        var head = content.Peek(FormatSniffer.Window);
        if (head.IsEmpty) return [IntakeResult.SetAside(IntakeDiagnostics.Empty(origin.Place))];
        return FormatSniffer.Sniff(head, origin.Extension) switch
        {
            ContentFormat.Binary => [IntakeResult.SetAside(IntakeDiagnostics.Binary(origin.Place, FormatSniffer.BinaryKind(head)))],
            ContentFormat.JsonDocument => [IntakeResult.SetAside(IntakeDiagnostics.JsonNotLines(origin.Place))],
            ContentFormat.JsonLines => new JsonLinesReader(options).Read(content, origin),
            ContentFormat.Feed => new FeedReader(options).Read(content, origin),
            ContentFormat.Warc => new WarcReader(options).Read(content, origin),
            var single => [ReadWhole(content, origin, single)],
        };
    }

    private IntakeResult ReadWhole(PeekStream content, Origin origin, ContentFormat format)
    {
        if (content.ReadToEnd(options.MaxArticleBytes) is not { } bytes)
            return IntakeResult.SetAside(IntakeDiagnostics.TooLarge(origin.Place, options.MaxArticleBytes));
        return format == ContentFormat.Html ? new HtmlReader(options).Read(bytes, origin) : PlainTextReader.Read(bytes, origin);
    }

    // Compression and wide encodings are taken off first: all that follows sees bytes in which ASCII is ASCII.
    private PeekStream Unwrapped(PeekStream stream)
    {
        var plain = FormatSniffer.IsGzip(stream.Peek(3)) ? new PeekStream(new GunzipStream(stream, options)) : stream;
        return KnownEncodings.ByMark(plain.Peek(4)) is { Length: not 3 } mark
            ? new PeekStream(Encoding.CreateTranscodingStream(plain, mark.Encoding, KnownEncodings.Utf8))
            : plain;
    }
}
