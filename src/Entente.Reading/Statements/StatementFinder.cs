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
        var grammar = new CueGrammar(words, _lexicon);
        var writer = new StatementWriter(words, new SpeakerResolver(words, actors, _lexicon, grammar.Phrases), outlet);
        foreach (var draft in new DraftReader(words, _lexicon, grammar).Read()) writer.Add(draft);
        return writer.Written();
    }
}
