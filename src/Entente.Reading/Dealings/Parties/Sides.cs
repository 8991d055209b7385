using Entente.Reading.Dealings.Triggers;

namespace Entente.Reading.Dealings.Parties;

/// <summary>What the roles of all kinds have in common, so that what is learned of one kind serves the others.</summary>
internal enum Side
{
    /// <summary>No party.</summary>
    None,

    /// <summary>Who gives, builds, joins, imposes: the first role of a kind with two sides.</summary>
    Active,

    /// <summary>Who gets, is joined, is hit: its second role.</summary>
    Passive,

    /// <summary>One of equals.</summary>
    Party,

    /// <summary>Who mediates or guarantees.</summary>
    Third,

    /// <summary>Where a meeting takes place.</summary>
    Host,
}

/// <summary>Roles and their sides.</summary>
internal static class Sides
{
    /// <summary>The names of the sides between which the choice of roles is made, <see cref="Side.Host"/> apart: a host may be a party too.</summary>
    public static readonly string[] Classes = ["none", "active", "passive", "party", "third"];

    /// <summary>The side of a role in its kind.</summary>
    public static Side Of(KindWords kind, string role) => role switch
    {
        Roles.Party => Side.Party,
        Roles.Mediator or Roles.Guarantor => Side.Third,
        Roles.Host when kind.IsSymmetric => Side.Host,
        _ => IndexAmongSides(kind, role) == 0 ? Side.Active : Side.Passive,
    };

    /// <summary>The side of a role beside a trigger: who guarantees stands where who lends would, if the trigger knows no lender.</summary>
    public static Side Of(TriggerWords trigger, string role) => role == trigger.StandIn ? Side.Active : Of(trigger.Kind, role);

    /// <summary>The role that the side has in the kind, if the kind has one.</summary>
    public static string? RoleOf(KindWords kind, Side side) => kind.Kind.Roles.FirstOrDefault(role => Of(kind, role) == side);

    private static int IndexAmongSides(KindWords kind, string role) =>
        kind.Kind.Roles.Where(r => r is not (Roles.Party or Roles.Mediator or Roles.Guarantor)).TakeWhile(r => r != role).Count();
}
