using System.Collections.Immutable;
using Entente.Codebook.Vocabulary;

namespace Entente.Codebook.Loading;

/// <summary>
/// Finds names that mean two actors at the same time without being marked so: a reader could only guess between them.
/// </summary>
internal static class NameCheck
{
    public static IEnumerable<Diagnostic> Of(CodebookEdition edition, Func<string, string, string> placeOf) =>
        OfStates(edition.States, placeOf).Concat(OfBodies(edition, placeOf));

    private static IEnumerable<Diagnostic> OfStates(ImmutableArray<State> states, Func<string, string, string> placeOf)
    {
        var bearers = states.SelectMany(state => state.AllNames.Select(name => (name, state))).ToLookup(b => b.name, b => b.state, StringComparer.Ordinal);
        foreach (var shared in bearers.Where(b => b.Skip(1).Any()))
            foreach (var (one, other) in Pairs([.. shared]).Where(pair => Clash(shared.Key, pair.One, pair.Other)))
                yield return Fault(
                    $"'{shared.Key}' names both {one.Code} ({placeOf(State.Folder, one.Code)}) and {other.Code} at the same time.",
                    placeOf(State.Folder, other.Code),
                    "List it under 'ambiguous' in both, date it under 'dated', or take it out of one.");
    }

    /// <summary>Organisations, firms and outlets, which bear no dates: what one is called without doubt, no other may be.</summary>
    private static IEnumerable<Diagnostic> OfBodies(CodebookEdition edition, Func<string, string, string> placeOf)
    {
        var bodies = edition.Organisations.Select(o => new Body(Organisation.Folder, o.Code, [o.Name, .. o.OtherNames], o.Ambiguous))
            .Concat(edition.Companies.Select(c => new Body(Company.Folder, c.Name, [c.Name, .. c.OtherNames], c.Ambiguous)))
            .Concat(edition.Outlets.Select(o => new Body(Outlet.Folder, o.Name, [o.Name, .. o.OtherNames], o.Ambiguous)));
        var bearers = bodies.SelectMany(body => body.CertainNames.Select(name => (name, body))).ToLookup(b => b.name, b => b.body, StringComparer.Ordinal);
        foreach (var shared in bearers.Where(b => b.Skip(1).Any()))
            foreach (var (one, other) in Pairs([.. shared]))
                yield return Fault(
                    $"'{shared.Key}' names both {one.Key} ({placeOf(one.Folder, one.Key)}) and {other.Key}.",
                    placeOf(other.Folder, other.Key),
                    "List it under 'ambiguous' in one or both, or take it out of one.");
    }

    private static IEnumerable<(T One, T Other)> Pairs<T>(IReadOnlyList<T> bearers) =>
        from j in Enumerable.Range(0, bearers.Count)
        from i in Enumerable.Range(0, j)
        select (bearers[i], bearers[j]);

    private static bool Clash(string name, State one, State other) =>
        one.ValidityOf(name).Overlaps(other.ValidityOf(name)) && !(one.Ambiguous.Contains(name) && other.Ambiguous.Contains(name));

    private static Diagnostic Fault(string message, string place, string remedy) => new("E-CB-006", place, message, remedy);

    private sealed record Body(string Folder, string Key, ImmutableArray<string> Names, ImmutableArray<string> Ambiguous)
    {
        public IEnumerable<string> CertainNames => Names.Except(Ambiguous).Distinct(StringComparer.Ordinal);
    }
}
