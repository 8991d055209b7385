using System.Text;
using CsvHelper;
using Entente.Codebook;

namespace Entente.Tests.Ledger.Exports;

public sealed class GcdfTableTests
{
    // As the header row of the sheet GCDF_3.0 has them.
    private static readonly string[] OfAidData =
    [
        "Recommended For Aggregates", "Title", "Status", "Commitment Year", "Flow Type", "Sector Name", "Financier Country", "Funding Agencies", "Recipient",
        "Recipient ISO-3", "Guarantor", "Amount (Original Currency)", "Original Currency", "Interest Rate", "Maturity", "Grace Period",
        "Grant Element (OECD Cash-Flow)", "Grant Element (IMF)", "Total Source Count", "Source URLs", "Source Titles", "Source Publishers",
    ];

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
    public void What_nobody_said_stays_empty()
    {
        using var loans = new ExportedLoans(Reports.Loan(null, null, Status.Proposed, ["amount 1000 USD"]));
        var written = loans.Written("csv");
        foreach (var column in new[] { "Commitment Year", "Flow Type", "Interest Rate", "Maturity", "Grant Element (IMF)", "Source URLs" })
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
