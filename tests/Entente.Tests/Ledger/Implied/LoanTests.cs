using CsCheck;
using Entente.Codebook;
using Entente.Ledger.Implied;
using static Entente.Tests.Ledger.FiledDealings;

namespace Entente.Tests.Ledger.Implied;

/// <summary>What the terms of a loan imply, against published figures, the closed form, and cash flows discounted one by one.</summary>
public class LoanTests
{
    private static readonly Gen<LoanTerms> Loans =
        from perYear in Gen.OneOf(Gen.Const(1), Gen.Const(2), Gen.Const(4), Gen.Const(12))
        from years in Gen.Int[1, 50]
        from grace in Gen.Int[0, years - 1]
        from rate in Gen.Int[0, 1200]
        select Loan(rate / 100m, years * 12, grace * 12, perYear);

    // The World Bank's own figures for IDA credits at 5 %, in whole per cent: regular, 50-year, and shorter-maturity terms.
    [Theory]
    [InlineData(0.75, 38, 6, 53)]
    [InlineData(0, 50, 10, 73)]
    [InlineData(0, 12, 6, 36)]
    public void Credits_of_the_IDA_have_the_published_grant_element(double rate, int years, int grace, int percent) =>
        Assert.Equal(percent, decimal.Round(GrantElement.Of(Loan((decimal)rate, years * 12, grace * 12), GrantElement.UnifiedRate)));

    // AidData's figure for its record 69143, a year of grace up to the first instalment: half a year in which nothing of the principal falls due.
    [Fact]
    public void A_loan_has_the_grant_element_that_AidData_gives_it() =>
        Assert.Equal(5.76m, GrantElement.Of(Loan(6.07m, 30, 6), GrantElement.OldDacRate));

    // 15 months with 3 of grace are no whole half-years: four payments a year, the first of them without principal.
    [Fact]
    public void Terms_that_half_years_do_not_divide_are_paid_more_often()
    {
        var loan = LoanTerms.Of([Term("amount 1000 USD"), Term("rate 4 %"), Term("duration P15M"), Term("grace P3M")])!;
        Assert.Equal((4, 1, 4), (loan.PaymentsPerYear, loan.GracePeriods, loan.InstalmentCount));
        Assert.Equal([(3, 0m, 10m), (6, 250m, 10m), (9, 250m, 7.5m), (12, 250m, 5m), (15, 250m, 2.5m)], RepaymentSchedule.Of(loan).Payments.Select(p => (p.Month, p.Principal, p.Interest)));
        Assert.Null(LoanTerms.Of([Term("amount 1000 USD"), Term("rate 4 %"), Term("duration P15M"), Term("grace P3M"), Term("count 2 instalment")]));
    }

    [Fact]
    public void A_loan_at_the_discount_rate_holds_no_gift()
    {
        Assert.Equal(0, GrantElement.Of(Loan(5, 240, 60, perYear: 1), 5));
        Assert.True(GrantElement.Of(Loan(8, 240, 60), 5) < 0);
        Assert.Throws<ArgumentOutOfRangeException>(() => GrantElement.Of(Loan(1, 120, 0), 0));
    }

    [Fact]
    public void The_grant_element_is_that_of_the_closed_form_and_of_the_cash_flows() => Gen.Select(Loans, Gen.Int[1, 15]).Sample(
        (loan, discount) =>
        {
            var element = (double)GrantElement.Of(loan, discount);
            Assert.InRange(element, ClosedForm(loan, discount) - 0.011, ClosedForm(loan, discount) + 0.011);
            Assert.InRange(element, CashFlows(loan, discount) - 0.011, CashFlows(loan, discount) + 0.011);
        },
        iter: 300);

