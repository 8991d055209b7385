using System.Collections.Immutable;
using Entente.Codebook.Loading;

namespace Entente.Codebook.Vocabulary;

/// <summary>Names that hold an actor's name and mean none: "Latin American", "South China Sea".</summary>
/// <param name="Name">What they are.</param>
/// <param name="Names">As written.</param>
public sealed record NonActor(string Name, ImmutableArray<string> Names)
{
    internal const string File = "actors/non-actors.yaml";

    internal static NonActor Read(EntryReader entry) => new(entry.Text("name"), entry.Texts("names"));
}
