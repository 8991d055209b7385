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
        var address = Addresses.EndOf(text, at);
        if (address > at) return Add(tokens, at, address);
        if (char.IsAsciiDigit(text[at])) return TakeNumber(text, at, tokens);
        if (text[at] == '.' && PointsNumber(text, at)) return TakeNumber(text, at, tokens);
        if (WordLength(text, at) > 0) return TakeWord(text, at, tokens);
        if (IsApostrophe(text[at]) && CliticEnd(text, at) is var clitic && clitic > at && tokens.Count > 0 && tokens[^1].End == at)
            return Add(tokens, at, clitic);
        return Add(tokens, at, at + Symbols.LengthAt(text, at));
    }

    private static int Add(List<TextSpan> tokens, int start, int end)
    {
        tokens.Add(new TextSpan(start, end));
        return end;
    }

    // Digits with inner points, commas and slashes; letters that follow are a unit of their own, except in "18th", "1970s", "5G".
    private static int TakeNumber(string text, int at, List<TextSpan> tokens)
    {
        var telephone = TelephoneEnd(text, at);
        if (telephone > at) return Add(tokens, at, telephone);
        var end = at;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || IsInnerMark(text, end))) end++;
        var letters = end;
        while (letters < text.Length && WordLength(text, letters) is var length && length > 0) letters += length;
        if (letters == end || Lexicon.IsUnitSuffix(text.AsSpan(end, letters - end))) return Add(tokens, at, end);
        return Add(tokens, at, letters);
    }

    private static bool PointsNumber(string text, int at) =>
        at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '$' or '(');

    // "713-555-0142", "555-0142": three digits, a hyphen, and four in the last group.
    private static int TelephoneEnd(string text, int at)
    {
        var end = GroupEnd(text, at);
        if (end - at != 3) return at;
        if (GroupAfter(text, end) is var middle && middle - end == 4) end = middle;
        return GroupAfter(text, end) is var last && last - end == 5 ? last : at;
    }

    private static int GroupAfter(string text, int at) => at < text.Length && text[at] == '-' ? GroupEnd(text, at + 1) : at;

    private static int GroupEnd(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return at;
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

        if (IsContraction(text, at, end, tokens)) return end;
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
        if (text[at] == '-') return IsWordAt(text, at + 1) && Lexicon.IsBoundPrefix(text.AsSpan(start, at - start));
        if (text[at] == '&') return char.IsUpper(text[at - 1]) && char.IsUpper(text[at + 1]) && !char.IsWhiteSpace(text[at + 1]);
        if (text[at] == '.') return char.IsLetter(text[at - 1]) && (at - start == 1 || text[at - 2] == '.') && char.IsLetter(text[at + 1]);
        if (text.AsSpan(start, at - start) is "o" or "O" or "d" or "D" && IsApostrophe(text[at]) && char.IsLetter(text[at + 1])) return true;
        return IsApostrophe(text[at]) && at - start <= 2 && char.IsUpper(text[start]) && CliticEnd(text, at) == at && char.IsUpper(text[at + 1]);
    }

    private static bool IsContraction(string text, int at, int end, List<TextSpan> tokens)
    {
        var first = Contractions.FirstLength(text.AsSpan(at, end - at));
        if (first == 0 || (end < text.Length && IsApostrophe(text[end]) && IsWordAt(text, end + 1))) return false;
        tokens.Add(new TextSpan(at, at + first));
        tokens.Add(new TextSpan(at + first, end));
        return true;
    }

    private static bool IsAbbreviation(string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        if (word is "No" or "Nos" or "c" or "p" or "pp") return DigitFollows(text, end + 1);
        if (word is "etc" && EndsParagraphOrSentence(text, end + 1)) return false;
        return word.Contains('.') || (word.Length == 1 && char.IsUpper(word[0])) || Lexicon.IsAbbreviation(word);
    }

    private static bool DigitFollows(string text, int at)
    {
        while (at < text.Length && text[at] == ' ') at++;
        return at < text.Length && char.IsAsciiDigit(text[at]);
    }

    private static bool EndsParagraphOrSentence(string text, int at)
    {
        if (at < text.Length && !char.IsWhiteSpace(text[at])) return false;
        while (at < text.Length && text[at] == ' ') at++;
        return at >= text.Length || char.IsUpper(text[at]) || text[at] == '\n';
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
}
