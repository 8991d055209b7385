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
        if (!IsParticle(words, start) || !IsPlaceInCapitals(words, start + 1)) return BehindPlace(words, start, end);
        return BehindPlace(words, start + 1, end) is var body && body > start + 1 ? body : start;
    }

    private static int BehindPlace(ArticleWords words, int start, int end)
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

    // "New York, March 12 -", "New York, March 12 (Press Agency) -"
    private static int DatedStart(ArticleWords words, int last)
    {
        for (var i = 2; i < last; i++)
        {
            var end = words[i - 1] == ")" ? BracketStart(words, i - 1) : i;
            if (words[i] is "-" or "--" or "–" or "—" && words[end - 1] is [>= '0' and <= '9', ..] && GrammarWords.IsDay(words[end - 2]))
                return i + 1;
        }

        return 0;
    }

    private static int BracketStart(ArticleWords words, int close)
    {
        var at = close;
        while (at > 0 && at > close - 4 && words[at] != "(") at--;
        return at;
    }

    private static bool IsDatelinePart(ArticleWords words, int token) =>
        words.IsCapital(token) ? IsPlaceInCapitals(words, token) || GrammarWords.IsDay(words[token].TrimEnd('.'))
            || words[token + 1] is "," or "/" or ")" || words[token - 1] is "/" or "(" || IsCountry(words, token)
            : words[token] is "," or "(" or ")" or "/" || GrammarWords.IsDay(words[token]) || char.IsAsciiDigit(words[token][0]);

    // "SEOUL, South Korea (Press Agency) -", "CAIRO, Egypt -"
    private static bool IsCountry(ArticleWords words, int token)
    {
        var (first, end) = (token, token + 1);
        while (words.IsCapital(first - 1)) first--;
        while (words.IsCapital(end)) end++;
        return words[first - 1] == "," && end - first <= 3 && words[end] is "(" or "-" or "--" or "–" or "—";
    }

    // "ST PETERSBURG", "EL OBEID"
    private static bool IsParticle(ArticleWords words, int token) => words[token].Length == 2 && words.IsCapital(token)
        && words.Text.Token(token).Form.IndexOfAnyInRange('a', 'z') < 0;

    private static bool IsPlaceInCapitals(ArticleWords words, int token)
    {
        if (token < 0 || token >= words.Count) return false;
        var form = words.Text.Token(token).Form;
        return form.Length > 2 && form.IndexOfAnyInRange('a', 'z') < 0 && char.IsUpper(form[0]);
    }
}
