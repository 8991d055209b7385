using Entente.Reading.Dealings.Parties;

namespace Entente.Reading.Dealings.Merging;

/// <summary>Tells dealings apart that the same words tell of: "both belong to A, B and C" is three memberships, "a tour of A and B" two visits.</summary>
internal static class Singles
{
    private const double Least = 0.5;

    /// <summary>The draft, once for each likely code on the side that its kind counts singly.</summary>
    public static IEnumerable<Draft> Of(Draft draft)
    {
        if (draft.Kind.Kind.Each is not { } each) return [draft];
        var side = Sides.Of(draft.Kind, each);
        var likely = draft.Anchors.SelectMany(a => a.Roles).Where(r => r.Side == side && r.Probability >= Least).ToList();
        var single = likely.Where(r => side != Side.Host || likely.Exists(other => AreListed(r, other))).ToLookup(r => r.Code);
        return single.Count < 2 ? [draft] : single.Select(own => With(draft, side, own.Key, [.. single.Where(g => g.Key != own.Key).SelectMany(g => g).Select(r => r.Mention)]));
    }

    // Of two places that are not named together one may be where the words were said.
    private static bool AreListed(RoleChance one, RoleChance other) => one.Code != other.Code && one.Mention.List >= 0 && one.Mention.List == other.Mention.List;

    // Who is visited in the one takes no part in the other.
    private static Draft With(Draft draft, Side side, string code, HashSet<Mention> others)
    {
        var anchors = draft.Anchors.Select(a => a with { Roles = [.. a.Roles.Where(r => r.Code == code || (r.Side != side && !others.Contains(r.Mention)))] }).ToList();
        var single = new Draft(anchors[0]) { Whole = draft };
        foreach (var anchor in anchors.Skip(1)) single.Add(anchor);
        return single;
    }
}
