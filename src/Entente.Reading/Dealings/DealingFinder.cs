using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Reading.Choices;
using Entente.Reading.Dealings.Binding;
using Entente.Reading.Dealings.Merging;
using Entente.Reading.Dealings.Triggers;
using Entente.Reading.Dealings.Writing;

namespace Entente.Reading.Dealings;

/// <summary>Finds the dealings of an article: the codebook's patterns say what may be one, the model's choices what is. Immutable and safe for many threads.</summary>
internal sealed class DealingFinder(CodebookEdition edition, ReadingModel model)
{
    private readonly DealingLexicon _lexicon = new(edition);

    /// <summary>What is seen before anything is chosen.</summary>
    public ArticleFrame FrameOf(DealingContext context) => new(_lexicon, context);

    /// <summary>The dealings in order of their first evidence; all spans are offsets into the analysed view.</summary>
    public ImmutableArray<Dealing> Find(DealingContext context)
    {
        var frame = FrameOf(context);
        var reader = new DraftReader(frame, model, new FirstLook(frame, null));
        var drafts = reader.Choose(reader.Merge(reader.Score()));
        var terms = new TermBinder(new TermFeatures(frame, null), model[ChoiceNames.Term]).Bind(context.Terms, drafts);
        var writer = new DealingWriter(frame, model);
        return [.. Retellings.Joined(drafts, terms, reader.Apart.Are).Select((d, i) => writer.Write(d.Draft, d.Terms, i + 1))];
    }
}
