using System.Collections.Immutable;
using Entente.Codebook.Loading;

namespace Entente.Codebook.Vocabulary;

/// <summary>A field of business or policy, with the words that show it.</summary>
/// <param name="Id">Such as <c>nuclear</c>.</param>
/// <param name="Words">Words and phrases that show it clearly, nouns in the singular.</param>
/// <param name="IsGeneral">Whether it is what most dealings have to do with, so that any other sector shown counts for more: finance, trade.</param>
/// <param name="Hints">Words that show it where nothing clearer stands beside them: "power" for electricity.</param>
public sealed record Sector(string Id, bool IsGeneral, ImmutableArray<string> Words, ImmutableArray<string> Hints)
{
    internal const string Folder = "sectors";

    internal static Sector Read(EntryReader entry) => new(entry.Text("sector"), entry.Flag("general"), entry.Texts("words"), entry.Texts("hints"));
}
