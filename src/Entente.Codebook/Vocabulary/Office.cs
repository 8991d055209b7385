using System.Collections.Immutable;
using Entente.Codebook.Loading;

namespace Entente.Codebook.Vocabulary;

/// <summary>A title that a person bears: an office of a state or organisation, a post, or a form of address.</summary>
/// <param name="Name">The usual form, singular; <c>{portfolio}</c> stands for any <see cref="Portfolio"/>: "minister of {portfolio}".</param>
/// <param name="OtherNames">Abbreviations and other forms.</param>
/// <param name="Kind">Whose title it is.</param>
/// <param name="States">The codes of those that use it, where few do: "chancellor of the exchequer".</param>
public sealed record Office(string Name, ImmutableArray<string> OtherNames, OfficeKind Kind, ImmutableArray<string> States)
{
    internal const string Folder = "actors/offices";

    internal static Office Read(EntryReader entry) =>
        new(entry.Text("name"), entry.Texts("names"), entry.Choice<OfficeKind>("kind"), entry.Texts("states"));
}

/// <summary>Whose title an <see cref="Office"/> is.</summary>
public enum OfficeKind
{
    /// <summary>A head of state or government: a state has one at a time.</summary>
    Head,

    /// <summary>An office of a state: minister, ambassador, general.</summary>
    State,

    /// <summary>A post in any body or firm: chairman, spokesman.</summary>
    Post,

    /// <summary>A form of address that says nothing of the office: Mr, Sheikh.</summary>
    Address,
}
