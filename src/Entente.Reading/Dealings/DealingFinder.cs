using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Language;
using Entente.Reading.Actors;
using Entente.Reading.Statements;

namespace Entente.Reading.Dealings;

/// <summary>Finds the dealings of an article with the codebook's kinds. Immutable and safe for many threads.</summary>
internal sealed class DealingFinder(CodebookEdition edition)
{
    private readonly DealingLexicon _lexicon = new(edition);

    /// <summary>The dealings in order of their first evidence; all spans are offsets into the analysed view.</summary>
    public ImmutableArray<Dealing> Find(DealingContext context)
    {
        var text = context.Text;
        var words = WordsOf(text);
        var actors = new UnnamedPartyFinder(_lexicon).AddTo(WithoutFigures(context), text, words);
        var candidates = new CandidateFinder(_lexicon, text, words, actors, IsSpeakerIn(context.Statements));
        var merger = new CandidateMerger(new ContextParties(new Salience(text, actors)), new Sums(context.Terms));
        var drafts = merger.Merge(text.Sentences.SelectMany(s => candidates.Find(s))).SelectMany(d => d.Singly()).Where(d => d.IsComplete).ToList();
        new TermBinder(text, words, drafts).Bind(context.Terms);
        var writer = new DealingWriter(text, new SectorReader(_lexicon), new SubjectReader(text), new AttributionFinder(context.Statements));
        return [.. drafts.OrderBy(d => d.Candidates.Min(c => c.Anchor.First)).Select((draft, i) => writer.Write(draft, i + 1))];
    }

    // "300 million U.S. dollars" names no state.
    private static ActorMentions WithoutFigures(DealingContext context)
    {
        var figures = context.Terms.SelectMany(t => Enumerable.Range(t.FirstToken, t.EndToken - t.FirstToken)).ToHashSet();
        return new ActorMentions([.. context.Actors.Where(a => !figures.Contains(a.FirstToken))]);
    }

    private static string[] WordsOf(AnnotatedText text)
    {
        var words = new string[text.TokenCount];
        for (var i = 0; i < words.Length; i++) words[i] = text.Token(i).Form.ToString().ToLowerInvariant();
        return words;
    }

    private static Func<ActorMention, bool> IsSpeakerIn(ImmutableArray<Statement> statements)
    {
        var spans = statements.Select(s => s.SpeakerEvidence).Order().ToArray();
        return mention =>
        {
            var at = Array.BinarySearch(spans, new TextSpan(mention.Span.End, int.MinValue));
            return at is not 0 && (at < 0 ? ~at : at) is var next && next > 0 && spans[next - 1].Overlaps(mention.Span);
        };
    }
}