    [Fact]
    public void A_schedule_pays_back_all_and_nothing_during_grace() => Loans.Sample(
        loan =>
        {
            var payments = RepaymentSchedule.Of(loan).Payments;
            Assert.Equal(loan.Amount, payments.Sum(p => p.Principal));
            Assert.Equal(0, payments[^1].Outstanding);
            Assert.Equal(loan.MaturityMonths, payments[^1].Month);
            Assert.All(payments.Where(p => p.Month <= loan.GraceMonths), p => Assert.Equal(0, p.Principal));
            Assert.All(payments.Where(p => p.Month > loan.GraceMonths), p => Assert.True(p.Principal > 0));
        },
        iter: 200);

    [Fact]
    public void A_small_loan_is_paid_as_one_would_by_hand()
    {
        var schedule = RepaymentSchedule.Of(Loan(4, 24, 12) with { Amount = 1000 });
        Assert.Equal(
            [new(6, 0, 20, 1000), new(12, 0, 20, 1000), new(18, 500, 20, 500), new(24, 500, 10, 0)],
            schedule.Payments);
        Assert.Equal(70, schedule.Interest);
        Assert.Equal(1.55m, GrantElement.Of(schedule.Loan, GrantElement.UnifiedRate));
    }

    [Theory]
    [InlineData(24, 12, 2, 4, 4)] // one by one
    [InlineData(120, 0, 2, 12, 10)] // by year
    [InlineData(264, 0, 2, 12, 11)] // by two years
    [InlineData(336, 120, 2, 12, 10)] // by three, the last stretch shorter
    [InlineData(1200, 0, 12, 12, 10)] // by ten
    [InlineData(1200, 0, 12, 1, 1)] // all at once
    public void A_long_schedule_is_added_up_over_whole_years(int months, int grace, int perYear, int most, int rows)
    {
        var schedule = RepaymentSchedule.Of(Loan(3, months, grace, perYear));
        var shown = schedule.InRows(most);
        Assert.Equal(rows, shown.Length);
        Assert.Equal(schedule.Loan.Amount, shown.Sum(r => r.Principal));
        Assert.Equal(schedule.Interest, shown.Sum(r => r.Interest));
        Assert.Equal((months, 0m), (shown[^1].Month, shown[^1].Outstanding));
    }

    [Fact]
    public void A_schedule_is_made_only_where_the_terms_fix_it()
    {
        string[] terms = ["amount 25000000000 USD", "rate 3 %", "duration P22Y"];
        Assert.Equal("principal = 25000000000 / 44; interest = outstanding × 3 % / 2", ImpliedFigures.ScheduleOf("financing", Terms(terms))!.Formula);
        Assert.Null(ImpliedFigures.ScheduleOf("supply", Terms(terms)));
        Assert.Null(ImpliedFigures.ScheduleOf("financing", Terms(terms[..2])));
    }

    [Fact]
    public void Terms_as_an_article_states_them_give_the_figures_with_formula_and_assumptions()
    {
        var figures = ImpliedFigures.Of("financing", "nuclear",
            Terms("amount 25000000000 USD", "rate 3 %", "duration P22Y", "count 43 instalment"));
        Assert.Equal(["grant element (IMF, 5 %)", "grant element (OECD until 2017, 10 %)", "interest in all", "service in all"],
            figures.Select(f => f.Name));
        Assert.Equal([15.82m, 41.85m, 8624999999.95m, 33624999999.95m], figures.Select(f => f.Value));
        Assert.StartsWith("1 - PV / 25000000000; PV of 44 payments", figures[0].Formula, StringComparison.Ordinal);
        Assert.Contains("43 instalments are taken for 2 payments a year.", figures[0].Assumptions);
        Assert.Contains("So that there are 43 instalments, nothing is repaid for 6 months instead of 0.", figures[0].Assumptions);
        Assert.Contains("No grace period is told; none is assumed.", figures[0].Assumptions);
    }

