using System.Collections.Immutable;
using Entente.Codebook.Vocabulary;

namespace Entente.Codebook.Loading;

/// <summary>
/// Finds names that mean two states at the same time without being marked so: a reader could only guess between them.
/// </summary>
internal static class NameCheck
{
    public static IEnumerable<Diagnostic> Of(ImmutableArray<State> states, Func<string, string, string> placeOf)
    {
        var bearers = states.SelectMany(state => state.AllNames.Select(name => (name, state))).ToLookup(b => b.name, b => b.state, StringComparer.Ordinal);
        foreach (var shared in bearers.Where(b => b.Skip(1).Any()))
            foreach (var (one, other) in Pairs([.. shared]).Where(pair => Clash(shared.Key, pair.One, pair.Other)))
                yield return new Diagnostic(
                    "E-CB-006",
                    placeOf(State.Folder, other.Code),
                    $"'{shared.Key}' names both {one.Code} ({placeOf(State.Folder, one.Code)}) and {other.Code} at the same time.",
                    "List it under 'ambiguous' in both, date it under 'dated', or take it out of one.");
    }

    private static IEnumerable<(State One, State Other)> Pairs(IReadOnlyList<State> states) =>
        from j in Enumerable.Range(0, states.Count)
        from i in Enumerable.Range(0, j)
        select (states[i], states[j]);

    private static bool Clash(string name, State one, State other) =>
        one.ValidityOf(name).Overlaps(other.ValidityOf(name)) && !(one.Ambiguous.Contains(name) && other.Ambiguous.Contains(name));
}
