using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Language;
using Entente.Reading.Terms.Dates;
using Entente.Reading.Terms.Figures;

namespace Entente.Reading.Terms;

/// <summary>
/// Finds figures and dates: amounts, volumes and flows, capacities, counts, durations, grace, rates and spreads, shares, prices, dates and
/// rounds. A grammar over tokens; needs no tree. Immutable and safe for use by many threads at once.
/// </summary>
internal sealed class TermFinder(CodebookEdition edition)
{
    private readonly TermTables _tables = new(edition);

    // In this order: what a date or a sign has used up is no bare number any more.
    private readonly ImmutableArray<ITermGrammar> _grammars =
        [new DateGrammar(), new RoundGrammar(), new FractionShareGrammar(), new SignedMoneyGrammar(), new PlainPeriodGrammar(), new FigureGrammar()];

    /// <summary>The mentions in the order of the text; the two of "first half of 1987" share a span, no others overlap.</summary>
    /// <param name="text">The article's text, analysed.</param>
    /// <param name="published">When it appeared; relative dates are counted from there, and left out without it.</param>
    public ImmutableArray<TermMention> Find(AnnotatedText text, PartialDate? published)
    {
        var runs = text.Sentences.Select(_tables.Lexer.Read).ToImmutableArray();
        var memory = new ArticleMemory(_tables, runs, published);
        var mentions = ImmutableArray.CreateBuilder<TermMention>();
        foreach (var run in runs)
        {
            var scope = new TermScope(run, _tables, PublicationDate.Of(published), memory, []);
            FindIn(scope);
            mentions.AddRange(scope.Found);
        }

        return mentions.ToImmutable();
    }

    private void FindIn(TermScope scope)
    {
        for (var at = 0; at < scope.Run.Count;)
        {
            if (First(scope, at) is not { } match)
            {
                at++;
                continue;
            }

            if (IsBehindLast(scope, match)) scope.Found.AddRange(match.Mentions);
            at = Math.Max(match.End, at + 1);
        }
    }

    // Two figures that are written into one token ("Rs26Friday") cannot both have it.
    private static bool IsBehindLast(TermScope scope, TermMatch match) =>
        scope.Found.Count == 0 || match.Mentions.IsEmpty || match.Mentions[0].FirstToken >= scope.Found[^1].EndToken;

    private TermMatch? First(TermScope scope, int at)
    {
        foreach (var grammar in _grammars)
            if (grammar.At(scope, at) is { } match) return match;
        return null;
    }
}
