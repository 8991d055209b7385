using Entente.Codebook;
using Entente.Language;
using Entente.Language.Cleaning;
using Entente.Reading.Actors;
using Entente.Reading.Choices;
using Entente.Reading.Dealings;
using Entente.Reading.Statements;
using Entente.Reading.Terms;

namespace Entente.Reading;

/// <summary>Reads articles: who deals with whom about what, and who says so. Made once for an edition; immutable, safe for many threads.</summary>
public sealed class NewsReader
{
    private readonly ArticleCleaner _cleaner;
    private readonly ActorFinder _actors;
    private readonly TermFinder _terms;
    private readonly StatementFinder _statements;

    /// <summary>A reader with the vocabulary of an edition and the models that come with the program.</summary>
    /// <param name="edition">The vocabulary to read with.</param>
    public NewsReader(CodebookEdition edition)
        : this(edition, ReadingModel.Shipped)
    {
    }

    internal NewsReader(CodebookEdition edition, ReadingModel model)
    {
        _cleaner = new ArticleCleaner(NamesOf(edition), PeoplesOf(edition));
        (_actors, _terms, _statements) = (new ActorFinder(edition), new TermFinder(edition), new StatementFinder(edition));
        Dealings = new DealingFinder(edition, model);
    }

    /// <summary>Which models the program reads with: 12 hexadecimal digits that change when a model does.</summary>
    public static string ModelId => Choices.ModelId.Shipped;

    internal DealingFinder Dealings { get; }

    /// <summary>The reading of <paramref name="article"/>; any text is taken, and the same text gives the same reading.</summary>
    public ArticleReading Read(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var context = Prepare(article);
        var view = context.Text.View;
        return new ArticleReading(
            article, [.. Dealings.Find(context).Select(d => SourceMapping.ToSource(view, d))], [.. context.Statements.Select(s => SourceMapping.ToSource(view, s))]);
    }

    /// <summary>All that is found before dealings are looked for.</summary>
    internal DealingContext Prepare(Article article)
    {
        var text = Analyser.English.Analyse(_cleaner.Clean(article.Text));
        var actors = _actors.Find(text, article);
        return new DealingContext(text, actors, _terms.Find(text, article.Published), _statements.Find(text, actors, article.Outlet), article);
    }

    // A lost apostrophe ("Moscows") is seen behind a name.
    private static HashSet<string> NamesOf(CodebookEdition edition) =>
        [.. edition.States.SelectMany(s => s.OtherNames.Add(s.Name).AddRange(s.Seats)).Concat(edition.States.Select(s => s.Capital).OfType<string>())
            .Concat(edition.Companies.Select(c => c.Name)).Concat(edition.Organisations.Select(o => o.Name))];

    private static HashSet<string> PeoplesOf(CodebookEdition edition) =>
        [.. edition.States.SelectMany(s => s.Demonyms.AddRange(s.Adjectives.Select(a => a + "s")))];
}
