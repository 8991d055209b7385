using System.Text;
using CsvHelper;
using Entente.Codebook;
using Entente.Ledger;
using Entente.Ledger.Exports.Tables;
using Entente.Tests.Ledger.Showing;

namespace Entente.Tests.Ledger.Exports;

public sealed class GcdfTableTests
{
    // As the header row of the sheet GCDF_3.0 has them.
    private static readonly string[] OfAidData =
    [
        "Recommended For Aggregates", "Umbrella", "Title", "Status", "Commitment Year", "Flow Type", "Sector Code", "Sector Name", "Financier Country", "Funding Agencies",
        "Recipient", "Recipient ISO-3", "Direct Receiving Agencies", "Guarantee Provided", "Guarantor", "Amount (Original Currency)", "Original Currency", "Interest Rate", "Maturity", "Grace Period",
        "Grant Element (OECD Cash-Flow)", "Grant Element (IMF)", "Total Source Count", "Source URLs", "Source Titles", "Source Publishers",
    ];

    [Fact]
    public void A_status_in_conflict_has_both_sides()
    {
        var deal = ShownDeal.Of(
            Reports.Independent("Delta Courier", "2015-11-19", Status.Signed, [], speaker: "Sergei Ivanov/RUS"),
            Reports.Independent("Harbour Times", "2016-01-20", Status.Proposed, [], speaker: "Ashraf Noor/EGY"));
        Assert.Equal("status signed ≠ proposed", LedgerColumns.All.Single(c => c.Name == "Entente Conflicts").Text!(deal));
    }

