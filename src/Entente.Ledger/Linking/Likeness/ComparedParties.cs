using System.Collections.Immutable;

namespace Entente.Ledger.Linking.Likeness;

/// <summary>The parties of a dealing as they are compared. Immutable.</summary>
internal sealed class ComparedParties
{
    /// <summary>Whoever it may be.</summary>
    private const string Unnamed = "INT";

    private static readonly string[] ActiveRoles = ["provider", "builder", "supplier", "developer", "imposer", "member"];
    private static readonly string[] PassiveRoles = ["recipient", "buyer", "target", "organisation"];
    private static readonly string[] OtherRoles = ["host", "mediator", "guarantor"];

    /// <summary>Sorts parties by their roles.</summary>
    /// <param name="parties">Codes with roles, as <c>RUS:builder</c>.</param>
    public ComparedParties(IEnumerable<string> parties)
    {
        var all = parties.Select(party => party.Split(':')).ToArray();
        Active = Codes(all, ActiveRoles.Contains);
        Passive = Codes(all, PassiveRoles.Contains);
        // Hosts and mediators come and go with the report; on a building site the host is the other side.
        var main = Codes(all, role => !OtherRoles.Contains(role));
        Main = main.Length > 1 ? main : Codes(all, _ => true);
        Named = [.. Main.Where(code => code != Unnamed)];
    }

    /// <summary>Codes of those whom the dealing is about, each once.</summary>
    public ImmutableArray<string> Main { get; }

    /// <summary>The same without whoever it may be.</summary>
    public ImmutableArray<string> Named { get; }

    /// <summary>Codes of those who give, build or impose.</summary>
    public ImmutableArray<string> Active { get; }

    /// <summary>Codes of those who take.</summary>
    public ImmutableArray<string> Passive { get; }

    /// <summary>Whether one code is among both.</summary>
    public static bool Meet(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        foreach (var code in left)
            if (right.Contains(code)) return true;
        return false;
    }

    /// <summary>How many codes are among both.</summary>
    public static int Common(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        var count = 0;
        foreach (var code in left)
            if (right.Contains(code)) count++;
        return count;
    }

    private static ImmutableArray<string> Codes(string[][] parties, Func<string, bool> hasRole) =>
        [.. parties.Where(party => hasRole(party[1])).Select(party => party[0]).Distinct(StringComparer.Ordinal)];
}
