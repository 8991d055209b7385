using Entente.Codebook;

namespace Entente.Ledger.Showing;

/// <summary>
/// Which of two values of a term is shown before the other: what an analyst set or confirmed; then what still stands before what was
/// superseded or dismissed; then what most independent sources state; then the latest; then what was read most surely; then the lower value, so
/// that there is always an answer. Where a finer value agrees with the one so found, it is shown in its place.
/// </summary>
internal static class ShownOrder
{
    /// <summary>Negative where <paramref name="a"/> goes first, with the rule that decided.</summary>
    public static (int Order, ShownRule Rule) Compare(TermChoice a, TermChoice b)
    {
        if (Judged(b) - Judged(a) is var judged and not 0) return (judged, ShownRule.Judged);
        if (Judged(a) > 0 && b.Judgement!.Number.CompareTo(a.Judgement!.Number) is var later and not 0) return (later, ShownRule.Judged);
        if (Standing(b) - Standing(a) is var standing and not 0) return (standing, ShownRule.OnlyStanding);
        if (b.Independent - a.Independent is var sources and not 0) return (sources, ShownRule.MostSources);
        if (b.Latest.CompareTo(a.Latest) is var latest and not 0) return (latest, ShownRule.Latest);
        if (b.Surety.CompareTo(a.Surety) is var surety and not 0) return (surety, ShownRule.Surest);
        return (Lower(a.Value, b.Value), ShownRule.Key);
    }

    /// <summary>
    /// Of values in this order the first; or a finer one that agrees with it and stands, unless an analyst has set the first. To be finer is no part
    /// of the order, since a finer value need not be before what the coarser one is before.
    /// </summary>
    public static TermChoice FinestOf(TermType type, IReadOnlyList<TermChoice> values)
    {
        var finest = values[0];
        if (Judged(finest) > 0) return finest;
        foreach (var value in values.Skip(1).Where(v => Standing(v) == Standing(values[0])))
            if (Compatibility.IsFiner(type, SaidValue.Of(value), SaidValue.Of(finest))) finest = value;
        return finest;
    }

    private static int Judged(TermChoice choice) => choice.Judgement?.Verdict is Verdict.Correct or Verdict.Confirm ? 1 : 0;

    private static int Standing(TermChoice choice) => choice.IsDismissed ? 0 : choice.IsSuperseded ? 1 : 2;

    private static int Lower(string a, string b) => a.Length != b.Length ? a.Length - b.Length : string.CompareOrdinal(a, b);
}
