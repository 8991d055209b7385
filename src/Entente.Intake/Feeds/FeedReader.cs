using System.Net;
using System.Text;
using Entente.Codebook;
using Entente.Intake.Encodings;
using Entente.Intake.Html;
using Entente.Intake.Streams;

namespace Entente.Intake.Feeds;

/// <summary>RSS (2.0 and its elders) and Atom: one article an item, its outlet the feed's title.</summary>
internal sealed class FeedReader(IntakeOptions options)
{
    public IEnumerable<IntakeResult> Read(PeekStream content, Origin origin)
    {
        var (encoding, unknown) = EncodingOf(content, origin);
        using var xml = new FeedXml(content, encoding, options.MaxArticleBytes);
        xml.MoveToRoot();
        if (!FeedNames.IsRoot(xml.Name))
        {
            yield return IntakeResult.SetAside(IntakeDiagnostics.NoFeed(origin.At(xml.Line), xml.Name));
            yield break;
        }

        string? outlet = null;
        while (xml.Read())
        {
            if (!xml.IsFeedElement) continue;
            var place = origin.At(xml.Line);
            if (FeedNames.IsItem(xml.Name)) yield return Finish(FeedItemReader.Read(xml), outlet, place, encoding, unknown);
            else if (xml.Name == "title" && xml.Depth <= 2) outlet ??= Plain(xml.ReadText());
        }
    }

    private IntakeResult Finish(FeedItem item, string? outlet, string place, Encoding encoding, string? unknown)
    {
        if (item.Text is { IsTooLarge: true }) return IntakeResult.SetAside(IntakeDiagnostics.TooLarge(place, options.MaxArticleBytes));
        var (text, fault) = TextOf(item.Text, place);
        if (fault is not null) return IntakeResult.SetAside(fault);
        var wrong = text.Count(c => c == '\uFFFD');
        return new ArticleDraft(place, text)
        {
            Id = item.Id,
            Title = item.Title,
            Outlet = item.Outlet ?? outlet,
            Published = item.Published ?? item.Updated,
            Url = item.Url,
            Warnings = new DecodedText("", TextDecoder.Name(encoding), wrong, unknown).Warnings(place),
        }.Freeze();
    }

    private (string Text, Diagnostic? Fault) TextOf(FeedText? text, string place)
    {
        if (text is null) return ("", null);
        return text.LooksLikeMarkup ? new HtmlReader(options).TextOfFragment(text.Value, place) : (text.Value.Trim(), null);
    }

    private static string Plain(FeedText text) => WebUtility.HtmlDecode(text.Value).Trim();

    // A byte order mark is taken off: the XML reader is given characters.
    private static (Encoding Encoding, string? Unknown) EncodingOf(PeekStream content, Origin origin)
    {
        var head = content.Peek(32 * 1024);
        if (KnownEncodings.ByMark(head) is { } mark)
        {
            content.ReadExactly(stackalloc byte[mark.Length]);
            return (new WrongByteCounter().Watching(mark.Encoding), null);
        }

        var declared = DeclaredCharset.Of(head) ?? origin.Charset;
        var named = declared is null ? null : KnownEncodings.Named(declared);
        return (TextDecoder.Choose(head, named), named is null ? declared : null);
    }
}
