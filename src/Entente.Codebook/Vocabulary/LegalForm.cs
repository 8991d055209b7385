using System.Collections.Immutable;
using Entente.Codebook.Loading;

namespace Entente.Codebook.Vocabulary;

/// <summary>A legal form behind firms' names: "Inc", "GmbH".</summary>
/// <param name="Name">As written.</param>
/// <param name="OtherNames">Other spellings.</param>
/// <param name="States">Where it is at home, likeliest first.</param>
public sealed record LegalForm(string Name, ImmutableArray<string> OtherNames, ImmutableArray<string> States)
{
    internal const string File = "actors/legal-forms.yaml";

    internal static LegalForm Read(EntryReader entry) => new(entry.Text("name"), entry.Texts("names"), entry.Texts("states"));
}
