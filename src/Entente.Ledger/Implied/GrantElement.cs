using System.Globalization;
using Entente.Ledger.Implied.Loans;

namespace Entente.Ledger.Implied;

/// <summary>
/// How much of a loan is a gift: its face value less the present value of all payments, in per cent of the face value (OECD DAC, Converged
/// Statistical Reporting Directives, annex on the grant element; the IMF and the World Bank use the same formula at 5 %). The discount
/// rate is a yearly one; a period's is the root of it: (1 + d)^(1/n) - 1 with n payments a year.
/// </summary>
/// <remarks>
/// GE = 1 - Σ (principal + interest) / (1 + d)^(month/12), summed over the payments of <see cref="RepaymentSchedule"/>, each discounted
/// from
/// its day to the start. For equal instalments that is the DAC's closed form:
/// GE = (1 - r/n/i) · (1 - ((1 + i)^-nG - (1 + i)^-nM) / (i · (nM - nG))), with i the discount rate of a period. "Five years' grace"
/// means here
/// that nothing of the principal falls due in five years, so that the first instalment comes one period later; the DAC counts its grace
/// period up to the first instalment and takes a period off again (its INT is G here).
/// </remarks>
public static class GrantElement
{
    /// <summary>The unified discount rate of IMF and World Bank, in per cent a year.</summary>
    public const decimal UnifiedRate = 5;

    /// <summary>The DAC's discount rate for loans up to 2017, in per cent a year.</summary>
    public const decimal OldDacRate = 10;

    internal const string Imf = "IMF";
    internal const string OldDac = "OECD until 2017";
    internal const string AsAsked = "as asked";

    private const decimal Percent = 100;
    private const int Decimals = 2;

    /// <summary>The grant element.</summary>
    /// <param name="loan">The terms.</param>
    /// <param name="discountRate">Per cent a year, over 0 and at most 100. The DAC's since 2018: 9 for least developed and other low-income
    /// states, 7 for lower middle-income, 6 for upper middle-income ones.</param>
    /// <returns>Per cent of the face value, to two decimals; negative for a loan dearer than the discount rate.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The discount rate is out of range.</exception>
    public static decimal Of(LoanTerms loan, decimal discountRate)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(discountRate);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(discountRate, Percent);
        var growth = NthRoot.Of(1 + (discountRate / Percent), loan.PaymentsPerYear);
        var factor = 1m;
        var present = 0m;
        foreach (var payment in RepaymentSchedule.Of(loan).Payments)
        {
            factor /= growth;
            present += (payment.Principal + payment.Interest) * factor;
        }

        return decimal.Round(Percent * (1 - (present / loan.Amount)), Decimals);
    }

    internal static ImpliedFigure Figure(LoanTerms loan, string whose, decimal discountRate)
    {
        var formula = string.Create(
            CultureInfo.InvariantCulture,
            $"1 - PV / {loan.Amount:0.##}; PV of {loan.GracePeriods + loan.InstalmentCount} payments ({loan.InstalmentCount} equal " +
            $"instalments after {loan.GraceMonths} months of grace, {loan.Rate:0.####} % on the outstanding, " +
            $"{loan.PaymentsPerYear} a year) at {discountRate:0.##} % a year");
        return new ImpliedFigure(NameOf(whose, discountRate), Of(loan, discountRate), "%", formula, loan.Assumptions);
    }

    /// <summary>What the figure is called.</summary>
    internal static string NameOf(string whose, decimal discountRate) =>
        string.Create(CultureInfo.InvariantCulture, $"grant element ({whose}, {discountRate:0.##} %)");
}
