using System.Globalization;
using Entente.Codebook;

namespace Entente.Ledger.Implied.Loans;

/// <summary>What the terms of a loan imply.</summary>
internal static class LoanFigures
{
    private const decimal Percent = 100;
    private const int Decimals = 2;

    public static IEnumerable<ImpliedFigure> Of(LoanTerms loan)
    {
        yield return GrantElement.Figure(loan, GrantElement.Imf, GrantElement.UnifiedRate);
        yield return GrantElement.Figure(loan, GrantElement.OldDac, GrantElement.OldDacRate);
        var schedule = RepaymentSchedule.Of(loan);
        var formula = string.Create(
            CultureInfo.InvariantCulture,
            $"Σ outstanding × {loan.Rate:0.####} % / {loan.PaymentsPerYear} over {schedule.Payments.Length} payments");
        yield return new ImpliedFigure("interest in all", schedule.Interest, loan.Currency, formula, loan.Assumptions);
        var service = loan.Amount + schedule.Interest;
        yield return new ImpliedFigure("service in all", service, loan.Currency, "amount + interest in all", loan.Assumptions);
    }

    public static ImpliedFigure? Drawn(Term committed, Term[] drawn)
    {
        if (committed.Value.Number is not > 0 || drawn.Length == 0) return null;
        if (drawn.Any(d => d.Unit != committed.Unit || d.Value.Number is null)) return null;
        var sum = drawn.Sum(d => d.Value.Number!.Value);
        var formula = string.Create(
            CultureInfo.InvariantCulture,
            $"({string.Join(" + ", drawn.Select(d => d.Value))}) / {committed.Value} {committed.Unit}");
        var share = decimal.Round(Percent * sum / committed.Value.Number.Value, Decimals);
        return new ImpliedFigure("drawn of what was committed", share, "%", formula, []);
    }
}
