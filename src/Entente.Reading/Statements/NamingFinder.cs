namespace Entente.Reading.Statements;

/// <summary>Reads what somebody calls something: "called it a blow", "called the package \"a warning\"", "called the outcome very
/// good".</summary>
internal sealed class NamingFinder(ArticleWords words)
{
    private const int Longest = 14;

    /// <summary>Where what is said begins behind the verb of naming; -1 where the verb means another thing ("called a meeting", "what he
    /// called progress").</summary>
    public int Start(int verb, int limit)
    {
        var at = verb + 1;
        if (words[at] is "it" or "him" or "her" or "them" or "us") return IsComplement(at + 1, limit) ? at + 1 : -1;
        if (words[at] is "this" or "that" && IsComplement(at + 1, limit)) return at;
        if (!GrammarWords.IsDeterminer(words[at]) && !words.IsCapital(at)) return -1;
        return ComplementAt(at + 1, limit) > 0 ? at : -1;
    }

    private bool IsComplement(int at, int limit) => at < limit && (words.IsOpeningMark(at) || IsArticle(at)
        || (words.IsWord(at) && !GrammarWords.IsPreposition(words[at]) && words[at] is not ("back" or "up" or "out" or "that")));

    // The second noun phrase, quotation or qualified adjective behind the object; -1 where the clause ends without one.
    private int ComplementAt(int at, int limit)
    {
        for (var i = at; i < limit && i < at + Longest && (words.IsWord(i) || words.IsMark(i)); i++)
        {
            if (words.IsOpeningMark(i)) return i;
            if (words[i] is "to" or "for" or "who" or "which" or "that" || words.LooksFinite(i)) return -1;
            if (IsArticle(i) && !GrammarWords.IsPreposition(words[i - 1]) && !GrammarWords.IsCoordinator(words[i - 1])) return i;
            if (IsDegree(words[i]) && !GrammarWords.IsDeterminer(words[i - 1])) return i;
        }

        return -1;
    }

    private bool IsArticle(int at) => words[at] is "a" or "an" or "the";

    private static bool IsDegree(string word) => word is "very" or "too" or "quite" or "more" or "unacceptable" or "regrettable" or "absurd"
        || (word.EndsWith("ly", StringComparison.Ordinal) && GrammarWords.IsAdverb(word));
}
