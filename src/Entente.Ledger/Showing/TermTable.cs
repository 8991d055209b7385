using System.Collections.Immutable;
using Entente.Codebook;

namespace Entente.Ledger.Showing;

/// <summary>
/// Puts the entries of a deal's terms together: one row for a type and unit, its values in the order in which they are shown.
/// </summary>
internal sealed class TermTable(SourceRoots roots, IReadOnlyList<Judgement> judgements)
{
    /// <summary>All rows, by type, then by unit.</summary>
    public ImmutableArray<DealTerm> Of(IEnumerable<Entry> entries)
    {
        var rows = entries.GroupBy(e => (Type: DealProperty.TermTypeOf(e.Property)!.Value, e.Unit))
            .ToDictionary(g => g.Key, g => g.ToArray());
        foreach (var judged in judgements.Where(j => j.Verdict == Verdict.Correct && DealProperty.TermTypeOf(j.Property!) is not null))
            rows.TryAdd((DealProperty.TermTypeOf(judged.Property!)!.Value, judged.Unit!), []);
        return [.. rows.OrderBy(r => r.Key.Type).ThenBy(r => r.Key.Unit, StringComparer.Ordinal).Select(r => Row(r.Key.Type, r.Key.Unit, r.Value))];
    }

    /// <summary>The rows whose value shown first is contradicted.</summary>
    public static ImmutableArray<Conflict> ConflictsIn(IEnumerable<DealTerm> terms) =>
        [.. terms.Select(ConflictIn).OfType<Conflict>()];

    private static Conflict? ConflictIn(DealTerm term)
    {
        if (term.Rule == ShownRule.Judged) return null;
        var against = term.Values.Skip(1)
            .Where(v => !v.IsSuperseded && !v.IsDismissed && !Compatibility.CanBothHold(term.Type, term.Shown, v))
            .ToArray();
        return against.Length == 0 ? null : new Conflict(Names.Of(term.Type), term.Unit, [term.Shown, .. against]);
    }

    private DealTerm Row(TermType type, string unit, Entry[] entries)
    {
        var said = Supersession.OfTerm(entries)
            .GroupBy(e => e.Value, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        foreach (var judged in On(type, unit).Where(j => j.Verdict == Verdict.Correct)) said.TryAdd(judged.Value!, []);
        TermChoice[] values = [.. said.Select(v => Choice(type, unit, v.Key, v.Value))];
        Array.Sort(values, (a, b) => ShownOrder.Compare(a, b).Order);
        var rule = values.Length == 1 ? OnlyRule(values[0]) : ShownOrder.Compare(values[0], values[1]).Rule;
        var finest = ShownOrder.FinestOf(type, values);
        return finest == values[0]
            ? new DealTerm(type, unit, [.. values], rule)
            : new DealTerm(type, unit, [finest, .. values.Where(v => v != finest)], ShownRule.Finer);
    }

    private static ShownRule OnlyRule(TermChoice value) =>
        value.Judgement?.Verdict is Verdict.Correct or Verdict.Confirm ? ShownRule.Judged : ShownRule.OnlyValue;

    private TermChoice Choice(TermType type, string unit, string value, Entry[] entries)
    {
        ImmutableArray<Entry> inOrder = [.. entries.OrderBy(e => e.Day).ThenBy(e => e.Id, StringComparer.Ordinal)];
        var judgement = On(type, unit).Where(j => j.Value == value).MaxBy(j => j.Number);
        return new TermChoice(value, inOrder.LastOrDefault()?.Qualifier, inOrder, roots.Count(inOrder), judgement);
    }

    private IEnumerable<Judgement> On(TermType type, string unit) =>
        judgements.Where(j => j.Property == Names.Of(type) && j.Unit == unit);
}
