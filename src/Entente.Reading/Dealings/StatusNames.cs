using System.Collections.Frozen;
using Entente.Codebook;

namespace Entente.Reading.Dealings;

/// <summary>Statuses by their written names.</summary>
internal static class StatusNames
{
    private static readonly FrozenDictionary<string, Status> ByName =
        Enum.GetValues<Status>().ToFrozenDictionary(s => Names.Of(s), StringComparer.Ordinal);

    /// <summary>The status of a name that the codebook's loader has checked.</summary>
    public static Status Parse(string name) => ByName[name];
}

/// <summary>Roles that the engine itself must know of.</summary>
internal static class Roles
{
    public const string Party = "party";

    public const string Mediator = "mediator";

    public const string Guarantor = "guarantor";
    public const string Host = "host";
}
