using System.Collections.Immutable;
using Entente.Codebook.Loading;

namespace Entente.Codebook.Vocabulary;

/// <summary>Parties that a text gives by a description only: "creditor banks", "foreign investors".</summary>
/// <param name="Code">What they are coded as: <c>INT</c>.</param>
/// <param name="Modifiers">Words before the noun: "foreign", "creditor".</param>
/// <param name="Nouns">Nouns in the singular; singular and plural count.</param>
/// <param name="Alone">Words that need none before them: "bondholder".</param>
/// <param name="Adjectives">Adjectives that stand for such a party before one of <paramref name="Matters"/>: "foreign".</param>
/// <param name="Matters">What is owed to, or comes from, somebody: "debt", "equipment".</param>
public sealed record UnnamedParty(
    string Code, ImmutableArray<string> Modifiers, ImmutableArray<string> Nouns, ImmutableArray<string> Alone, ImmutableArray<string> Adjectives, ImmutableArray<string> Matters)
{
    internal const string Folder = "unnamed";

    internal static UnnamedParty Read(EntryReader entry) =>
        new(entry.Text("code"), entry.Texts("modifiers"), entry.Texts("nouns"), entry.Texts("alone"), entry.Texts("adjectives"), entry.Texts("matters"));
}
