using System.Collections.Immutable;
using Entente.Codebook.Loading;

namespace Entente.Codebook.Vocabulary;

/// <summary>A news agency, newspaper, broadcaster or site.</summary>
/// <param name="Name">The usual name.</param>
/// <param name="OtherNames">Other forms, acronyms, its web domain.</param>
/// <param name="Home">The code of its home state.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsStateMedia">Whether a government owns or directs it.</param>
/// <param name="Ambiguous">Those of its names that often mean something else: "Time", "Axios" is none.</param>
public sealed record Outlet(
    string Name, ImmutableArray<string> OtherNames, string Home, OutletKind Kind, bool IsStateMedia, ImmutableArray<string> Ambiguous)
{
    internal const string Folder = "actors/outlets";

    internal static Outlet Read(EntryReader entry) => new(
        entry.Text("name"), entry.Texts("names"), entry.Text("home"), entry.Choice<OutletKind>("kind"), entry.Flag("state-media"), entry.Texts("ambiguous"));
}

/// <summary>What an <see cref="Outlet"/> is.</summary>
public enum OutletKind
{
    /// <summary>A news agency.</summary>
    Agency,

    /// <summary>A newspaper or magazine.</summary>
    Paper,

    /// <summary>A radio or television station.</summary>
    Broadcaster,

    /// <summary>A news site or newsletter.</summary>
    Site,
}
