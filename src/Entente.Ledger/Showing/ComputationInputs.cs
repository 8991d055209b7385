using System.Globalization;
using Entente.Codebook;
using Entente.Ledger.Implied;

namespace Entente.Ledger.Showing;

/// <summary>The terms of a deal that its figures are computed from, and the doubts that go with them.</summary>
internal sealed class ComputationInputs(DealView deal)
{
    /// <summary>
    /// Of each type the value shown first; where one article states several beside it, a range or stages, those too, so that nobody takes
    /// one for all.
    /// </summary>
    public Term[] Terms { get; } = [.. deal.Terms.Where(t => !t.Shown.IsDismissed).SelectMany(t => MeantTogether(t).Select(value => TermOf(t, value)))];

    /// <summary>The same figure, with what its inputs leave in doubt.</summary>
    public ImpliedFigure Doubted(ImpliedFigure figure) => figure with { Assumptions = figure.Assumptions.AddRange(Doubts()) };

    /// <summary>A term with its value as shown.</summary>
    public static Term TermOf(TermType type, string value, string unit, Qualifier? qualifier) => new(type, ValueOf(type, value), unit, qualifier, default);

    private IEnumerable<string> Doubts()
    {
        string[] doubted = [.. deal.Conflicts.Where(c => c.Type is not null).Select(c => c.Property).Distinct(StringComparer.Ordinal)];
        if (doubted.Length > 0) yield return $"Sources differ on {string.Join(" and ", doubted)}; what is shown first is taken.";
    }

    private static IEnumerable<TermChoice> MeantTogether(DealTerm term)
    {
        var articles = term.Shown.Entries.Select(e => e.Article).ToHashSet(StringComparer.Ordinal);
        return term.Shown.Judgement is not null
            ? [term.Shown]
            : term.Values.Where(v => v == term.Shown || (!v.IsDismissed && v.Entries.Any(e => e.SupersededBy is null && articles.Contains(e.Article))));
    }

    private static Term TermOf(DealTerm term, TermChoice value) => TermOf(term.Type, value.Value, term.Unit, value.Qualifier);

    private static TermValue ValueOf(TermType type, string value) => type switch
    {
        TermType.Start or TermType.End when PartialDate.TryParse(value) is { } date => TermValue.Of(date),
        TermType.Duration or TermType.Grace => TermValue.OfPeriod(value),
        _ => TermValue.Of(decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture)),
    };
}
