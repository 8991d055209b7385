using System.Collections.Immutable;
using System.Globalization;

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
    private static readonly int[] StretchesOfYears = [1, 2, 3, 4, 5, 10, 20, 50, 100];

    /// <summary>How it was computed, with the numbers put in.</summary>
    public string Formula => string.Create(
        CultureInfo.InvariantCulture,
        $"principal = {Loan.Amount:0.##} / {Loan.InstalmentCount}; interest = outstanding × {Loan.Rate:0.####} % / {Loan.PaymentsPerYear}");

    /// <summary>The first payment that pays anything of the principal back.</summary>
    public LoanPayment FirstInstalment => Payments[Loan.GracePeriods];

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

    /// <summary>
    /// The payments one by one where there are no more than <paramref name="most"/>; else added up over the shortest stretch of whole years
    /// that gives no more rows, each row with the month in which its last payment falls and what is owed after it.
    /// </summary>
    public ImmutableArray<LoanPayment> InRows(int most)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        if (Payments.Length <= most) return Payments;
        var years = StretchesOfYears.FirstOrDefault(y => RowsOf(y).Count() <= most, StretchesOfYears[^1]);
        return [.. RowsOf(years).Select(Sum)];
    }

    private static LoanPayment Sum(LoanPayment[] row) =>
        new(row[^1].Month, row.Sum(p => p.Principal), row.Sum(p => p.Interest), row[^1].Outstanding);

    private IEnumerable<LoanPayment[]> RowsOf(int years) => Payments.Chunk(years * Loan.PaymentsPerYear);
}

/// <summary>One payment of a loan.</summary>
/// <param name="Month">Months from the start.</param>
/// <param name="Principal">What is paid back.</param>
/// <param name="Interest">What is paid for the period that ends.</param>
/// <param name="Outstanding">What is owed after it.</param>
public sealed record LoanPayment(int Month, decimal Principal, decimal Interest, decimal Outstanding);
