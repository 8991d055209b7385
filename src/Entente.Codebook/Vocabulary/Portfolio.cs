using System.Collections.Immutable;
using Entente.Codebook.Loading;

namespace Entente.Codebook.Vocabulary;

/// <summary>A field that a minister, ministry or committee is named after: "oil", "foreign affairs".</summary>
/// <param name="Name">The usual form.</param>
/// <param name="OtherNames">Other forms.</param>
public sealed record Portfolio(string Name, ImmutableArray<string> OtherNames)
{
    internal const string File = "actors/portfolios.yaml";

    internal static Portfolio Read(EntryReader entry) => new(entry.Text("name"), entry.Texts("names"));
}
