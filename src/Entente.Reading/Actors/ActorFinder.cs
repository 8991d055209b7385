using Entente.Codebook;
using Entente.Language;
using Entente.Reading.Actors.Gazetteers;
using Entente.Reading.Actors.Phrases;
using Entente.Reading.Actors.References;

namespace Entente.Reading.Actors;

/// <summary>Finds who is named or meant in an article, with the codes of their states and organisations. Immutable and safe for many threads.</summary>
internal sealed class ActorFinder(CodebookEdition edition)
{
    private readonly Gazetteer _gazetteer = GazetteerBuilder.Build(edition);

    /// <summary>The actors of <paramref name="text"/>, which is <paramref name="article"/>'s text as cleaned and analysed.</summary>
    public ActorMentions Find(AnnotatedText text, Article article)
    {
        var words = new ActorWords(text);
        var names = NameMatcher.Match(_gazetteer, words, article.Published);
        var drafts = new PhraseReader(words, _gazetteer, names).Read();
        var appositions = new Appositions(words, drafts);
        appositions.Join();
        new Descriptions(words, drafts).Apply();
        appositions.Confirm();
        var resolved = new ContextStates(words, new Aliases(words).Resolve(drafts)).Resolve();
        new Descriptions(words, resolved).Apply();
        NamedCodes.Spread(resolved);
        return new ActorMentions([.. new Pronouns(words, resolved).Resolve().Select(d => d.ToMention(words))]);
    }
}
