using Entente.Reading.Actors;
using Entente.Reading.Choices;
using Entente.Reading.Dealings.Parties;

namespace Entente.Reading.Dealings.Merging;

/// <summary>Chooses the parties of a draft from what all its triggers say of who takes part.</summary>
internal sealed class PartyTable(PartyFeatures features, LinearChoice party)
{
    private const double Least = 0.5;
    private const double LeastForPair = 0.04;

    /// <summary>The best chance of each code on each side, the likeliest first, with the mention that names it best.</summary>
    public static List<RoleChance> Best(IEnumerable<ScoredAnchor> anchors) =>
        [.. anchors.SelectMany(a => a.Roles).GroupBy(r => (r.Code, r.Side)).Select(BestNamed).OrderByDescending(r => r.Probability).ThenBy(r => r.Code, StringComparer.Ordinal)];

    private static RoleChance BestNamed(IEnumerable<RoleChance> chances)
    {
        var all = chances.ToList();
        return all.MaxBy(c => c.Probability * NamingOf(c.Mention)) with { Probability = all.Max(c => c.Probability) };
    }

    // A state, firm or person by name says best who takes part; a place in it, or who reports it, says least.
    private static double NamingOf(Mention mention) => mention switch
    {
        { Actor.Type: ActorType.Place } => 0.4,
        { Actor.Form: ActorForm.Reference } => 0.6,
        { IsSpeaker: true } => 0.6,
        { Actor.Form: ActorForm.Adjective } => 0.8,
        _ => 1,
    };

    /// <summary>The parties: the likeliest two that can deal with one another, and all others that are likely beside them; none where no two are likely enough.</summary>
    public IReadOnlyList<RoleChance> Choose(Draft draft)
    {
        var best = Best(draft.Anchors);
        var judged = best.Select(b => b with { Probability = party.Yes(features.Of(draft, b, best)) })
            .OrderByDescending(r => r.Probability).ThenBy(r => r.Code, StringComparer.Ordinal).ToList();
        if (Pair(judged) is not var (one, other)) return [];
        var chosen = new List<RoleChance> { one, other };
        foreach (var chance in judged.Where(c => c.Probability >= Least)) Take(chosen, chance);
        return chosen;
    }

    // One on each side, or two equals: the likeliest together.
    private static (RoleChance, RoleChance)? Pair(List<RoleChance> judged)
    {
        (RoleChance, RoleChance)? best = null;
        var highest = LeastForPair;
        foreach (var one in judged)
            foreach (var other in judged)
            {
                if (!CanDeal(one, other) || one.Probability * other.Probability <= highest) continue;
                (best, highest) = ((one, other), one.Probability * other.Probability);
            }

        return best;
    }

    private static bool CanDeal(RoleChance one, RoleChance other) =>
        one.Code != other.Code && (one.Side, other.Side) is (Side.Active, Side.Passive) or (Side.Party, Side.Party);

    // One code stands on one side; as host it may stand twice.
    private static void Take(List<RoleChance> chosen, RoleChance chance)
    {
        if (chance.Side != Side.Host && chosen.Exists(c => c.Code == chance.Code && c.Side != Side.Host)) return;
        if (chosen.Exists(c => c.Code == chance.Code && c.Side == chance.Side)) return;
        chosen.Add(chance);
    }
}
