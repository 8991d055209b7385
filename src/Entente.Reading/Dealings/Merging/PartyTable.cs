using Entente.Reading.Actors;
using Entente.Reading.Choices;
using Entente.Reading.Dealings.Parties;

namespace Entente.Reading.Dealings.Merging;

/// <summary>Judges from what all triggers of a draft say who may take part in it.</summary>
internal sealed class PartyTable(PartyFeatures features, LinearChoice party)
{
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

    /// <summary>The best chance of each code on each side with how likely it is a party, by all triggers; the likeliest first.</summary>
    public List<RoleChance> Judge(Draft draft)
    {
        var best = Best(draft.Anchors);
        return [.. best.Select(b => b with { Probability = party.Yes(features.Of(draft, b, best)) })
            .OrderByDescending(r => r.Probability).ThenBy(r => r.Code, StringComparer.Ordinal)];
    }
}
