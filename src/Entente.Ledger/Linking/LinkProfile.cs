using System.Collections.Immutable;
using System.Text.Json;
using Entente.Codebook;

namespace Entente.Ledger.Linking;

/// <summary>All that a dealing is compared by; made once from article and dealing, and small enough to be kept beside the index.</summary>
public sealed record LinkProfile
{
    /// <summary>The key of the filed dealing.</summary>
    public required string Key { get; init; }

    /// <summary>The hash of its article's text.</summary>
    public required string Article { get; init; }

    /// <summary>
    /// Its place among all dealings: date of publication, article hash, place in the reading, so written that ordinal comparison sorts by
    /// them; undated articles come last.
    /// </summary>
    public required string Order { get; init; }

    /// <summary>When the article was published, as far as known (<see cref="PartialDate"/>'s form).</summary>
    public required string? Published { get; init; }

    /// <summary>The id of its kind.</summary>
    public required string Kind { get; init; }

    /// <summary>The id of its sector.</summary>
    public required string Sector { get; init; }

    /// <summary>How far it has come.</summary>
    public required Status Status { get; init; }

    /// <summary>Codes with roles, as <c>RUS:builder</c>, each once, sorted.</summary>
    public required ImmutableArray<string> Parties { get; init; }

    /// <summary>Names of places, projects, persons and goods in its evidence, in lower case, sorted.</summary>
    public required ImmutableArray<string> Names { get; init; }

    /// <summary>Those of its names that stand in its subject, sorted.</summary>
    public required ImmutableArray<string> SubjectNames { get; init; }

    /// <summary>Stems of the words of its subject that are no names, sorted.</summary>
    public required ImmutableArray<string> Subject { get; init; }

    /// <summary>Stems of the other words of its evidence, sorted.</summary>
    public required ImmutableArray<string> Words { get; init; }

    /// <summary>Terms, as <c>amount 25000000000 USD</c>, sorted.</summary>
    public required ImmutableArray<string> Terms { get; init; }

    /// <summary>The blocking keys under which it is found, sorted.</summary>
    public required ImmutableArray<string> Keys { get; init; }

    /// <summary>One line of JSON; the same profile gives the same characters.</summary>
    public string ToJson() => JsonSerializer.Serialize(this);

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static LinkProfile FromJson(string json) =>
        JsonSerializer.Deserialize<LinkProfile>(json) ?? throw new JsonException("No profile.");
}
