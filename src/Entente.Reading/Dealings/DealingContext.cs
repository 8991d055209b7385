using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Language;
using Entente.Reading.Actors;
using Entente.Reading.Terms;

namespace Entente.Reading.Dealings;

/// <summary>What is known of an article before its dealings are looked for; all spans are offsets into the analysed view.</summary>
/// <param name="Text">The analysed view.</param>
/// <param name="Actors">Who is named.</param>
/// <param name="Terms">Figures and dates, in order.</param>
/// <param name="Statements">Attributed speech, in order.</param>
/// <param name="Article">The article.</param>
internal sealed record DealingContext(
    AnnotatedText Text, ActorMentions Actors, ImmutableArray<TermMention> Terms, ImmutableArray<Statement> Statements, Article Article);
