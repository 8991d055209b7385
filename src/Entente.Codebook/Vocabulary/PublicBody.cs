using System.Collections.Immutable;
using Entente.Codebook.Loading;

namespace Entente.Codebook.Vocabulary;

/// <summary>A word for a public body, a group of people or firms, or a country, that takes its state from the words beside it.</summary>
/// <param name="Name">The usual form; <c>{portfolio}</c> stands for any <see cref="Portfolio"/>: "ministry of {portfolio}".</param>
/// <param name="OtherNames">Other forms.</param>
/// <param name="Kind">What it means.</param>
/// <param name="State">The state's code where the name belongs to one alone: "Pentagon".</param>
/// <param name="States">The codes of those that it may mean, where few: "kingdom".</param>
public sealed record PublicBody(string Name, ImmutableArray<string> OtherNames, BodyKind Kind, string? State, ImmutableArray<string> States)
{
    internal const string Folder = "actors/bodies";

    internal static PublicBody Read(EntryReader entry) =>
        new(entry.Text("name"), entry.Texts("names"), entry.Choice<BodyKind>("kind"), entry.OptionalText("state"), entry.Texts("states"));
}

/// <summary>What a <see cref="PublicBody"/> means.</summary>
public enum BodyKind
{
    /// <summary>An authority: it may stand alone for the state that the article is about.</summary>
    Authority,

    /// <summary>People who act for a state: officials, negotiators. Without a state beside them they have none.</summary>
    People,

    /// <summary>Firms: their state is that of the adjective or name beside them.</summary>
    Firm,

    /// <summary>A state by what it is: "the kingdom".</summary>
    Country,

    /// <summary>Several states: "the two countries".</summary>
    Countries,
}
