using System.Collections.Immutable;
using Entente.Codebook.Loading;

namespace Entente.Codebook.Vocabulary;

/// <summary>An organisation or bloc of states.</summary>
/// <param name="Code">By the codebook's list, else its usual acronym in capitals.</param>
/// <param name="Name">The full name.</param>
/// <param name="OtherNames">Acronyms, short and former names, bodies that act for it ("the European Commission").</param>
/// <param name="Adjectives">"European" is none: it means the continent as often.</param>
/// <param name="Ambiguous">Those of its names that often mean something else: "the Bank", "the Fund", "WHO".</param>
public sealed record Organisation(
    string Code, string Name, ImmutableArray<string> OtherNames, ImmutableArray<string> Adjectives, ImmutableArray<string> Ambiguous)
{
    internal const string Folder = "actors/organisations";

    internal static Organisation Read(EntryReader entry) =>
        new(entry.Text("code"), entry.Text("name"), entry.Texts("names"), entry.Texts("adjectives"), entry.Texts("ambiguous"));
}
