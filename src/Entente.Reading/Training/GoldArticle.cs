using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Language;

namespace Entente.Reading.Training;

/// <summary>An article with its dealings as a careful reader noted them.</summary>
/// <param name="Article">The article.</param>
/// <param name="Dealings">Its dealings.</param>
public sealed record GoldArticle(Article Article, ImmutableArray<GoldDealing> Dealings)
{
    /// <summary>How many articles it counts for in training.</summary>
    public float Weight { get; init; } = 1;

    /// <summary>Whether the terms of its dealings were noted; where not, nothing is learned of terms from it.</summary>
    public bool NotesTerms { get; init; } = true;

    /// <summary>Whether it was noted who says what; where not, nothing is learned from it of whose word dealings stand on.</summary>
    public bool NotesSources { get; init; } = true;
}

/// <summary>A dealing as a careful reader noted it; spans are offsets into the article's text.</summary>
/// <param name="Kind">The kind's id.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="Parties">Codes with roles.</param>
/// <param name="Terms">Types, values and units.</param>
/// <param name="Sources">The speaker, and the relays, of its attribution; empty where it has none.</param>
/// <param name="Evidence">Where the text tells of it.</param>
public sealed record GoldDealing(
    string Kind, Status Status, ImmutableArray<GoldParty> Parties, ImmutableArray<GoldTerm> Terms, ImmutableArray<string> Sources, ImmutableArray<TextSpan> Evidence);

/// <summary>A code in a role.</summary>
public readonly record struct GoldParty(string Code, string Role);

/// <summary>A term's type, its value as text, and its unit.</summary>
public readonly record struct GoldTerm(string Type, string Value, string Unit);
