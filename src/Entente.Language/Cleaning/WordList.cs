namespace Entente.Language.Cleaning;

/// <summary>The runs of letters of a text, in order, with what stands around them.</summary>
internal sealed class WordList(string text, List<TextSpan> spans)
{
    public int Count => spans.Count;

    public static WordList Of(string text)
    {
        var spans = new List<TextSpan>();
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetter(text[at])) continue;
            var start = at;
            while (at < text.Length && char.IsLetter(text[at])) at++;
            spans.Add(new TextSpan(start, at));
        }

        return new WordList(text, spans);
    }

    public TextSpan Span(int index) => spans[index];

    public ReadOnlySpan<char> this[int index] => index >= 0 && index < spans.Count ? spans[index].In(text) : [];

    /// <summary>The word behind this one if nothing but blanks or one line end stands between; else empty.</summary>
    public ReadOnlySpan<char> Next(int index) => IsJoined(index, index + 1) ? this[index + 1] : [];

    /// <summary>The word before this one if nothing but blanks or one line end stands between; else empty.</summary>
    public ReadOnlySpan<char> Previous(int index) => IsJoined(index - 1, index) ? this[index - 1] : [];

    /// <summary>Whether the word stands by itself: no part of an address, a compound, or a word with an apostrophe.</summary>
    public bool StandsAlone(int index)
    {
        var span = spans[index];
        return !IsGlue(span.Start - 1) && !IsGlue(span.End) && !(span.End + 1 < text.Length && text[span.End] == '.' && char.IsLetter(text[span.End + 1]));
    }

    /// <summary>Whether a sentence, a quotation or a line begins with the word: its capital tells an opening quotation mark from a closing one.</summary>
    public bool BeginsSentence(int index)
    {
        if (!char.IsUpper(this[index][0])) return false;
        var at = spans[index].Start - 1;
        while (at >= 0 && text[at] is ' ' or '\t' or '\u00a0') at--;
        return at < 0 || text[at] is '\n' or '.' or '!' or '?' or '"' or '“' or '‘' or '\'' or ':' or ';' or '(';
    }

    private bool IsJoined(int first, int second)
    {
        if (first < 0 || second >= spans.Count) return false;
        var gap = text.AsSpan(spans[first].End, spans[second].Start - spans[first].End);
        return !gap.IsEmpty && gap.IsWhiteSpace() && gap.Count('\n') < 2;
    }

    private bool IsGlue(int at) =>
        at >= 0 && at < text.Length && (text[at] is '\'' or '’' or '-' or '@' or '/' or '_' or '#' or '\u00AD' || char.IsAsciiDigit(text[at]));
}
