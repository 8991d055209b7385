using System.Text.Json;
using Entente.Codebook;
using Entente.Tests.Ledger.Exports;

namespace Entente.Tests.Ledger.Serialisation;

public sealed class DealComputedTests
{
    private static readonly string[] Columns = ["month", "principal", "interest", "outstanding"];

    [Fact]
    public void How_a_loan_is_paid_back_stands_apart_from_what_was_said()
    {
        using var loans = new ExportedLoans(
            Reports.Loan("Delta Courier", "2015-11-19", Status.Signed, ["amount 1000 USD", "rate 4 %", "duration P2Y", "grace P1Y"]));
        var deal = JsonDocument.Parse(loans.Lines("jsonl")[0]).RootElement;
        var repayment = deal.GetProperty("computedRepayment");
        Assert.Equal("principal = 1000 / 2; interest = outstanding × 4 % / 2", repayment.GetProperty("formula").GetString());
        Assert.Equal(
            ["6 0 20 1000", "12 0 20 1000", "18 500 20 500", "24 500 10 0"],
            repayment.GetProperty("payments").EnumerateArray().Select(PaymentOf));
        Assert.Equal(4, deal.GetProperty("terms").GetArrayLength());
    }

    [Fact]
    public void A_loan_whose_terms_fix_nothing_has_no_schedule()
    {
        using var loans = new ExportedLoans(Reports.Loan("Delta Courier", "2015-11-19", Status.Signed, ["amount 1000 USD"]));
        Assert.False(JsonDocument.Parse(loans.Lines("jsonl")[0]).RootElement.TryGetProperty("computedRepayment", out _));
    }

    private static string PaymentOf(JsonElement payment) =>
        string.Join(' ', Columns.Select(key => payment.GetProperty(key).GetDecimal().ToString("0.##")));
}
