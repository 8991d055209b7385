using Entente.Reading.Dealings.Parties;

namespace Entente.Reading.Dealings.Merging;

/// <summary>Tells dealings apart that the same words tell of: "both belong to A, B and C" is three memberships.</summary>
internal static class Singles
{
    private const double Least = 0.5;

    /// <summary>The draft, once for each likely code on the side that its kind counts singly.</summary>
    public static IEnumerable<Draft> Of(Draft draft)
    {
        if (draft.Kind.Kind.Each is not { } each) return [draft];
        var side = Sides.Of(draft.Kind, each);
        var codes = draft.Anchors.SelectMany(a => a.Roles).Where(r => r.Side == side && r.Probability >= Least).Select(r => r.Code).Distinct().ToList();
        return codes.Count < 2 ? [draft] : codes.Select(code => With(draft, side, code));
    }

    private static Draft With(Draft draft, Side side, string code)
    {
        var anchors = draft.Anchors.Select(a => a with { Roles = [.. a.Roles.Where(r => r.Side != side || r.Code == code)] }).ToList();
        var single = new Draft(anchors[0]) { Whole = draft };
        foreach (var anchor in anchors.Skip(1)) single.Add(anchor);
        return single;
    }
}
