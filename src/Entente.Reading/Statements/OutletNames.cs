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

    /// <summary>
    /// The outlet that was told something, where nothing but that shows it to be one: a name that is nobody else's ("told Kanal Haber"), or an
    /// outlet's noun for one that was named before ("told the agency"). Empty where it is none: "told Parliament", "told MPs", "told the Commons".
    /// </summary>
    public TokenRange Told(TokenRange range)
    {
        if (range.Length >= 2 && words[range.Start] == "the" && (lexicon.IsOutlet(words[range.Start + 1]) || words[range.Start + 1] == "agency") && !IsNamePart(range.Start + 2))
            return new TokenRange(range.Start, range.Start + 2);
        var end = range.Start;
        while (end < range.End && IsNamePart(end) && actors.AtToken(end) is null) end++;
        return IsNamePart(end) || words.IsTaggedNoun(end) || words[end] == "'s" || IsAudience(end - 1) ? default : range with { End = end };
    }

    private bool IsAudience(int token) => lexicon.IsBody(words[token]) || lexicon.IsPerson(words[token])
        || (words[token].EndsWith('s') && words.Text.Token(token).Form is [.. var acronym, _] && acronym.IndexOfAnyInRange('a', 'z') < 0);

    private bool IsNamePart(int token) => words.IsCapital(token) || (words[token] == "-" && words.IsCapital(token + 1) && words.IsCapital(token - 1));

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
        while (end < range.End && IsNamePart(end)) end++;
        return isNamed || words.IsCapital(end - 1) ? new TokenRange(start, end) : null;
    }
}
