using Entente.Cli.Rendering;
using Entente.Codebook;
using Entente.Ledger;
using Entente.Tests.Ledger;

namespace Entente.Tests.Cli;

public sealed class DealTableTests : IDisposable
{
    private readonly LedgerPlace _place = LedgerPlace.Sqlite();
    private readonly ManualClock _clock = new();

    private LedgerView View => new(_place.Store, SharedReader.Edition);

    private LedgerWriter Writer => new(_place.Store, SharedReader.Edition, time: _clock);

    [Fact]
    public void The_mark_of_a_contradiction_is_explained_where_there_is_one()
    {
        Writer.Add(LedgerContract.Signed());
        Assert.DoesNotContain("≠", Printed(), StringComparison.Ordinal);
        Writer.Add(LedgerContract.Signed("Harbour Times", amount: "amount 4000000000 USD"));
        Assert.Contains("≠ marks what another source contradicts", Printed(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_analyst_judged_is_marked_in_the_table_and_in_csv()
    {
        Writer.Add(LedgerContract.Signed());
        var id = View.Deals(new DealQuery())[0].Id;
        Writer.Judge(new JudgementRequest(Verdict.Correct, id, "the gazette") { Property = "amount", Value = "11380000000" });
        Writer.Judge(new JudgementRequest(Verdict.Correct, id, "the gazette") { Property = "status", Value = "in-force" });
        Assert.Contains("11.38 billion USD judged", Printed(), StringComparison.Ordinal);
        Assert.Equal((1, 2), (Count("2026-01-01"), Count("judged")));
        using var csv = new MemoryStream();
        DealsCsv.Write(csv, View.Deals(new DealQuery()));
        Assert.Contains("status; amount USD", System.Text.Encoding.UTF8.GetString(csv.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_past_day_is_told_before_what_was_there_then() => Assert.StartsWith(
        "As of 2018-06-01 by publication.", PrintedPage.Of(console => new DealTable(console).Print([], new AsOf(new DateOnly(2018, 6, 1), null))));

    [Fact]
    public void A_quiet_deal_is_inferred_stale()
    {
        Writer.Add([LedgerContract.Signed(), Reports.Loan("Gulf Ledger", "2025-03-01", Status.Proposed, ["amount 400000000 USD"], plant: "Wadi Salib")]);
        Assert.Contains("inferred", Printed(), StringComparison.Ordinal);
    }

    public void Dispose() => _place.Dispose();

    private int Count(string word) => Printed().Split(word).Length - 1;

    private string Printed() => PrintedPage.Of(console => new DealTable(console).Print(View.Deals(new DealQuery()), AsOf.Now));
}
