using System.Collections.Frozen;
using Entente.Codebook;
using Entente.Codebook.Vocabulary;

namespace Entente.Reading.Actors;

/// <summary>The names by which lost possessive apostrophes are repaired: "Moscows" is "Moscow's", "Russians" is not "Russian's".</summary>
/// <param name="Names">Names, of one word or several, that may bear a possessive: states, capitals, places, organisations, firms, office holders.</param>
/// <param name="Exceptions">Words that end in s by themselves: demonyms, plurals, names.</param>
internal sealed record CleaningNames(FrozenSet<string> Names, FrozenSet<string> Exceptions)
{
    private const int Shortest = 3;

    /// <summary>Collects the names of an edition.</summary>
    public static CleaningNames Of(CodebookEdition edition)
    {
        var all = AllNames(edition).ToHashSet(StringComparer.Ordinal);
        var plurals = edition.States.SelectMany(s => s.Demonyms.Concat(s.Adjectives.Select(a => a + "s"))).Concat(RoleWords(edition));
        var exceptions = all.Concat(plurals).SelectMany(Words).Where(w => w.EndsWith('s')).ToFrozenSet(StringComparer.Ordinal);
        var adjectives = edition.States.SelectMany(s => s.Adjectives.Concat(s.Demonyms)).SelectMany(Words).ToHashSet(StringComparer.Ordinal);
        var names = all.Where(n => Words(n) is [.., var last] && IsName(last) && !adjectives.Contains(last) && !exceptions.Contains(last + "s"));
        return new CleaningNames(names.ToFrozenSet(StringComparer.Ordinal), exceptions);
    }

    private static IEnumerable<string> AllNames(CodebookEdition edition) =>
        edition.States.SelectMany(NamesOf)
            .Concat(edition.Organisations.SelectMany(o => o.OtherNames.Prepend(o.Name).Append(o.Code)))
            .Concat(edition.Companies.SelectMany(c => c.OtherNames.Prepend(c.Name)))
            .Concat(edition.Outlets.SelectMany(o => o.OtherNames.Prepend(o.Name)))
            .Concat(edition.OfficeHolders.SelectMany(h => h.Short.Concat(h.OtherNames).Prepend(h.Name)))
            .Where(n => n.Length > 0);

    private static IEnumerable<string> NamesOf(State state) =>
        state.OtherNames.Prepend(state.Name).Concat(state.Seats).Concat(state.Places).Concat(state.Capital is { } capital ? [capital] : []);

    private static IEnumerable<string> RoleWords(CodebookEdition edition) =>
        edition.Bodies.SelectMany(b => b.OtherNames.Prepend(b.Name)).Concat(edition.Offices.SelectMany(o => o.OtherNames.Prepend(o.Name)));

    private static string[] Words(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsName(string word) => word.Length >= Shortest && char.IsUpper(word[0]) && !word.EndsWith('s') && !word.EndsWith('.') && char.IsLetter(word[^1]);
}
