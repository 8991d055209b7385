namespace Entente.Reading.Statements;

/// <summary>Cuts marks, commas, connectors and the closing stop from the ends of what is said, and tells its mode.</summary>
internal sealed class ContentTrimmer(ArticleWords words)
{
    /// <summary>The tokens that are said; empty where nothing is left.</summary>
    public TokenRange Trim(TokenRange content, bool isAhead)
    {
        var (start, end) = (content.Start, Math.Min(content.End, words.Count));
        start = TrimStart(start, end, isAhead);
        return new TokenRange(start, TrimEnd(start, end));
    }

    /// <summary>Whether the range holds a whole quoted clause, or first-person speech whose marks were lost.</summary>
    public bool IsDirect(TokenRange content, bool isAhead)
    {
        if (words.IsOpeningMark(content.Start - 1) && (HoldsClause(content.Start, content.End) || IsWholeSentence(content))) return true;
        var quoted = 0;
        for (var i = content.Start; i < content.End; i++)
        {
            if (words.IsQuoted(i)) quoted++;
            if (words.IsOpeningMark(i) && HoldsClause(i + 1, content.End)) return true;
        }

        if (quoted * 2 > content.Length && quoted > 4) return HoldsClause(content.Start, content.End) || quoted > 8;
        return isAhead && quoted == 0 && IsFirstPerson(content);
    }

    private int TrimStart(int start, int end, bool isAhead)
    {
        while (start < end)
        {
            var isLead = words[start] is "," or "-" or "--" or "–" or "—" or ";" or ":" or "." || words.IsMark(start)
                || (isAhead && !words.IsQuoted(start) && words[start] is "but" or "and" or "yet")
                || (isAhead && words[start] is "however" or "meanwhile" or "also" or "separately" && words[start + 1] == ",");
            if (!isLead) break;
            start++;
        }

        return isAhead && start + 3 < end && words.Reads(start, "in", "fact") ? start + 3 : start;
    }

    private int TrimEnd(int start, int end)
    {
        while (end > start && words[end - 1] is "," or ";" or ":" or "--" or "–" or "—" or "-" or "(") end--;
        if (end > start && words[end - 1] == "." && !IsAbbreviated(end - 1)) end--;
        if (end > start && words.IsMark(end - 1)) end--;
        while (end > start && words[end - 1] is "," or ";" or "and" or "but") end--;
        return end;
    }

    // A stop inside closing marks stays with the quotation.
    private bool IsAbbreviated(int stop) => words.IsQuoted(stop);

    // "Certainly not.", "Why now?": a sentence without a verb.
    private bool IsWholeSentence(TokenRange content) =>
        words.IsCapital(content.Start) && words[content.End - 1] is "." or "?" or "!" && words.QuotationOf(content.Start) == words.QuotationOf(content.End - 1);

    private bool HoldsClause(int start, int end)
    {
        if (GrammarWords.LooksFinite(words[start])) return words.IsCapital(start);
        if (GrammarWords.IsPreposition(words[start]) && !words.IsCapital(start)) return false;
        var quotation = words.QuotationOf(start);
        for (var i = start + 1; i < end && i < start + 12 && words.QuotationOf(i) == quotation; i++)
            if (words.LooksFinite(i)) return true;
        return false;
    }

    private bool IsFirstPerson(TokenRange content)
    {
        for (var i = content.Start; i < content.End; i++)
            if (words[i] is "we" or "our" or "us" or "my" || (words[i] == "i" && words.IsCapital(i))) return true;
        return false;
    }

}
