using System.Collections.Immutable;
using Entente.Codebook.Loading;

namespace Entente.Codebook.Vocabulary;

/// <summary>Who usually stands in a role: a hint, among many, at who lends to whom where the sentence leaves it open.</summary>
/// <param name="Name">What they are called here.</param>
/// <param name="Kind">A kind of dealing.</param>
/// <param name="Role">A role of the kind.</param>
/// <param name="Sectors">The sectors for which it holds; empty: all.</param>
/// <param name="Codes">States and organisations.</param>
public sealed record UsualParties(string Name, string Kind, string Role, ImmutableArray<string> Sectors, ImmutableArray<string> Codes)
{
    internal const string Folder = "usual";

    internal static UsualParties Read(EntryReader entry) =>
        new(entry.Text("name"), entry.Text("kind"), entry.Text("role"), entry.Texts("sectors"), entry.Texts("codes"));
}
