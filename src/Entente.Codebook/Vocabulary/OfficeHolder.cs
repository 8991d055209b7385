using System.Collections.Immutable;
using Entente.Codebook.Loading;

namespace Entente.Codebook.Vocabulary;

/// <summary>A well-known holder of an office of state, so that "President Reagan" leads to a state without one being named.</summary>
/// <param name="Name">The full name as news gives it.</param>
/// <param name="OtherNames">Other spellings.</param>
/// <param name="Short">What later mentions use; empty: the last word of the name.</param>
/// <param name="State">The code of the state or organisation.</param>
/// <param name="Since">In office since; null: as far back as matters.</param>
/// <param name="Until">In office until; null: still is.</param>
/// <param name="IsCommon">Whether the short name is too common to stand without a title: "Brown", "Li".</param>
public sealed record OfficeHolder(
    string Name, ImmutableArray<string> OtherNames, ImmutableArray<string> Short, string State, PartialDate? Since, PartialDate? Until, bool IsCommon)
{
    internal const string Folder = "actors/persons";

    internal static OfficeHolder Read(EntryReader entry) => new(
        entry.Text("name"),
        entry.Texts("names"),
        entry.Texts("short"),
        entry.Text("state"),
        entry.Date("since"),
        entry.Date("until"),
        entry.Flag("common"));
}
