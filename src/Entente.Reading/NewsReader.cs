using Entente.Codebook;
using Entente.Language;
using Entente.Language.Cleaning;
using Entente.Reading.Actors;
using Entente.Reading.Dealings;
using Entente.Reading.Statements;
using Entente.Reading.Terms;

namespace Entente.Reading;

/// <summary>Reads articles: who deals with whom about what, and who says so. Made once for an edition; immutable, safe for many threads.</summary>
/// <param name="edition">The vocabulary to read with.</param>
public sealed class NewsReader(CodebookEdition edition)
{
    private readonly ArticleCleaner _cleaner = new(NamesOf(edition), PeoplesOf(edition));
    private readonly Analyser _analyser = new();
    private readonly ActorFinder _actors = new(edition);
    private readonly TermFinder _terms = new(edition);
    private readonly StatementFinder _statements = new(edition);
    private readonly DealingFinder _dealings = new(edition);

    /// <summary>The reading of <paramref name="article"/>; any text is taken, and the same text gives the same reading.</summary>
    public ArticleReading Read(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var view = _cleaner.Clean(article.Text);
        var text = _analyser.Analyse(view);
        var actors = _actors.Find(text, article);
        var terms = _terms.Find(text, article.Published);
        var statements = _statements.Find(text, actors, article.Outlet);
        var dealings = _dealings.Find(new DealingContext(text, actors, terms, statements, article));
        return new ArticleReading(
            article, [.. dealings.Select(d => SourceMapping.ToSource(view, d))], [.. statements.Select(s => SourceMapping.ToSource(view, s))]);
    }

    // A lost apostrophe ("Moscows") is seen behind a name.
    private static HashSet<string> NamesOf(CodebookEdition edition) =>
        [.. edition.States.SelectMany(s => s.OtherNames.Add(s.Name).AddRange(s.Seats)).Concat(edition.States.Select(s => s.Capital).OfType<string>())
            .Concat(edition.Companies.Select(c => c.Name)).Concat(edition.Organisations.Select(o => o.Name))];

    private static HashSet<string> PeoplesOf(CodebookEdition edition) =>
        [.. edition.States.SelectMany(s => s.Demonyms.AddRange(s.Adjectives.Select(a => a + "s")))];
}
