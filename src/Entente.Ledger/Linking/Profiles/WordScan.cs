namespace Entente.Ledger.Linking.Profiles;

/// <summary>Cuts text into words: letters and digits, held together by hyphens, apostrophes, full stops and ampersands inside.</summary>
internal static class WordScan
{
    /// <summary>The words of a text, in order. One with hyphens and no digit is cut at its hyphens: "Russian-built", but "S-400".</summary>
    public static IEnumerable<ScannedWord> Of(ReadOnlyMemory<char> text)
    {
        var startsSentence = true;
        for (var at = 0; at < text.Length;)
        {
            var end = End(text.Span, at);
            if (end == at)
            {
                startsSentence |= text.Span[at] is '.' or '!' or '?' or '\n' or '"' or '“' or ':';
                at++;
                continue;
            }

            foreach (var part in Parts(text[at..end].ToString()))
            {
                yield return new ScannedWord(part, startsSentence);
                startsSentence = false;
            }

            at = end;
        }
    }

    private static int End(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (end > at && IsJoint(text, end)))) end++;
        return end;
    }

    private static bool IsJoint(ReadOnlySpan<char> text, int at) =>
        text[at] is '-' or '\'' or '’' or '.' or '&' or ',' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])
        && (text[at] != ',' || (char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])));

    private static string[] Parts(string word) => word.Any(char.IsDigit) ? [word] : word.Split('-', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>A word in its place.</summary>
/// <param name="Text">As it stands.</param>
/// <param name="StartsSentence">Whether a capital letter says nothing about it.</param>
internal readonly record struct ScannedWord(string Text, bool StartsSentence);
