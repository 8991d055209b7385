using Entente.Language.Views;

namespace Entente.Language.Cleaning;

/// <summary>Takes out lines that are what scraping left of the page around an article; the line ends stay, so the paragraphs stay apart.</summary>
internal static class PageRemains
{
    public static IEnumerable<TextEdit> Edits(string text)
    {
        var continues = false;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            var line = Trimmed(text, start, end);
            var isRemains = !continues && !IsContinued(text, end) && RemainsLine.Is(line.In(text));
            if (isRemains) yield return new TextEdit(line, "");
            continues = !isRemains && IsOpen(line.In(text));
            start = end + 1;
        }
    }

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }

    // Hard-wrapped text: the next line goes on in small letters, or this one breaks off in mid-sentence.
    private static bool IsContinued(string text, int end)
    {
        if (end + 1 >= text.Length) return false;
        var next = text.AsSpan(end + 1).TrimStart(" \t");
        return !next.IsEmpty && char.IsLower(next[0]);
    }

    private static bool IsOpen(ReadOnlySpan<char> line) =>
        line.Length > 40 && (char.IsLetterOrDigit(line[^1]) || line[^1] is ',' or '-' or ';');
}
