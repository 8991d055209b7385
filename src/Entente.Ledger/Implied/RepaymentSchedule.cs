using System.Collections.Immutable;

namespace Entente.Ledger.Implied;

/// <summary>
/// When a loan is paid back, by its terms: the whole amount drawn at the start, interest on what is outstanding paid at the end of each
/// period, nothing of the principal during grace, then equal instalments of it. To the hundredth of the currency; what rounding leaves
/// falls on the last payment.
/// </summary>
/// <param name="Loan">The terms.</param>
/// <param name="Payments">In order, the periods of grace among them.</param>
public sealed record RepaymentSchedule(LoanTerms Loan, ImmutableArray<LoanPayment> Payments)
{
    private const int Cents = 2;
    private const decimal Percent = 100;

    /// <summary>All interest together.</summary>
    public decimal Interest => Payments.Sum(p => p.Interest);

    /// <summary>The schedule of a loan.</summary>
    public static RepaymentSchedule Of(LoanTerms loan)
    {
        var payments = ImmutableArray.CreateBuilder<LoanPayment>();
        var outstanding = loan.Amount;
        var instalment = decimal.Round(loan.Amount / loan.InstalmentCount, Cents);
        var last = loan.GracePeriods + loan.InstalmentCount;
        for (var period = 1; period <= last; period++)
        {
            var principal = period <= loan.GracePeriods ? 0 : period == last ? outstanding : instalment;
            var interest = decimal.Round(outstanding * loan.Rate / Percent / loan.PaymentsPerYear, Cents);
            outstanding -= principal;
            payments.Add(new LoanPayment(period * loan.MonthsOfPeriod, principal, interest, outstanding));
        }

        return new RepaymentSchedule(loan, payments.ToImmutable());
    }
}

/// <summary>One payment of a loan.</summary>
/// <param name="Month">Months from the start.</param>
/// <param name="Principal">What is paid back.</param>
/// <param name="Interest">What is paid for the period that ends.</param>
/// <param name="Outstanding">What is owed after it.</param>
public sealed record LoanPayment(int Month, decimal Principal, decimal Interest, decimal Outstanding);
