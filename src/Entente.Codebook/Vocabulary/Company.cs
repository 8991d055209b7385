using System.Collections.Immutable;
using Entente.Codebook.Loading;

namespace Entente.Codebook.Vocabulary;

/// <summary>A firm, bank, fund or agency that acts in dealings between states.</summary>
/// <param name="Name">The usual name.</param>
/// <param name="OtherNames">Acronyms and other forms.</param>
/// <param name="Home">The code of the state or organisation that it belongs to.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsStateOwned">Whether a state holds it, wholly or in the main.</param>
/// <param name="Ambiguous">Those of its names that often mean something else: "Total", "Shell".</param>
public sealed record Company(
    string Name, ImmutableArray<string> OtherNames, string Home, CompanyKind Kind, bool IsStateOwned, ImmutableArray<string> Ambiguous)
{
    internal const string Folder = "actors/companies";

    internal static Company Read(EntryReader entry) => new(
        entry.Text("name"), entry.Texts("names"), entry.Text("home"), entry.Choice<CompanyKind>("kind"), entry.Flag("state"), entry.Texts("ambiguous"));
}

/// <summary>What a <see cref="Company"/> is.</summary>
public enum CompanyKind
{
    /// <summary>A firm that is no bank.</summary>
    Company,

    /// <summary>A central bank.</summary>
    CentralBank,

    /// <summary>A state development or policy bank.</summary>
    DevelopmentBank,

    /// <summary>A commercial bank.</summary>
    CommercialBank,

    /// <summary>An export credit agency or insurer.</summary>
    ExportCreditAgency,

    /// <summary>A sovereign or development fund.</summary>
    Fund,

    /// <summary>A public agency or armed service with a name of its own.</summary>
    Agency,
}
