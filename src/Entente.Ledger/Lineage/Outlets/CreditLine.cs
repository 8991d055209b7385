using Entente.Codebook.Vocabulary;
using Entente.Language;

namespace Entente.Ledger.Lineage.Outlets;

/// <summary>
/// Whose text an article is by its own word: an outlet in brackets or strokes in the dateline ("(Reuters) -", "/TASS/"), or alone in a
/// short
/// first or last line ("By the Associated Press", "Source: Xinhua").
/// </summary>
internal static class CreditLine
{
    private const int Lead = 200;
    private const int LongestLine = 80;

    public static Outlet? Of(string text, OutletFinder finder)
    {
        var lead = finder.In(text, new TextSpan(0, Math.Min(Lead, text.Length)), isSure: true)
            .Where(mention => IsEnclosed(text, mention.Span));
        var lines = ShortLines(text).SelectMany(line => finder.In(text, line, isSure: false));
        return lead.Concat(lines).Select(mention => mention.Outlet).FirstOrDefault();
    }

    private static bool IsEnclosed(string text, TextSpan span) =>
        span.Start > 0 && span.End < text.Length && (text[span.Start - 1], text[span.End]) is ('(', ')') or ('/', '/') or ('[', ']');

    private static IEnumerable<TextSpan> ShortLines(string text)
    {
        var trimmed = text.TrimEnd().Length;
        var firstEnd = text.IndexOf('\n', StringComparison.Ordinal);
        var lastStart = text.LastIndexOf('\n', Math.Max(0, trimmed - 1)) + 1;
        var (first, last) = (new TextSpan(0, Math.Max(0, firstEnd)), new TextSpan(lastStart, Math.Max(lastStart, trimmed)));
        if (first.Length is > 0 and <= LongestLine && !IsSentence(text, first)) yield return first;
        if (lastStart > 0 && last.Length <= LongestLine && !IsSentence(text, last)) yield return last;
    }

    private static bool IsSentence(string text, TextSpan line) => line.In(text).TrimEnd() is [.., '.' or '!' or '?' or '"' or '”'];
}
