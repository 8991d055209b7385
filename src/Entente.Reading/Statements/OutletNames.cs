using Entente.Reading.Actors;

namespace Entente.Reading.Statements;

/// <summary>Finds the news outlets that a stretch of text names: those the codebook knows, and those with a noun that shows them to be
/// one.</summary>
internal sealed class OutletNames(ArticleWords words, ActorMentions actors, CueLexicon lexicon)
{
    /// <summary>The outlets in order, without overlap: "Reuters", "the NBC television network", "the daily Al-Qabas".</summary>
    public IEnumerable<TokenRange> In(TokenRange range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (At(i, range) is not { } outlet) continue;
            yield return outlet;
            i = outlet.End - 1;
        }
    }

    private TokenRange? At(int token, TokenRange range)
    {
        var known = actors.AtToken(token) is { Type: ActorType.Outlet, Form: ActorForm.Name } mention
            ? new TokenRange(mention.FirstToken, mention.EndToken) : default;
        if (!known.IsEmpty) return known;
        if (!lexicon.IsOutlet(words[token])) return null;
        var (start, end) = (token, token + 1);
        while (end < range.End && lexicon.IsOutlet(words[end])) end++;
        while (start > range.Start && (words.IsCapital(start - 1) || words[start - 1] is "news" or "-" or "al"
            || words.IsCompound(start - 1))) start--;
        var isNamed = start < token && !GrammarWords.IsDeterminer(words[start]);
        while (end < range.End && words.IsCapital(end)) end++;
        return isNamed || words.IsCapital(end - 1) ? new TokenRange(start, end) : null;
    }
}
