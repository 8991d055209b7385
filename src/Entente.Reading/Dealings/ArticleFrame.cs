using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Language;
using Entente.Reading.Actors;
using Entente.Reading.Dealings.Parties;
using Entente.Reading.Dealings.Triggers;
using Entente.Reading.Syntax;
using Entente.Reading.Terms;

namespace Entente.Reading.Dealings;

/// <summary>All that is seen in an article before anything is chosen: words, actors, figures, statements, and the triggers of dealings.</summary>
internal sealed class ArticleFrame
{
    public ArticleFrame(DealingLexicon lexicon, DealingContext context)
    {
        Lexicon = lexicon;
        (Text, Terms, Statements, Article) = (context.Text, context.Terms, context.Statements, context.Article);
        Words = new ParsedWords(Text, lexicon.Infinitives);
        Actors = new UnnamedPartyFinder(lexicon).AddTo(WithoutMoney(context), Text, Words.Lower);
        var title = Article.Title.ToLowerInvariant().Split([' ', ',', '-', ':', '\'', '’'], StringSplitOptions.RemoveEmptyEntries);
        TitleKinds = [.. Enumerable.Range(0, title.Length).SelectMany(i => lexicon.Triggers.At(title, i, title.Length)).Where(t => !t.Meaning.Trigger.Trigger.IsWeak).Select(t => t.Meaning.Trigger.Kind.Index)];
        Mentions = new MentionIndex(Words, Actors, context.Statements, [.. title]);
        var anchors = new AnchorFinder(lexicon, Words, Actors);
        Anchors = [.. Text.Sentences.Where(s => s.EndToken - s.FirstToken <= LongestSentence).SelectMany(s => anchors.Find(s))];
        AnchorsOf = Anchors.ToLookup(a => a.Sentence);
    }

    /// <summary>Tables and lists without a full stop are no sentences; what they hold is not read as clauses.</summary>
    private const int LongestSentence = 400;

    public DealingLexicon Lexicon { get; }

    public AnnotatedText Text { get; }

    public ParsedWords Words { get; }

    public ActorMentions Actors { get; }

    public MentionIndex Mentions { get; }

    public ImmutableArray<TermMention> Terms { get; }

    public ImmutableArray<Statement> Statements { get; }

    public Article Article { get; }

    public ImmutableArray<Anchor> Anchors { get; }

    /// <summary>The anchors of a sentence.</summary>
    public ILookup<int, Anchor> AnchorsOf { get; }

    /// <summary>The indices of the kinds that have a trigger in the headline.</summary>
    public HashSet<int> TitleKinds { get; }

    public TextSpan SpanOf(int first, int end) => Text.Token(first).Span.Union(Text.Token(end - 1).Span);

    /// <summary>What somebody says in which the trigger stands; null where nobody does.</summary>
    public Statement? StatementAt(Anchor anchor)
    {
        var span = Text.Token(anchor.Head).Span;
        return Statements.FirstOrDefault(s => s.Content.Contains(span));
    }

    // "300 million U.S. dollars" names no state; "eight Chinese firms" does.
    private static ActorMentions WithoutMoney(DealingContext context)
    {
        var money = context.Terms.Where(t => t.Type is TermType.Amount or TermType.Price).SelectMany(t => Enumerable.Range(t.FirstToken, t.EndToken - t.FirstToken)).ToHashSet();
        return new ActorMentions([.. context.Actors.Where(a => !money.Contains(a.FirstToken))]);
    }
}
