using System.Text;
using AngleSharp.Dom;

namespace Entente.Intake.Html;

/// <summary>
/// The text of markup as a reader sees it: each block on a line of its own with a blank line between, white space within a line
/// as one blank, line breaks kept. The markup must not be deeper than <see cref="IntakeOptions.MaxHtmlDepth"/>.
/// </summary>
internal sealed class BlockText
{
    private static readonly HashSet<string> Blocks = Set(
        """
        address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form
        h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul
        """);

    private static readonly HashSet<string> Silent = Set(
        "script style noscript template head title svg math iframe object embed canvas audio video map button input select textarea datalist");

    // What stands around an article where no article element could be told.
    private static readonly HashSet<string> Surroundings = Set("nav footer aside");

    private readonly StringBuilder _text = new();
    private readonly bool _skipsSurroundings;
    private int _breaks;
    private bool _space;

    private BlockText(bool skipsSurroundings) => _skipsSurroundings = skipsSurroundings;

    /// <summary>The text of <paramref name="root"/>, without navigation, footers and asides if <paramref name="skipsSurroundings"/>.</summary>
    public static string Of(INode root, bool skipsSurroundings = false)
    {
        var writer = new BlockText(skipsSurroundings);
        writer.WriteChildren(root, false);
        return writer._text.ToString();
    }

    private static HashSet<string> Set(string names) => [.. names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    private void WriteChildren(INode parent, bool isPreformatted)
    {
        for (var child = parent.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is IElement element) WriteElement(element, isPreformatted);
            else if (child is IText text) Write(text.Data, isPreformatted);
        }
    }

    private void WriteElement(IElement element, bool isPreformatted)
    {
        var name = element.LocalName;
        if (name == "br") Break(1);
        else if (name is "td" or "th") WriteCell(element, isPreformatted);
        else if (!IsSilent(element, name))
        {
            var isBlock = Blocks.Contains(name);
            if (isBlock) EndLine();
            WriteChildren(element, isPreformatted || name == "pre");
            if (isBlock) EndLine();
        }
    }

    private void WriteCell(IElement cell, bool isPreformatted)
    {
        _space = true;
        WriteChildren(cell, isPreformatted);
        _space = true;
    }

    private bool IsSilent(IElement element, string name) =>
        Silent.Contains(name) || element.HasAttribute("hidden") || (_skipsSurroundings && Surroundings.Contains(name));

    // Breaks are held until more text comes: at most one blank line, none at either end.
    private void Break(int lines) => _breaks = Math.Min(2, _breaks + lines);

    private void EndLine() => _breaks = 2;

    private void Write(string data, bool isPreformatted)
    {
        foreach (var c in data)
        {
            if (c == '\n' && isPreformatted) Break(1);
            else if (c is ' ' or '\t' or '\n' or '\r' or '\f') _space = true;
            else Write(c);
        }
    }

    private void Write(char c)
    {
        if (_text.Length > 0 && _breaks > 0) _text.Append('\n', _breaks);
        else if (_text.Length > 0 && _space) _text.Append(' ');
        (_breaks, _space) = (0, false);
        _text.Append(c);
    }
}
