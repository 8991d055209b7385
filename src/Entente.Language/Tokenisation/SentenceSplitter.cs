namespace Entente.Language.Tokenisation;

/// <summary>Groups tokens into sentences and paragraphs.</summary>
internal static class SentenceSplitter
{
    /// <summary>The sentences of <paramref name="text"/>; together they hold every token, each at least one.</summary>
    public static SentenceBounds[] Split(string text, TextSpan[] tokens)
    {
        var sentences = new List<SentenceBounds>();
        var (first, paragraph) = (0, 0);
        for (var i = 0; i < tokens.Length; i++)
        {
            var isLast = i + 1 == tokens.Length;
            var newParagraph = !isLast && BreaksParagraph(text, tokens, i);
            if (!isLast && !newParagraph && !EndsSentence(text, tokens, i)) continue;
            sentences.Add(new SentenceBounds(first, i + 1, paragraph));
            first = i + 1;
            if (newParagraph) paragraph++;
        }

        return [.. sentences];
    }

    // A blank line always breaks; a single line end does unless the line was only wrapped: cut in mid-sentence.
    private static bool BreaksParagraph(string text, TextSpan[] tokens, int i)
    {
        var gap = text.AsSpan(tokens[i].End, tokens[i + 1].Start - tokens[i].End);
        var lines = gap.Count('\n') + gap.Count('\u2029');
        if (lines == 0) return false;
        return lines > 1 || !IsWrapped(text, tokens, i);
    }

    private static bool IsWrapped(string text, TextSpan[] tokens, int i)
    {
        var next = text[tokens[i + 1].Start];
        return (char.IsLower(next) || char.IsAsciiDigit(next)) && !IsTerminal(text[tokens[i].End - 1]);
    }

    private static bool EndsSentence(string text, TextSpan[] tokens, int i)
    {
        var next = tokens[i + 1];
        if (next.Start == tokens[i].End) return false;
        if (!MayBegin(text, tokens, i + 1)) return false;
        var last = i;
        while (last > 0 && IsCloser(text[tokens[last].Start]) && tokens[last].Length == 1 && tokens[last - 1].End == tokens[last].Start) last--;
        var form = tokens[last].In(text);
        if (form is "." or "!" or "?" or "..." or "…" or "....") return true;
        return form.Length > 1 && form[^1] == '.' && EndsWithAbbreviation(form, next.In(text));
    }

    // "in the U.S. The plan" ends; "the U.S. Army", "Mr. Shultz", "J. Smith" do not.
    private static bool EndsWithAbbreviation(ReadOnlySpan<char> form, ReadOnlySpan<char> next)
    {
        var word = form[..^1];
        if (word.Length == 1 || Lexicon.IsIntroducer(word)) return false;
        return SentenceStarters.Contains(next);
    }

    private static bool MayBegin(string text, TextSpan[] tokens, int i)
    {
        while (i + 1 < tokens.Length && IsOpener(text[tokens[i].Start]) && tokens[i].Length == 1) i++;
        var c = text[tokens[i].Start];
        return !char.IsLower(c) && c is not (',' or ';' or ':' or ')' or '.');
    }

    private static bool IsTerminal(char c) => c is '.' or '!' or '?' or ':' or ';' or '"' or '”' or '\'' or '’' or ')';

    private static bool IsCloser(char c) => c is '"' or '”' or '\'' or '’' or ')' or ']' or '»';

    private static bool IsOpener(char c) => c is '"' or '“' or '\'' or '‘' or '(' or '[' or '«' or '-' or '–' or '—';
}
