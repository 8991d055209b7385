using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Entente.Codebook;
using Entente.Intake.Encodings;

namespace Entente.Intake.Html;

/// <summary>A web page as an article.</summary>
internal sealed class HtmlReader(IntakeOptions options)
{
    // A real page opens no more than this even where it leaves end tags out.
    private const int MostOpen = 4096;

    private const int MostAttributes = 1024;

    public IntakeResult Read(ReadOnlySpan<byte> bytes, Origin origin)
    {
        var decoded = TextDecoder.Decode(bytes, origin.Charset ?? DeclaredCharset.Of(bytes));
        var (page, elements, fault) = Parse(decoded.Text, origin.Place);
        if (page is null) return IntakeResult.SetAside(fault!);
        using (page)
        {
            var about = PageMetadata.Of(page);
            return new ArticleDraft(origin.Place, ArticleFinder.TextOf(page, elements))
            {
                Title = about.Title,
                Outlet = about.Outlet,
                Published = about.Published,
                Url = about.Url ?? origin.Url,
                Warnings = decoded.Warnings(origin.Place),
            }.Freeze();
        }
    }

    /// <summary>The text of a piece of markup within a feed; a diagnostic where it is more than can be parsed.</summary>
    public (string Text, Diagnostic? Fault) TextOfFragment(string markup, string place)
    {
        var (page, _, fault) = Parse(markup, place);
        using (page) return page?.Body is { } body ? (BlockText.Of(body), null) : ("", fault);
    }

    private (IHtmlDocument? Page, int Elements, Diagnostic? Fault) Parse(string html, string place)
    {
        var scan = MarkupScan.Of(html);
        if (scan.Depth > Math.Max(MostOpen, options.MaxHtmlDepth)) return (null, 0, IntakeDiagnostics.TooDeep(place, options.MaxHtmlDepth));
        if (scan.Elements > options.MaxHtmlElements) return (null, 0, IntakeDiagnostics.TooManyElements(place, options.MaxHtmlElements));
        if (scan.Attributes > MostAttributes) return (null, 0, IntakeDiagnostics.TooManyElements(place, MostAttributes));
        var page = new HtmlParser().ParseDocument(html);
        if (!IsDeeperThan(page, options.MaxHtmlDepth)) return (page, scan.Elements, null);
        page.Dispose();
        return (null, 0, IntakeDiagnostics.TooDeep(place, options.MaxHtmlDepth));
    }

    private static bool IsDeeperThan(INode root, int limit)
    {
        var depth = 0;
        for (INode? node = root; node is not null;)
        {
            if (node.FirstChild is { } child)
            {
                node = child;
                if (++depth > limit) return true;
                continue;
            }

            while (node is not null && node != root && node.NextSibling is null)
            {
                node = node.Parent;
                depth--;
            }

            node = node == root ? null : node?.NextSibling;
        }

        return false;
    }
}
