using System.Collections.Frozen;
using Entente.Codebook;

namespace Entente.Ledger.Linking.Likeness;

/// <summary>What the parties of two dealings show. Immutable.</summary>
internal sealed class PartyClues(CodebookEdition edition)
{
    private const string Membership = "membership";
    private const string Unnamed = "INT";
    private static readonly string[] ActiveRoles = ["provider", "builder", "supplier", "developer", "imposer", "member"];
    private static readonly string[] PassiveRoles = ["recipient", "buyer", "target", "organisation"];
    private static readonly string[] OtherRoles = ["host", "mediator", "guarantor"];

    private readonly FrozenSet<string> _organisations = edition.Organisations.Select(o => o.Code).ToFrozenSet(StringComparer.Ordinal);

    public IEnumerable<Clue> Of(LinkProfile left, LinkProfile right)
    {
        var (ours, theirs) = (Main(left), Main(right));
        var shared = ours.Intersect(theirs, StringComparer.Ordinal).Where(code => code != Unnamed).ToArray();
        var all = ours.Union(theirs, StringComparer.Ordinal).Count();
        if (shared.Length > 0)
            yield return new Clue("parties", (double)shared.Length / all, $"parties of both: {Written(shared)}");
        var areMemberships = left.Kind == Membership && right.Kind == Membership;
        if (shared.Length < 2) yield return LonelyClue(ours, theirs, shared, areMemberships);
        else if (areMemberships) yield return new Clue("same-membership", 1, "a membership is known by who joins what");
        if (Meet(left, ActiveRoles, right, PassiveRoles) && Meet(left, PassiveRoles, right, ActiveRoles)
            && !Meet(left, ActiveRoles, right, ActiveRoles))
            yield return new Clue("sides-turned", 1, "who gives in one takes in the other");
    }

    // One report may leave a party out, and an organisation's accord is told of with now these, now those of its members. But where each
    // has a party of its own, it is another deal, and another member is another membership.
    private Clue LonelyClue(string[] ours, string[] theirs, string[] shared, bool areMemberships)
    {
        string[] oursAlone = [.. Named(ours).Except(shared)];
        string[] theirsAlone = [.. Named(theirs).Except(shared)];
        return oursAlone.Length > 0 && theirsAlone.Length > 0 && (areMemberships || !shared.Any(_organisations.Contains))
            ? new Clue("other-party", 1, $"{Written(oursAlone)}, but {Written(theirsAlone)}")
            : new Clue("one-party", 1, "fewer than two named parties of both");
    }

    private static string Written(string[] codes) => string.Join(", ", codes);

    private static IEnumerable<string> Named(string[] codes) => codes.Where(code => code != Unnamed);

    // Hosts and mediators come and go with the report; on a building site the host is the other side.
    private static string[] Main(LinkProfile profile)
    {
        var main = Codes(profile, role => !OtherRoles.Contains(role)).ToArray();
        return main.Length > 1 ? main : [.. Codes(profile, _ => true)];
    }

    private static bool Meet(LinkProfile left, string[] leftRoles, LinkProfile right, string[] rightRoles) =>
        Codes(left, leftRoles.Contains).Intersect(Codes(right, rightRoles.Contains), StringComparer.Ordinal).Any();

    private static IEnumerable<string> Codes(LinkProfile profile, Func<string, bool> hasRole) => profile.Parties
        .Select(party => party.Split(':'))
        .Where(party => hasRole(party[1]))
        .Select(party => party[0])
        .Distinct(StringComparer.Ordinal);
}
