namespace Entente.Language.Tokenisation;

/// <summary>The place, agency and date that open a wire report: "WASHINGTON, March 26 -", "TEHRAN (AFP) —". It is a sentence of its own.</summary>
internal static class Dateline
{
    private const int MaxTokens = 14;

    /// <summary>The token index behind the dateline that starts at <paramref name="first"/>; -1 if none does.</summary>
    public static int EndOf(string text, TextSpan[] tokens, int first)
    {
        if (first >= tokens.Length || !IsCapitals(tokens[first].In(text))) return -1;
        for (var i = first + 1; i + 1 < tokens.Length && i < first + MaxTokens; i++)
        {
            if (IsDash(text, tokens, i)) return MayFollow(text[tokens[i + 1].Start]) ? i + 1 : -1;
            if (!Belongs(text, tokens, i)) return -1;
        }

        return -1;
    }

    // Capitals, a month, a number, commas and brackets; agencies' names stand in brackets.
    private static bool Belongs(string text, TextSpan[] tokens, int i)
    {
        var form = tokens[i].In(text);
        if (form is "," or "(" or ")" or "/" or "." || char.IsAsciiDigit(form[0])) return true;
        return char.IsUpper(form[0]);
    }

    private static bool IsCapitals(ReadOnlySpan<char> form)
    {
        foreach (var c in form)
            if (!char.IsUpper(c) && c != '.') return false;
        return form.Length >= 3;
    }

    private static bool IsDash(string text, TextSpan[] tokens, int i) =>
        tokens[i].In(text) is "-" or "--" or "–" or "—" && tokens[i].End < tokens[i + 1].Start && tokens[i - 1].End < tokens[i].Start;

    private static bool MayFollow(char c) => char.IsUpper(c) || char.IsAsciiDigit(c) || c is '"' or '“' or '\'' or '‘' or '$';
}
