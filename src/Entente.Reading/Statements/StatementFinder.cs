using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Language;
using Entente.Reading.Actors;

namespace Entente.Reading.Statements;

/// <summary>Finds what an article attributes to somebody: direct and indirect speech, with its speaker and who passed it on.</summary>
internal sealed class StatementFinder(CodebookEdition edition)
{
    private readonly CueLexicon _lexicon = new(edition.Cues);

    /// <summary>The statements in order, without overlap.</summary>
    /// <param name="text">The article.</param>
    /// <param name="actors">Its actors.</param>
    /// <param name="outlet">Who published it: no relay of its own words; null if unknown.</param>
    public ImmutableArray<Statement> Find(AnnotatedText text, ActorMentions actors, string? outlet)
    {
        var words = new ArticleWords(text);
        var drafts = Drafts(words);
        var writer = new StatementWriter(words, new SpeakerResolver(words, actors, _lexicon), outlet);
        foreach (var draft in drafts) writer.Add(draft);
        return writer.Written();
    }

    private List<StatementDraft> Drafts(ArticleWords words)
    {
        var drafts = new List<StatementDraft>();
        var grammar = new CueGrammar(words, _lexicon);
        var passages = PassageFinder.Find(words);
        for (var i = 0; i < passages.Count; i++)
        {
            var found = PassageReader.Read(words, _lexicon, grammar, passages[i]);
            if (found.Count == 0 && drafts.Count > 0 && GoesOn(words, drafts[^1], passages[i])) drafts[^1].Content = drafts[^1].Content with { End = passages[i].End };
            drafts.AddRange(found);
        }

        return drafts;
    }

    // A quotation that goes on: adjacent, all in marks, without a cue of its own; over a paragraph's end only behind another quotation.
    private static bool GoesOn(ArticleWords words, StatementDraft last, Passage passage)
    {
        if (!words.IsOpeningMark(passage.Start) || !IsAllQuoted(words, passage)) return false;
        var end = Math.Max(last.Content.End, Math.Max(last.Cue.End, last.Subject.Outer.End));
        if (passage.Start - end > MostWordsBehindCue(last, passage)) return false;
        return last.Paragraph == passage.Paragraph || words.IsQuoted(last.Content.End - 1) || words.IsClosingMark(last.Content.End - 1) || words.IsQuoted(last.Content.End - 2) || words.IsQuoted(last.Content.End - 3);
    }

    private static int MostWordsBehindCue(StatementDraft last, Passage passage) => last.Paragraph == passage.Paragraph ? 20 : 12;

    private static bool IsAllQuoted(ArticleWords words, Passage passage)
    {
        for (var i = passage.Start; i < passage.End; i++)
            if (words.IsWord(i) && !words.IsQuoted(i)) return false;
        return true;
    }
}
