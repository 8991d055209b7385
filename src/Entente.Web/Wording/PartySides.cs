namespace Entente.Web.Wording;

/// <summary>Which roles of a kind give and which take.</summary>
/// <param name="Active">The role that gives, builds, joins or imposes; null where all are equals.</param>
/// <param name="Passive">The role that gets, is joined or is hit; null where all are equals.</param>
public sealed record PartySides(string? Active, string? Passive)
{
    private const string Equal = "party";
    private const string Host = "host";
    private static readonly string[] Thirds = ["mediator", "guarantor"];

    /// <summary>No sides are known.</summary>
    public static PartySides None { get; } = new(null, null);

    /// <summary>
    /// The sides of a kind with these roles: the first two that are neither equals nor third parties. Where equals come first, a host is only
    /// the place where they meet.
    /// </summary>
    internal static PartySides Of(IReadOnlyList<string> roles)
    {
        var hasEqualsFirst = roles.Count > 0 && roles[0] == Equal;
        string[] directed = [.. roles.Where(r => r != Equal && !Thirds.Contains(r) && !(hasEqualsFirst && r == Host))];
        return directed.Length >= 2 ? new PartySides(directed[0], directed[1]) : None;
    }
}
