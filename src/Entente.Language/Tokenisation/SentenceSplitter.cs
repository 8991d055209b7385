namespace Entente.Language.Tokenisation;

/// <summary>Groups tokens into sentences and paragraphs.</summary>
internal static class SentenceSplitter
{
    private const int MostOpeners = 5;

    /// <summary>The sentences of <paramref name="text"/>; together they hold every token, each at least one.</summary>
    public static SentenceBounds[] Split(string text, TextSpan[] tokens)
    {
        var sentences = new List<SentenceBounds>();
        var (first, paragraph, datelineEnd) = (0, 0, Dateline.EndOf(text, tokens, 0));
        var informal = BeginsInformally(text, tokens, 0);
        for (var i = 0; i < tokens.Length; i++)
        {
            var isLast = i + 1 == tokens.Length;
            var newParagraph = !isLast && BreaksParagraph(text, tokens, i);
            if (!isLast && !newParagraph && i + 1 != datelineEnd && !EndsSentence(text, tokens, first, i, informal)) continue;
            sentences.Add(new SentenceBounds(first, i + 1, paragraph));
            first = i + 1;
            if (!newParagraph) continue;
            paragraph++;
            (datelineEnd, informal) = (Dateline.EndOf(text, tokens, first), BeginsInformally(text, tokens, first));
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

    // Who begins a paragraph with a small letter begins sentences so.
    private static bool BeginsInformally(string text, TextSpan[] tokens, int i) => i < tokens.Length && char.IsLower(text[tokens[i].Start]);

    private static bool EndsSentence(string text, TextSpan[] tokens, int first, int i, bool informal)
    {
        var next = tokens[i + 1];
        if (next.Start == tokens[i].End) return false;
        if (IsNote(text, tokens, i) && i > 2 && IsEndMark(tokens[i - 3].In(text))) return true;
        if (IsNote(text, tokens, i + 3)) return false;
        if (!MayBegin(text, tokens, i + 1, informal)) return false;
        var last = i;
        while (last > first && IsCloser(text[tokens[last].Start]) && tokens[last].Length == 1 && tokens[last - 1].End == tokens[last].Start) last--;
        var form = tokens[last].In(text);
        if (IsEndMark(form)) return !IsEnumeration(text, tokens, first, last);
        return form.Length > 1 && form[^1] == '.' && EndsWithAbbreviation(form, next.In(text));
    }

    private static bool IsEndMark(ReadOnlySpan<char> form) => form is "." or "..." or "…" or "...." || form.IndexOfAnyExcept('!', '?') < 0;

    // "1." in front of what it counts.
    private static bool IsEnumeration(string text, TextSpan[] tokens, int first, int last) =>
        last == first + 1 && tokens[last].Length == 1 && tokens[first].Length <= 2 && char.IsAsciiDigit(text[tokens[first].Start]);

    // "[17]" behind a full stop belongs to what stands before it.
    private static bool IsNote(string text, TextSpan[] tokens, int close) =>
        close >= 2 && close < tokens.Length && text[tokens[close].Start] == ']' && text[tokens[close - 2].Start] == '['
        && char.IsAsciiDigit(text[tokens[close - 1].Start]);

    // "in the U.S. The plan" ends; "the U.S. Army", "Mr. Shultz", "J. Smith" do not.
    private static bool EndsWithAbbreviation(ReadOnlySpan<char> form, ReadOnlySpan<char> next)
    {
        var word = form[..^1];
        if (word.Length == 1 || Lexicon.IsIntroducer(word)) return false;
        return SentenceStarters.Contains(next);
    }

    private static bool MayBegin(string text, TextSpan[] tokens, int i, bool informal)
    {
        for (var end = Math.Min(i + MostOpeners, tokens.Length - 1); i < end && IsOpener(text[tokens[i].Start]) && tokens[i].Length == 1;) i++;
        var c = text[tokens[i].Start];
        return (informal || !char.IsLower(c)) && c is not (',' or ';' or ':' or ')' or '.');
    }

    private static bool IsTerminal(char c) => c is '.' or '!' or '?' or ':' or ';' or '"' or '”' or '\'' or '’' or ')';

    private static bool IsCloser(char c) => c is '"' or '”' or '\'' or '’' or ')' or ']' or '»';

    private static bool IsOpener(char c) => c is '"' or '“' or '\'' or '‘' or '(' or '[' or '«' or '-' or '–' or '—';
}
