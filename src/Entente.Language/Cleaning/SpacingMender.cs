using Entente.Language.Views;

namespace Entente.Language.Cleaning;

/// <summary>Leaves one blank of many within a line, and takes out characters that are not seen.</summary>
internal static class SpacingMender
{
    public static IEnumerable<TextEdit> Edits(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (IsUnseen(text[at])) yield return new TextEdit(new TextSpan(at, at + 1), "");
            if (!IsBlank(text[at])) continue;
            var start = at;
            while (at + 1 < text.Length && IsBlank(text[at + 1])) at++;
            if (at > start && !IsIndent(text, start)) yield return new TextEdit(new TextSpan(start + 1, at + 1), "");
        }
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\u00a0' or '\u2009' or '\u202f';

    // Zero-width blanks and joiners, a stray byte order mark, soft hyphens.
    private static bool IsUnseen(char c) => c is '\u200b' or '\u200c' or '\u200d' or '\u2060' or '\ufeff' or '\u00ad';

    private static bool IsIndent(string text, int start) => start == 0 || text[start - 1] is '\n' or '\r';
}
