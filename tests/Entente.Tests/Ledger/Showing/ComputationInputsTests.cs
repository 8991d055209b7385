using Entente.Codebook;
using Entente.Tests.Ledger.Exports;

namespace Entente.Tests.Ledger.Showing;

/// <summary>From which of several values figures are computed.</summary>
public class ComputationInputsTests
{
    [Fact]
    public void Where_sources_differ_the_value_shown_first_is_taken_and_the_figure_says_so()
    {
        using var loans = new ExportedLoans(
            Reports.Loan("Delta Courier", "2015-11-19", Status.Signed, ["amount 1000 USD", "rate 3 %", "duration P10Y"]),
            Reports.Loan("Northern Wire", "2015-11-20", Status.Signed, ["amount 1000 USD", "rate 5 %", "duration P10Y"]));
        var figures = loans.Deals.Single().Computed;
        Assert.NotEmpty(figures);
        Assert.All(figures, f => Assert.Contains(f.Assumptions, a => a == "Sources differ on rate; what is shown first is taken."));
    }

    [Fact]
    public void Of_a_range_nothing_is_computed()
    {
        using var loans = new ExportedLoans(Reports.Loan("Delta Courier", "2015-11-19", Status.Signed, ["amount 1000 USD", "rate 3 %", "rate 4 %", "duration P10Y"]));
        Assert.Empty(loans.Deals.Single().Computed);
        Assert.Null(loans.Deals.Single().Schedule);
    }
}
