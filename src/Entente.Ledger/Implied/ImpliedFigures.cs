using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Ledger.Implied.Loans;
using Entente.Ledger.Implied.Supplies;

namespace Entente.Ledger.Implied;

/// <summary>What the terms of a deal imply, as far as they fix it.</summary>
public static class ImpliedFigures
{
    private const string Financing = "financing";
    private const string Supply = "supply";

    /// <summary>
    /// For a loan with amount, rate and duration: its grant element at the IMF's and the DAC's old rate, all interest, and all service.
    /// For a
    /// supply: the total from a flow and a duration, its worth from a volume and a price, and the same in other units.
    /// </summary>
    /// <param name="kind">The deal's kind.</param>
    /// <param name="sector">The deal's sector: barrels are weighed as crude oil, cubic metres as natural gas, only where it says
    /// so.</param>
    /// <param name="terms">The values shown first.</param>
    /// <returns>Always in the same order; empty where nothing can be computed.</returns>
    public static ImmutableArray<ImpliedFigure> Of(string kind, string sector, IEnumerable<Term> terms)
    {
        Term[] all = [.. terms];
        return kind switch
        {
            Financing when LoanTerms.Of(all) is { } loan => [.. LoanFigures.Of(loan)],
            Supply => [.. SupplyFigures.Of(sector, all)],
            _ => [],
        };
    }

    /// <summary>A loan's grant element at a given discount rate; null where the terms do not fix it, or the deal is no financing.</summary>
    /// <param name="kind">The deal's kind.</param>
    /// <param name="terms">The values shown first.</param>
    /// <param name="discountRate">Per cent a year, over 0 and at most 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">The discount rate is out of range.</exception>
    public static ImpliedFigure? GrantElementOf(string kind, IEnumerable<Term> terms, decimal discountRate) =>
        kind == Financing && LoanTerms.Of(terms) is { } loan ? GrantElement.Figure(loan, GrantElement.AsAsked, discountRate) : null;

    /// <summary>How a loan is paid back; null where the terms do not fix it, or the deal is no financing.</summary>
    /// <param name="kind">The deal's kind.</param>
    /// <param name="terms">The values shown first.</param>
    public static RepaymentSchedule? ScheduleOf(string kind, IEnumerable<Term> terms) =>
        kind == Financing && LoanTerms.Of(terms) is { } loan ? RepaymentSchedule.Of(loan) : null;

    /// <summary>How much of what was committed has been drawn; null where currencies differ or nothing was committed.</summary>
    /// <param name="committed">The amount agreed.</param>
    /// <param name="drawn">The amounts paid out so far, such as those of the deal's parts that are under way or completed.</param>
    public static ImpliedFigure? Drawn(Term committed, IEnumerable<Term> drawn) => LoanFigures.Drawn(committed, [.. drawn]);
}
