using System.Collections.Immutable;
using Entente.Codebook.Loading;

namespace Entente.Codebook.Vocabulary;

/// <summary>The words that show one status.</summary>
/// <param name="Status">The status.</param>
/// <param name="Verbs">Verbs that a dealing's words depend on, as object, subject or infinitive: "sign an accord", "plan to build".</param>
/// <param name="Intransitive">Verbs that a dealing's words are the subject of in the active voice: "talks resumed", "the accord expired".</param>
/// <param name="Presupposed">Verbs that take the status for granted in whatever mood they stand: who may "breach" a pact has one.</param>
/// <param name="Modifiers">Adjectives and participles before a dealing's noun: "a planned loan".</param>
/// <param name="Predicates">Phrases behind a form of "be" or "come" that a dealing's noun is the subject of: "in force", "under way".</param>
/// <param name="Nouns">Nouns that take a dealing's noun as complement: "signing of", "request for".</param>
/// <param name="By">Verbs that show it only of certain kinds and where certain subjects do them: a treaty that parliament approves is ratified.</param>
public sealed record StatusCues(
    Status Status,
    ImmutableArray<string> Verbs,
    ImmutableArray<string> Intransitive,
    ImmutableArray<string> Presupposed,
    ImmutableArray<string> Modifiers,
    ImmutableArray<string> Predicates,
    ImmutableArray<string> Nouns,
    VerbsBySubject? By)
{
    internal const string Folder = "status";

    internal static StatusCues Read(EntryReader entry) => new(
        entry.Choice<Status>("status"),
        entry.Texts("verbs"),
        entry.Texts("intransitive"),
        entry.Texts("presupposed"),
        entry.Texts("modifiers"),
        entry.Texts("predicates"),
        entry.Texts("nouns"),
        entry.Inner("by", VerbsBySubject.Read));
}

/// <summary>Verbs that show a status of dealings of some kinds where one of these is their subject.</summary>
/// <param name="Kinds">The kinds' ids.</param>
/// <param name="Subjects">Nouns in the singular, in lower case.</param>
/// <param name="Verbs">Verbs as in <see cref="StatusCues.Verbs"/>.</param>
public sealed record VerbsBySubject(ImmutableArray<string> Kinds, ImmutableArray<string> Subjects, ImmutableArray<string> Verbs)
{
    internal static VerbsBySubject Read(EntryReader entry) => new(entry.Texts("kinds"), entry.Texts("subjects"), entry.Texts("verbs"));
}
