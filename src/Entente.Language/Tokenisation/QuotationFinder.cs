namespace Entente.Language.Tokenisation;

/// <summary>Finds stretches in double quotation marks, straight or curly; single marks only where curly and not an apostrophe.</summary>
internal static class QuotationFinder
{
    /// <summary>The quotations in order, without overlap. One that a blank line or the text's end cuts off is open.</summary>
    public static List<Quotation> Find(string text)
    {
        var found = new List<Quotation>();
        for (var at = 0; at < text.Length; at++)
        {
            if (!Opens(text, at)) continue;
            var end = at + 1;
            while (end < text.Length && !Closes(text, at, end) && !BreaksParagraph(text, end)) end++;
            var isClosed = end < text.Length && Closes(text, at, end);
            var content = new TextSpan(at + 1, end);
            if (!content.IsEmpty) found.Add(new Quotation(content, new TextSpan(at, isClosed ? end + 1 : end), isClosed));
            at = isClosed ? end : end - 1;
        }

        return found;
    }

    // A straight mark opens where nothing but white space or an opening bracket or dash stands before it.
    private static bool Opens(string text, int at)
    {
        if (text[at] is '“' or '„' or '«') return true;
        var free = at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '-' or '–' or '—' or '/';
        return free && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && text[at] is '"' or '‘';
    }

    private static bool Closes(string text, int opened, int at) => text[opened] switch
    {
        '"' => text[at] == '"',
        '“' or '„' => text[at] is '”' or '“' || (text[at] == '"' && !char.IsLetterOrDigit(text[Math.Min(at + 1, text.Length - 1)])),
        '«' => text[at] == '»',
        _ => text[at] == '’' && (at + 1 == text.Length || !char.IsLetter(text[at + 1])),
    };

    private static bool BreaksParagraph(string text, int at) => text[at] == '\n';
}
