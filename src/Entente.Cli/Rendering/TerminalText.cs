using Entente.Language;
using Spectre.Console;

namespace Entente.Cli.Rendering;

/// <summary>Text of articles as it can be printed: on one line, and nothing in it steers the terminal.</summary>
internal static class TerminalText
{
    /// <summary>Escaped for markup, without characters that control the terminal or turn the direction of writing.</summary>
    public static string Escape(string text) => Markup.Escape(OnOneLine(text));

    /// <summary>Verbatim evidence; a long one is cut in the middle.</summary>
    public static string Quote(string text, TextSpan span, int longest)
    {
        var words = OnOneLine(span.In(text));
        if (words.Length <= longest) return Markup.Escape(words);
        var half = (longest - 3) / 2;
        return Markup.Escape($"{words[..half].TrimEnd()} … {words[^half..].TrimStart()}");
    }

    private static string OnOneLine(ReadOnlySpan<char> text)
    {
        var line = new char[text.Length];
        for (var i = 0; i < text.Length; i++) line[i] = char.IsControl(text[i]) || char.IsWhiteSpace(text[i]) || TurnsDirection(text[i]) ? ' ' : text[i];
        return string.Join(' ', new string(line).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    // Marks, embeddings, overrides and isolates of the bidirectional algorithm: by them a text could rearrange what is printed behind it.
    private static bool TurnsDirection(char c) => c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
