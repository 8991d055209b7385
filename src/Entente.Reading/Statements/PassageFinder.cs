namespace Entente.Reading.Statements;

/// <summary>Cuts an article into <see cref="Passage"/>s.</summary>
internal static class PassageFinder
{
    private const int LongestDateline = 14;

    public static List<Passage> Find(ArticleWords words)
    {
        var passages = new List<Passage>();
        var (start, paragraph) = (0, -1);
        foreach (var sentence in words.Text.Sentences)
        {
            var end = sentence.EndToken;
            if (end < words.Count && (IsHeldTogether(words, end) || IsMidSentence(words, end))) continue;
            var isNew = sentence.Paragraph != paragraph;
            passages.Add(new Passage(isNew ? BodyStart(words, start, end) : start, end, sentence.Paragraph));
            (start, paragraph) = (end, sentence.Paragraph);
        }

        return passages;
    }

    private static bool IsHeldTogether(ArticleWords words, int end)
    {
        var quotation = words.QuotationOf(end);
        return quotation >= 0 && quotation == words.QuotationOf(end - 1);
    }

    // After "U.S." old wires write the next word with a capital, sentence or not: these seldom begin one.
    private static bool IsMidSentence(ArticleWords words, int end) =>
        words[end - 1] == "u.s." && words[end] is "and" or "on" or "with" or "for" or "to" or "from" or "by" or "of" or "has" or "had"
            or "would";

    // "WASHINGTON, March 26 -", "TEHRAN (SNA) –", "ANKARA, April 3. /Volga News/.", "NAIROBI:", and, where the marks were lost, "CAIRO
    // The".
    private static int BodyStart(ArticleWords words, int start, int end)
    {
        var last = Math.Min(end, start + LongestDateline);
        if (!IsPlaceInCapitals(words, start)) return start == 0 ? DatedStart(words, last) : start;
        for (var i = start + 1; i < last; i++)
        {
            if (words[i] is "-" or "--" or "–" or "—" or ":" or "/."
                || (words[i] == "." && IsPlaceInCapitals(words, start) && i + 1 < end)) return i + 1;
            if (!IsDatelinePart(words, i))
                return IsPlaceInCapitals(words, i - 1) && words.IsCapital(i) && words[i].Length > 1 && !IsPlaceInCapitals(words, i)
                    && GrammarWords.IsDeterminer(words[i]) ? i : start;
        }

        return start;
    }

    // "New York, March 12 -"
    private static int DatedStart(ArticleWords words, int last)
    {
        for (var i = 2; i < last; i++)
            if (words[i] is "-" or "--" or "–" or "—" && char.IsAsciiDigit(words[i - 1][0]) && GrammarWords.IsDay(words[i - 2]))
                return i + 1;
        return 0;
    }

    private static bool IsDatelinePart(ArticleWords words, int token) =>
        words.IsCapital(token) ? IsPlaceInCapitals(words, token) || GrammarWords.IsDay(words[token].TrimEnd('.'))
            || words[token + 1] is "," or "/" or ")" || words[token - 1] is "/" or "("
            : words[token] is "," or "(" or ")" or "/" || char.IsAsciiDigit(words[token][0]);

    private static bool IsPlaceInCapitals(ArticleWords words, int token)
    {
        if (token < 0 || token >= words.Count) return false;
        var form = words.Text.Token(token).Form;
        return form.Length > 2 && form.IndexOfAnyInRange('a', 'z') < 0 && char.IsUpper(form[0]);
    }
}