    [Fact]
    public void Columns_bear_the_names_of_AidData_or_of_the_ledger()
    {
        using var loans = new ExportedLoans(ExportedLoans.Signed());
        var header = loans.Lines("csv")[0].TrimEnd('\r').Split(',');
        Assert.Equal(OfAidData, header.TakeWhile(name => !name.StartsWith("Entente ", StringComparison.Ordinal)));
        Assert.All(header.Skip(OfAidData.Length), name => Assert.StartsWith("Entente ", name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Title", "loan for the El Marwa nuclear power plant")]
    [InlineData("Status", "Pipeline: Commitment")]
    [InlineData("Recommended For Aggregates", "Yes")]
    [InlineData("Commitment Year", "2015")]
    [InlineData("Flow Type", "Loan")]
    [InlineData("Sector Code", "230")]
    [InlineData("Sector Name", "ENERGY")]
    [InlineData("Entente Sector", "nuclear")]
    [InlineData("Umbrella", "No")]
    [InlineData("Guarantee Provided", "No")]
    [InlineData("Source Titles", "Report of Delta Courier|Report of Northern Wire")]
    [InlineData("Financier Country", "Russia")]
    [InlineData("Recipient", "Egypt")]
    [InlineData("Recipient ISO-3", "EGY")]
    [InlineData("Amount (Original Currency)", "25000000000")]
    [InlineData("Original Currency", "USD")]
    [InlineData("Interest Rate", "3")]
    [InlineData("Maturity", "35")]
    [InlineData("Grace Period", "13.5")]
    [InlineData("Total Source Count", "2")]
    [InlineData("Source Publishers", "Delta Courier|Northern Wire")]
    [InlineData("Entente Parties", "RUS provider|EGY recipient")]
    public void A_loan_fills_the_columns_with_what_was_said(string column, string cell)
    {
        using var loans = new ExportedLoans(ExportedLoans.Signed(), ExportedLoans.Signed("Northern Wire", day: "2015-11-20"));
        Assert.Equal(cell, CellOf(loans.Written("csv"), column));
    }

    [Fact]
    public void A_grant_element_is_the_one_that_the_ledger_computes()
    {
        using var loans = new ExportedLoans(ExportedLoans.Signed());
        var computed = loans.Deals[0].Computed.First(f => f.Name == "grant element (IMF, 5 %)").Value;
        Assert.Equal(computed.ToString(), CellOf(loans.Written("csv"), "Grant Element (IMF)"));
        Assert.True(computed > 0);
    }

    [Fact]
    public void The_lists_of_sources_are_in_step()
    {
        using var loans = new ExportedLoans(
            ExportedLoans.Behind("", "Lines | borders", "https://example.org/a"), ExportedLoans.Signed("Northern Wire", day: "2015-11-20"));
        var written = loans.Written("csv");
        Assert.Equal("https://example.org/a|", CellOf(written, "Source URLs"));
        Assert.Equal("Lines / borders|Report of Northern Wire", CellOf(written, "Source Titles"));
    }

    [Theory]
    [InlineData("Commitment Year")]
    [InlineData("Entente First Published")]
    [InlineData("Entente Last Published")]
    [InlineData("Source URLs")]
    [InlineData("Source Publishers")]
    public void What_bears_no_date_or_name_gives_none(string column)
    {
        using var loans = new ExportedLoans(Reports.Loan(null, null, Status.Signed, ["amount 1000 USD"], id: "a"), Reports.Loan(null, null, Status.Signed, ["amount 1000 USD"], id: "b", more: "Again."));
        Assert.Equal(2, loans.Deals.Single().Members.Length);
        Assert.Equal("", CellOf(loans.Written("csv"), column));
    }

    [Fact]
    public void A_bar_in_a_value_is_not_taken_for_two_values()
    {
        using var loans = new ExportedLoans(ExportedLoans.Signed());
        var deal = loans.Deals[0];
        var written = ExportedLoans.Written("csv", [deal with { Parties = [deal.Parties[0] with { Role = "lender|bank" }, deal.Parties[1]] }]);
        Assert.Equal("RUS lender/bank|EGY recipient", CellOf(written, "Entente Parties"));
    }

    [Fact]
    public void Banks_that_the_codebook_knows_are_the_agencies_of_their_state()
    {
        using var loans = new ExportedLoans(ExportedLoans.Signed());
        var deal = loans.Deals[0];
        var lender = deal.Parties.Single(p => p.Role == "provider") with { Code = "CHN", Names = ["China", "Beijing", "China Eximbank"] };
        var written = ExportedLoans.Written("csv", [deal with { Parties = [lender, .. deal.Parties.Where(p => p.Role == "recipient"), lender with { Code = "INT" }] }]);
        Assert.Equal("China", CellOf(written, "Financier Country"));
        Assert.Equal("China Eximbank", CellOf(written, "Funding Agencies"));
    }

    [Theory]
    [InlineData("loan", "Loan")]
    [InlineData("buyer's credit", "Loan")]
    [InlineData("grant for schools", "Grant")]
    [InlineData("rescheduling of loans", "Debt rescheduling")]
    [InlineData("granted concession", "")]
    public void The_form_of_the_money_is_told_by_the_subject(string subject, string flow)
    {
        using var loans = new ExportedLoans(Reports.Loan(null, null, Status.Agreed, ["amount 1000 USD"]));
        var member = loans.Deals[0].Members[0];
        var written = ExportedLoans.Written("csv", [loans.Deals[0] with { Members = [member with { Dealing = member.Dealing with { Subject = subject } }] }]);
        Assert.Equal(flow, CellOf(written, "Flow Type"));
    }

    [Theory]
    [InlineData("financing", "Yes")]
    [InlineData("supply", "No")]
    public void Sums_are_made_of_finance_alone(string kind, string isRecommended)
    {
        using var loans = new ExportedLoans(ExportedLoans.Signed());
        Assert.Equal(isRecommended, CellOf(ExportedLoans.Written("csv", [loans.Deals[0] with { Kind = kind }]), "Recommended For Aggregates"));
    }

    [Fact]
    public void Without_news_of_a_signing_what_comes_after_it_gives_the_year()
    {
        using var loans = new ExportedLoans(
            Reports.Loan("Delta Courier", "2014-05-01", Status.Agreed, ["amount 1000 USD"]), Reports.Loan("Northern Wire", "2016-02-01", Status.UnderWay, ["amount 1000 USD"]));
        Assert.Equal("2016", CellOf(loans.Written("csv"), "Commitment Year"));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.org\")")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\tx")]
    [InlineData("\rx")]
    public void Formulas_are_defused(string headline)
    {
        using var loans = new ExportedLoans(ExportedLoans.Behind("", headline));
        Assert.Equal("'" + headline, CellOf(loans.Written("csv"), "Source Titles"));
    }

    [Fact]
    public void Negative_numbers_stay_numbers()
    {
        using var loans = new ExportedLoans(Reports.Loan("Delta Courier", "2015-11-19", Status.Signed, ["amount 1000 USD", "rate 9 %", "duration P10Y"]));
        var cell = CellOf(loans.Written("csv"), "Grant Element (IMF)");
        Assert.True(decimal.Parse(cell!) < 0, cell);
    }

    [Fact]
    public void Sums_count_a_package_or_its_tranches()
    {
        using var package = new ExportedLoans(Tranches.Package());
        Assert.Equal(["No", "No", "Yes"], Recommended(package));
        package.Judge(new JudgementRequest(Verdict.Dismiss, package.Deals.Single(d => d.Parts.Length == 2).Id, ""));
        Assert.Equal(["Yes", "Yes"], Recommended(package));
    }

    private static IEnumerable<string> Recommended(ExportedLoans loans) =>
        loans.Deals.Select(d => CellOf(ExportedLoans.Written("csv", [d]), "Recommended For Aggregates")!).Order(StringComparer.Ordinal);

    [Fact]
    public void What_nobody_said_stays_empty()
    {
        using var loans = new ExportedLoans(Reports.Loan(null, null, Status.Proposed, ["amount 1000 USD"]));
        var written = loans.Written("csv");
        foreach (var column in new[] { "Commitment Year", "Funding Agencies", "Interest Rate", "Maturity", "Grant Element (IMF)", "Source URLs" })
            Assert.Equal("", CellOf(written, column));
        Assert.Equal("No", CellOf(written, "Recommended For Aggregates"));
    }

    private static string? CellOf(string written, string column)
    {
        using var csv = CsvReader.Create(new MemoryStream(Encoding.UTF8.GetBytes(written)));
        Assert.True(csv.Read());
        var cell = csv.GetString(column);
        Assert.False(csv.Read());
        return cell;
    }
}