    [Theory]
    [InlineData("amount 25000000000 USD", "duration P22Y")]
    [InlineData("amount 25000000000 USD", "rate 3 %")]
    [InlineData("amount 25000000000 USD/year", "rate 3 %", "duration P22Y")]
    [InlineData("amount 25000000000 USD", "rate 0.5 LIBOR+%", "duration P22Y")]
    [InlineData("amount 25000000000 USD", "amount 85000000 USD", "rate 3 %", "duration P22Y")]
    [InlineData("amount 25000000000 USD", "rate 3 %", "duration P20D")]
    [InlineData("amount 25000000000 USD", "rate 3 %", "duration P5Y", "grace P5Y")]
    public void Terms_that_do_not_fix_a_loan_give_nothing(params string[] terms) =>
        Assert.Empty(ImpliedFigures.Of("financing", "nuclear", Terms(terms)));

    [Fact]
    public void The_discount_rate_may_be_given()
    {
        var loan = Terms("amount 25000000000 USD", "rate 3 %", "duration P22Y", "count 43 instalment");
        var asked = ImpliedFigures.GrantElementOf("financing", loan, 5)!;
        Assert.Equal(("grant element (as asked, 5 %)", 15.82m), (asked.Name, asked.Value));
        Assert.InRange(ImpliedFigures.GrantElementOf("financing", loan, 7)!.Value, 15.83m, 41.84m);
        Assert.Null(ImpliedFigures.GrantElementOf("supply", loan, 5));
        Assert.Null(ImpliedFigures.GrantElementOf("financing", Terms("amount 25000000000 USD"), 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => ImpliedFigures.GrantElementOf("financing", loan, 0));
    }

    [Fact]
    public void What_was_drawn_is_told_against_what_was_committed()
    {
        var drawn = ImpliedFigures.Drawn(Term("amount 3000000000 USD"), Terms("amount 347000000 USD", "amount 820000000 USD"));
        Assert.Equal((38.9m, "%", "(347000000 + 820000000) / 3000000000 USD"), (drawn!.Value, drawn.Unit, drawn.Formula));
        Assert.Null(ImpliedFigures.Drawn(Term("amount 3000000000 USD"), Terms("amount 347000000 EUR")));
    }

    // The loan for El Dabaa: 35 years, 13 of them grace, 43 half-yearly instalments.
    [Theory]
    [InlineData("43 instalment", 43, 162)]
    [InlineData("44 instalment", 44, 156)]
    [InlineData("40 instalment", 44, 156)]
    public void As_many_instalments_are_paid_as_were_told_where_there_is_room(string count, int instalments, int grace)
    {
        var loan = LoanTerms.Of([Term("amount 25000000000 USD"), Term("rate 3 %"), Term("duration P35Y"), Term("grace P13Y"), Term("count " + count)])!;
        Assert.Equal((instalments, grace), (loan.InstalmentCount, loan.GraceMonths));
    }

    private static LoanTerms Loan(decimal rate, int maturity, int grace, int perYear = 2) =>
        new(1_000_000, "USD", rate, maturity, grace, perYear, []);

    private static Term[] Terms(params string[] written) => [.. written.Select(w => Term(w))];

    private static double ClosedForm(LoanTerms loan, double discount)
    {
        var n = loan.PaymentsPerYear;
        var i = Math.Pow(1 + (discount / 100), 1.0 / n) - 1;
        var (grace, maturity) = (loan.GraceMonths / 12.0 * n, loan.MaturityMonths / 12.0 * n);
        var cost = (Math.Pow(1 + i, -grace) - Math.Pow(1 + i, -maturity)) / (i * (maturity - grace));
        return 100 * (1 - ((double)loan.Rate / 100 / n / i)) * (1 - cost);
    }

    private static double CashFlows(LoanTerms loan, double discount)
    {
        var (owed, present) = ((double)loan.Amount, 0.0);
        var step = 12 / loan.PaymentsPerYear;
        for (var month = step; month <= loan.MaturityMonths; month += step)
        {
            var interest = owed * (double)loan.Rate / 100 / loan.PaymentsPerYear;
            var principal = month <= loan.GraceMonths ? 0 : (double)loan.Amount * step / (loan.MaturityMonths - loan.GraceMonths);
            present += (interest + principal) / Math.Pow(1 + (discount / 100), month / 12.0);
            owed -= principal;
        }

        return 100 * (1 - (present / (double)loan.Amount));
    }
}
