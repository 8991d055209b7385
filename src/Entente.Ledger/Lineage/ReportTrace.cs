using System.Collections.Immutable;
using System.Text.Json;
using Entente.Codebook.Vocabulary;

namespace Entente.Ledger.Lineage;

/// <summary>What an article says of where it has a dealing from; made once, and small enough to be kept beside the dealing.</summary>
public sealed record ReportTrace
{
    /// <summary>The hash of the article's text.</summary>
    public required string Article { get; init; }

    /// <summary>The place of the article in time, as <see cref="Linking.LinkProfile.Order"/>.</summary>
    public required string Order { get; init; }

    /// <summary>Who published it; null where that is not known.</summary>
    public required TracedOutlet? Publisher { get; init; }

    /// <summary>
    /// Whom it has the dealing from, other than its publisher, by its own word; empty where it has it first-hand. Sorted by name.
    /// </summary>
    public required ImmutableArray<TracedOutlet> From { get; init; }

    /// <summary>Whether the text names its publisher as whose it is: an article of Tass with "/TASS/" in its dateline.</summary>
    public bool CreditsPublisher { get; init; }

    /// <summary>The codes of those of the dealing's parties whose own officials speak of it and do not deny it, sorted.</summary>
    public required ImmutableArray<string> ConfirmedBy { get; init; }

    /// <summary>The fingerprint of its text, as <see cref="TextFingerprint.ToString"/> writes it.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>One line of JSON; the same trace gives the same characters.</summary>
    public string ToJson() => JsonSerializer.Serialize(this);

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static ReportTrace FromJson(string json) =>
        JsonSerializer.Deserialize<ReportTrace>(json) ?? throw new JsonException("No trace.");
}

/// <summary>An outlet, with what lineage needs to know of it.</summary>
/// <param name="Name">Its usual name by the codebook; the name as given where the codebook has none.</param>
/// <param name="Home">The code of its home state, where known.</param>
/// <param name="IsStateMedia">Whether a government owns or directs it.</param>
public sealed record TracedOutlet(string Name, string? Home, bool IsStateMedia)
{
    /// <summary>Whether it is a news agency, whose reports others print.</summary>
    public bool IsAgency { get; init; }

    internal static TracedOutlet Of(Outlet outlet) => new(outlet.Name, outlet.Home, outlet.IsStateMedia) { IsAgency = outlet.Kind == OutletKind.Agency };
}
