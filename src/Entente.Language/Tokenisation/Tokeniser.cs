using System.Globalization;
using System.Text;

namespace Entente.Language.Tokenisation;

/// <summary>
/// Cuts a text into tokens as the English Universal Dependencies treebanks do: clitics, hyphens and units are tokens of their own
/// ("Iran|'s", "20|-|year", "$|4|bn"); abbreviations and numbers keep their points and commas ("U.S.", "1,200", "3/8").
/// </summary>
internal static class Tokeniser
{
    private static readonly string[] Clitics = ["'s", "'re", "'ve", "'ll", "'d", "'m"];

    /// <summary>The spans of the tokens, in order, without overlap; white space and control characters belong to none.</summary>
    public static TextSpan[] Tokenise(string text)
    {
        var tokens = new List<TextSpan>(text.Length / 5);
        var at = 0;
        while (at < text.Length)
        {
            if (IsBlank(text[at])) at++;
            else at = Take(text, at, tokens);
        }

        return [.. tokens];
    }

    /// <summary>Whether the apostrophe-like character is one that contractions are written with.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`';

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200B' or '\uFEFF' or '\u00AD';

    private static int Take(string text, int at, List<TextSpan> tokens)
    {
        var address = AddressEnd(text, at);
        if (address > at) return Add(tokens, at, address);
        if (char.IsAsciiDigit(text[at])) return TakeNumber(text, at, tokens);
        if (WordLength(text, at) > 0) return TakeWord(text, at, tokens);
        if (IsApostrophe(text[at]) && CliticEnd(text, at) is var clitic && clitic > at && tokens.Count > 0 && tokens[^1].End == at)
            return Add(tokens, at, clitic);
        return Add(tokens, at, at + SymbolLength(text, at));
    }

    private static int Add(List<TextSpan> tokens, int start, int end)
    {
        tokens.Add(new TextSpan(start, end));
        return end;
    }

    // Digits with inner points, commas and slashes; letters that follow are a unit of their own, except in "18th", "1970s", "5G".
    private static int TakeNumber(string text, int at, List<TextSpan> tokens)
    {
        var end = at;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || IsInnerMark(text, end))) end++;
        var letters = end;
        while (letters < text.Length && WordLength(text, letters) is var length && length > 0) letters += length;
        if (letters == end || Lexicon.IsUnitSuffix(text.AsSpan(end, letters - end))) return Add(tokens, at, end);
        return Add(tokens, at, letters);
    }

    private static bool IsInnerMark(string text, int at) =>
        text[at] is '.' or ',' or '/' or ':' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    private static int TakeWord(string text, int at, List<TextSpan> tokens)
    {
        var end = at;
        while (end < text.Length)
        {
            var length = WordLength(text, end);
            if (length > 0) end += length;
            else if (JoinsWord(text, at, end)) end++;
            else break;
        }

        if (end < text.Length && text[end] == '.' && IsAbbreviation(text, at, end)) end++;
        else if (end < text.Length && text[end] == '+' && char.IsUpper(text[end - 1]) && !IsWordAt(text, end + 1)) end++;
        else if (end < text.Length && text[end] == '$' && end - at <= 3 && char.IsUpper(text[at])) end++;
        return AddWithNegation(text, at, end, tokens);
    }

    // "don't", "dont" stay one in the text but are two words: the second begins at the n.
    private static int AddWithNegation(string text, int at, int end, List<TextSpan> tokens)
    {
        if (end + 1 < text.Length && IsApostrophe(text[end]) && text[end + 1] is 't' or 'T' && text[end - 1] is 'n' or 'N'
            && !IsWordAt(text, end + 2) && end - 1 > at)
        {
            tokens.Add(new TextSpan(at, end - 1));
            return Add(tokens, end - 1, end + 2);
        }

        Add(tokens, at, end);
        if (end < text.Length && IsApostrophe(text[end]) && CliticEnd(text, end) is var clitic && clitic > end)
            return Add(tokens, end, clitic);
        return end;
    }

    // An ampersand or apostrophe between letters of one word ("AT&T", "O'Neill", "D'Amato"), a point inside an acronym ("U.S").
    private static bool JoinsWord(string text, int start, int at)
    {
        if (!IsWordAt(text, at + 1)) return false;
        if (text[at] == '&') return char.IsUpper(text[at - 1]) && char.IsUpper(text[at + 1]) && !char.IsWhiteSpace(text[at + 1]);
        if (text[at] == '.') return char.IsLetter(text[at - 1]) && (at - start == 1 || text[at - 2] == '.') && char.IsLetter(text[at + 1]);
        return IsApostrophe(text[at]) && at - start <= 2 && char.IsUpper(text[start]) && CliticEnd(text, at) == at && char.IsUpper(text[at + 1]);
    }

    private static bool IsAbbreviation(string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        return word.Contains('.') || (word.Length == 1 && char.IsUpper(word[0])) || Lexicon.IsAbbreviation(word);
    }

    private static int CliticEnd(string text, int at)
    {
        foreach (var clitic in Clitics)
        {
            var end = at + clitic.Length;
            if (end <= text.Length && !IsWordAt(text, end)
                && text.AsSpan(at + 1, clitic.Length - 1).Equals(clitic.AsSpan(1), StringComparison.OrdinalIgnoreCase)) return end;
        }

        // A bare apostrophe behind a plural ("the nations' talks").
        return at > 0 && text[at] is '\'' or '’' && text[at - 1] is 's' or 'S' && !IsWordAt(text, at + 1) ? at + 1 : at;
    }

    private static bool IsWordAt(string text, int at) => at < text.Length && WordLength(text, at) > 0;

    // Code units of the letter, digit or combining mark at the offset; 0 if there is none.
    private static int WordLength(string text, int at)
    {
        var c = text[at];
        if (char.IsAscii(c)) return char.IsAsciiLetterOrDigit(c) ? 1 : 0;
        if (Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length) != System.Buffers.OperationStatus.Done) return 0;
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber => length,
            _ => 0,
        };
    }

    // Runs of the same point or dash are one token ("...", "--"); a surrogate pair is one symbol.
    private static int SymbolLength(string text, int at)
    {
        if (text[at] is '.' or '-')
        {
            var end = at + 1;
            while (end < text.Length && text[end] == text[at]) end++;
            return end - at;
        }

        return at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
    }

    private static int AddressEnd(string text, int at)
    {
        var rest = text.AsSpan(at);
        if (!rest.StartsWith("http://") && !rest.StartsWith("https://") && !rest.StartsWith("www.")) return at;
        var end = at;
        while (end < text.Length && !IsBlank(text[end]) && text[end] is not ('"' or '<' or '>' or '”')) end++;
        while (end > at && text[end - 1] is '.' or ',' or ')' or ';' or ':') end--;
        return end;
    }
}
