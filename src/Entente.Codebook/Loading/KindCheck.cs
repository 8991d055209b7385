using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Entente.Codebook.Vocabulary;

namespace Entente.Codebook.Loading;

/// <summary>Finds names in the kinds of dealing that mean nothing: roles, statuses, tenses, types of term and sectors.</summary>
internal static partial class KindCheck
{
    private static readonly FrozenSet<string> Statuses = Enum.GetValues<Status>().Select(s => Names.Of(s)).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> TermTypes = Enum.GetValues<TermType>().Select(t => Names.Of(t)).ToFrozenSet(StringComparer.Ordinal);
    private static readonly ImmutableArray<string> Tenses = ["past", "present", "progressive", "future", "modal", "infinitive", "gerund"];

    public static IEnumerable<Diagnostic> Of(CodebookEdition edition, Func<string, string, string> placeOf)
    {
        var sectors = edition.Sectors.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var kinds = edition.Kinds.Select(k => k.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var kind in edition.Kinds)
        {
            var wrong = Unknown(kind, kinds)
                .Concat(Strays("sector", [kind.Sector, .. kind.Examples.Select(e => e.Sector).OfType<string>()], sectors.Contains));
            foreach (var (what, name) in wrong.Distinct()) yield return Fault(placeOf(DealingKind.Folder, kind.Id), what, name);
        }

        foreach (var usual in edition.UsualParties)
            foreach (var (what, name) in Unknown(usual, edition, sectors)) yield return Fault(placeOf(UsualParties.Folder, usual.Name), what, name);

        foreach (var cues in edition.StatusCues)
            foreach (var (what, name) in Strays("kind", cues.By?.Kinds ?? [], kinds.Contains)) yield return Fault(placeOf(StatusCues.Folder, Names.Of(cues.Status)), what, name);
    }

    private static Diagnostic Fault(string place, string what, string name) =>
        new("E-CB-006", place, $"'{name}' is no {what}.", "Use one that the codebook knows.");

    private static IEnumerable<(string What, string Name)> Unknown(UsualParties usual, CodebookEdition edition, HashSet<string> sectors)
    {
        var kind = edition.Kinds.FirstOrDefault(k => k.Id == usual.Kind);
        return kind is null ? [("kind", usual.Kind)] : Strays("role of the kind", [usual.Role], kind.Roles.Contains).Concat(Strays("sector", usual.Sectors, sectors.Contains));
    }

    private static IEnumerable<(string What, string Name)> Unknown(DealingKind kind, HashSet<string> kinds)
    {
        var triggers = kind.Triggers;
        var slots = triggers.SelectMany(t => t.Roles.Concat(t.Frames.SelectMany(f => f.Roles)));
        var told = triggers.SelectMany(t => t.Status);
        return Strays("role of the kind", slots.Select(s => s.Role).Concat(kind.Examples.SelectMany(e => e.Parties).Select(p => p.Key)).Concat(kind.Each is { } each ? [each] : []), kind.Roles.Contains)
            .Concat(Strays("status", kind.Cues.Select(c => c.Key).Concat(told.SelectMany(s => s.Value)), Statuses.Contains))
            .Concat(Strays("tense", told.Select(s => s.Key), Tenses.Contains))
            .Concat(Strays("type of term", kind.Terms, TermTypes.Contains))
            .Concat(Strays("ISO 8601 period of years, months, weeks and days", kind.StaleAfter is { } period ? [period] : [], Period().IsMatch))
            .Concat(Strays("kind", triggers.SelectMany(t => t.Yields), kinds.Contains));
    }

    [GeneratedRegex("^P([0-9]{1,4}[YMWD])+$")]
    private static partial Regex Period();

    private static IEnumerable<(string What, string Name)> Strays(string what, IEnumerable<string> names, Func<string, bool> isKnown) =>
        names.Where(name => !isKnown(name)).Select(name => (what, name));
}
