using Entente.Reading.Choices;
using Entente.Reading.Dealings.Parties;

namespace Entente.Reading.Dealings.Merging;

/// <summary>Chooses the parties of a draft: the two that most likely deal with one another, and who else is likely.</summary>
internal sealed class PartyChooser(PairFeatures pairs, LinearChoice pair)
{
    private const double Least = 0.5;
    private const double LeastForPair = 0.02;
    private const int MostPairs = 10;

    /// <summary>The parties: the likeliest two that can deal with one another, and all others that are likely beside them; none where no two are likely enough.</summary>
    public IReadOnlyList<RoleChance> Choose(Draft draft, IReadOnlyList<RoleChance> judged)
    {
        if (Likeliest(draft, judged) is not var (likely, one, other)) return [];
        draft.PairConfidence = likely;
        var chosen = new List<RoleChance> { one, other };
        foreach (var chance in judged.Where(c => c.Probability >= Least)) Take(chosen, chance);
        return chosen;
    }

    /// <summary>One on each side, or two equals: those that are likely enough, the likeliest first.</summary>
    public static List<(RoleChance One, RoleChance Other)> Pairs(IReadOnlyList<RoleChance> judged)
    {
        var found = from one in judged
                    from other in judged
                    where CanDeal(one, other) && one.Probability * other.Probability > LeastForPair
                    orderby one.Probability * other.Probability descending
                    select (one, other);
        return [.. found.Take(MostPairs)];
    }

    private (double, RoleChance, RoleChance)? Likeliest(Draft draft, IReadOnlyList<RoleChance> judged)
    {
        (double Likely, RoleChance, RoleChance)? best = null;
        var candidates = Pairs(judged);
        foreach (var (one, other) in candidates)
        {
            var likely = pair.Yes(pairs.Of(draft, one, other, candidates));
            if (best is null || likely > best.Value.Likely) best = (likely, one, other);
        }

        return best;
    }

    private static bool CanDeal(RoleChance one, RoleChance other) => one.Code != other.Code && (one.Side, other.Side) switch
    {
        (Side.Active, Side.Passive) => true,
        (Side.Party, Side.Party) => string.CompareOrdinal(one.Code, other.Code) < 0,
        _ => false,
    };

    // One code stands on one side; as host it may stand twice.
    private static void Take(List<RoleChance> chosen, RoleChance chance)
    {
        if (chance.Side != Side.Host && chosen.Exists(c => c.Code == chance.Code && c.Side != Side.Host)) return;
        if (chosen.Exists(c => c.Code == chance.Code && c.Side == chance.Side)) return;
        chosen.Add(chance);
    }
}
