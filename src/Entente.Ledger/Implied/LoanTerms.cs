using System.Collections.Immutable;
using System.Globalization;
using Entente.Codebook;
using Entente.Ledger.Implied.Loans;

namespace Entente.Ledger.Implied;

/// <summary>What a loan's service is computed from.</summary>
/// <param name="Amount">The principal, in <paramref name="Currency"/>.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Rate">Interest a year, in per cent of what is outstanding.</param>
/// <param name="MaturityMonths">From commitment to the last instalment.</param>
/// <param name="GraceMonths">From commitment, without repayment of principal; interest is paid.</param>
/// <param name="PaymentsPerYear">1, 2, 4 or 12.</param>
/// <param name="Assumptions">What the terms left open and how it was filled.</param>
public sealed record LoanTerms(
    decimal Amount,
    string Currency,
    decimal Rate,
    int MaturityMonths,
    int GraceMonths,
    int PaymentsPerYear,
    ImmutableArray<string> Assumptions)
{
    private const int MonthsInYear = 12;
    private const int HalfYearly = 2;
    private const int LongestMonths = 1200;
    private const decimal Most = 1_000_000_000_000_000_000;
    private static readonly int[] Frequencies = [1, 2, 4, 12];

    // Half-yearly where the terms allow it, else as often as they ask.
    private static readonly int[] Usual = [HalfYearly, 4, MonthsInYear];
    private static readonly string[] Instalments = ["instalment", "installment", "payment"];

    /// <summary>How many instalments of principal there are.</summary>
    public int InstalmentCount => (MaturityMonths - GraceMonths) / MonthsOfPeriod;

    /// <summary>How many payments of interest come before the first with principal.</summary>
    public int GracePeriods => GraceMonths / MonthsOfPeriod;

    private bool HasWholePeriods => MaturityMonths % MonthsOfPeriod == 0 && GraceMonths % MonthsOfPeriod == 0;

    /// <summary>Months between two payments.</summary>
    public int MonthsOfPeriod => MonthsInYear / PaymentsPerYear;

    /// <summary>
    /// The terms of a loan; null where they do not fix it: one amount, one rate in per cent and one duration are needed, a grace period
    /// and a
    /// number of instalments are used. With several values of one type, what is meant cannot be known.
    /// </summary>
    /// <param name="terms">The values shown first, one deal's.</param>
    public static LoanTerms? Of(IEnumerable<Term> terms)
    {
        var all = terms.ToArray();
        var principal = Single(all, TermType.Amount, t => t.Unit.Length == 3);
        if (principal is not { Value.Number: > 0 and <= Most and var amount }) return null;
        if (Single(all, TermType.Rate, t => t.Unit == "%") is not { Value.Number: >= 0 and <= 100 and var rate }) return null;
        if (Months(Single(all, TermType.Duration, _ => true)) is not { } maturity) return null;
        var assumptions = ImmutableArray.CreateBuilder<string>();
        assumptions.Add("The whole amount is drawn at once, and repaid in equal instalments of principal.");
        assumptions.Add("The duration told is taken for the maturity.");
        var grace = Grace(all, assumptions);
        var perYear = Frequency(all, maturity, grace, assumptions);
        grace = WithTold(InstalmentsTold(all), maturity, grace, perYear, assumptions);
        var loan = new LoanTerms(amount, principal.Unit, rate, maturity, grace, perYear, assumptions.ToImmutable());
        return grace >= 0 && maturity <= LongestMonths && loan.InstalmentCount > 0 && loan.HasWholePeriods ? loan : null;
    }

    private static int Grace(Term[] terms, ImmutableArray<string>.Builder assumptions)
    {
        if (terms.All(t => t.Type != TermType.Grace)) assumptions.Add("No grace period is told; none is assumed.");
        return terms.All(t => t.Type != TermType.Grace) ? 0 : Months(Single(terms, TermType.Grace, _ => true)) ?? -1;
    }

    private static int Frequency(Term[] terms, int maturity, int grace, ImmutableArray<string>.Builder assumptions)
    {
        var count = InstalmentsTold(terms);
        if (count > 0 && maturity > grace)
        {
            var perYear = count.Value * MonthsInYear / (maturity - grace);
            var nearest = Frequencies.MinBy(f => Math.Abs(f - perYear));
            assumptions.Add(string.Create(CultureInfo.InvariantCulture, $"{count:0} instalments are taken for {nearest} payments a year."));
            return nearest;
        }

        var usual = Usual.First(f => maturity % (MonthsInYear / f) == 0 && grace % (MonthsInYear / f) == 0);
        assumptions.Add(usual == HalfYearly ? "Payments are half-yearly." : $"There are {usual} payments a year, since the terms are no whole half-years.");
        return usual;
    }

    private static decimal? InstalmentsTold(Term[] terms) => Single(terms, TermType.Count, t => Instalments.Contains(t.Unit))?.Value.Number;

    // Grace is told in whole years, often up to the first instalment or from the signing: the number of instalments is the surer figure.
    private static int WithTold(decimal? count, int maturity, int grace, int perYear, ImmutableArray<string>.Builder assumptions)
    {
        var period = MonthsInYear / perYear;
        if (maturity - (count * period) is not { } implied || implied == grace || implied < 0 || Math.Abs(implied - grace) > period) return grace;
        assumptions.Add(string.Create(CultureInfo.InvariantCulture, $"So that there are {count:0} instalments, nothing is repaid for {implied:0} months instead of {grace}."));
        return (int)implied;
    }

    private static Term? Single(Term[] terms, TermType type, Func<Term, bool> fits)
    {
        var found = terms.Where(t => t.Type == type && fits(t)).ToArray();
        return found.Length == 1 ? found[0] : null;
    }

    private static int? Months(Term? term) => term is null ? null : IsoPeriod.TryParse(term.Value.ToString())?.WholeMonths;
}
