namespace Entente.Reading.Statements;

/// <summary>Who does the saying, as the words beside a cue name them.</summary>
/// <param name="Kind">How they are named.</param>
/// <param name="Outer">All the words, with title, apposition and what stands between them and the cue.</param>
/// <param name="Name">The words to resolve; empty for <see cref="SubjectKind.Elided"/>.</param>
/// <param name="Cited">Whom the subject quotes: "X, citing Y, said"; empty for nobody.</param>
/// <param name="QuotedBy">Who quotes the subject: "X, quoted by M, said"; empty for nobody.</param>
internal sealed record Subject(SubjectKind Kind, TokenRange Outer, TokenRange Name, TokenRange Cited = default,
    TokenRange QuotedBy = default);

/// <summary>How a <see cref="Subject"/> is named.</summary>
internal enum SubjectKind
{
    /// <summary>By a name or description.</summary>
    Phrase,

    /// <summary>By a pronoun.</summary>
    Pronoun,

    /// <summary>Not at all: the subject of what stands before goes on ("but said", "adding that").</summary>
    Elided,
}
