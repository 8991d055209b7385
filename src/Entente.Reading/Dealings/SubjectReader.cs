using Entente.Language;

namespace Entente.Reading.Dealings;

/// <summary>Cuts the short phrase of the article that names what a dealing is about.</summary>
internal sealed class SubjectReader(AnnotatedText text)
{
    private const int Longest = 12;

    /// <summary>The trigger's noun phrase with its complement; for a verb what follows it.</summary>
    public TextSpan Of(Candidate candidate)
    {
        var (frame, anchor) = (candidate.Frame, candidate.Anchor);
        var first = anchor.IsNoun ? PhraseStart(frame, anchor.First) : anchor.End;
        var end = anchor.IsNoun ? anchor.End : first;
        while (end < frame.End && end - first < Longest && Continues(frame, end)) end++;
        while (end > anchor.End && !EndsWell(frame.Words[end - 1])) end--;
        if (end <= first) (first, end) = (anchor.First, anchor.End);
        while (first < end - 1 && GrammarWords.Determiners.Contains(frame.Words[first])) first++;
        return text.Token(first).Span.Union(text.Token(end - 1).Span);
    }

    private static int PhraseStart(SentenceFrame frame, int anchor)
    {
        var first = anchor;
        while (first > frame.First && anchor - first < 6 && frame.IsNounLike(first - 1)) first--;
        return first;
    }

    private static bool Continues(SentenceFrame frame, int token)
    {
        var word = frame.Words[token];
        if (frame.IsVerb(token) && !(token > frame.First && frame.Words[token - 1] == "to")) return false;
        return frame.IsNounLike(token) || GrammarWords.Determiners.Contains(word) || word is "of" or "for" or "on" or "to" or "and" or "'s" or "in" or "'";
    }

    private static bool EndsWell(string word) =>
        char.IsLetterOrDigit(word[0]) && !GrammarWords.Prepositions.Contains(word) && !GrammarWords.Determiners.Contains(word) && !GrammarWords.Conjunctions.Contains(word);
}
