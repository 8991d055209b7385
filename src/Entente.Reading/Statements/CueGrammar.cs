namespace Entente.Reading.Statements;

/// <summary>The parts that read the surroundings of a cue, for one article.</summary>
internal sealed class CueGrammar
{
    public CueGrammar(ArticleWords words, CueLexicon lexicon)
    {
        Phrases = new NounPhrases(words, lexicon);
        Subjects = new SubjectFinder(words, lexicon, Phrases);
        Tails = new CueTailReader(words, lexicon, Phrases);
        QuotedAs = new QuotedAsFinder(words, Subjects);
        Use = new CueUse(words, lexicon, Phrases);
        Inversions = new InversionFinder(words, lexicon, Phrases, Subjects);
        Placement = new ContentPlacement(words, lexicon, Phrases);
        Sources = new SourcePhraseReader(words, lexicon, Phrases, Subjects);
        Nouns = new NounCueFinder(words, lexicon, Phrases, Subjects);
        Naming = new NamingFinder(words);
        Nesting = new CueNesting(words, Phrases);
    }

    public NounPhrases Phrases { get; }

    public SubjectFinder Subjects { get; }

    public CueTailReader Tails { get; }

    public QuotedAsFinder QuotedAs { get; }

    public CueUse Use { get; }

    public InversionFinder Inversions { get; }

    public ContentPlacement Placement { get; }

    public SourcePhraseReader Sources { get; }

    public NounCueFinder Nouns { get; }

    public NamingFinder Naming { get; }

    public CueNesting Nesting { get; }
}
