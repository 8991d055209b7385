using Entente.Language;

namespace Entente.Ledger.Exports.Annotations;

/// <summary>A stretch of a text with what stands around it, so that it is found again where it stands more than once.</summary>
/// <param name="Exact">The words.</param>
/// <param name="Prefix">Up to 32 code units before them.</param>
/// <param name="Suffix">Up to 32 code units behind them.</param>
internal sealed record TextQuote(string Exact, string Prefix, string Suffix)
{
    private const int Around = 32;

    public static TextQuote Of(string text, TextSpan span)
    {
        var start = Math.Max(0, span.Start - Around);
        var end = Math.Min(text.Length, span.End + Around);
        if (CutsPair(text, start)) start++;
        if (CutsPair(text, end)) end--;
        return new TextQuote(text[span.Start..span.End], text[start..span.Start], text[span.End..end]);
    }

    private static bool CutsPair(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]);
}
