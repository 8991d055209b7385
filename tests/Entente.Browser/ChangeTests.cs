using Entente.Codebook;
using Entente.Ledger;
using Entente.Tests.Ledger;
using Microsoft.Playwright;

namespace Entente.Browser;

/// <summary>Changes made in the browser: a decision and its undoing by keys, an article that is read, looked at and filed.</summary>
public class ChangeTests(Chromium chromium)
{
    [Fact]
    public async Task A_question_is_decided_by_a_key_the_ledger_follows_and_the_decision_is_undone()
    {
        await using var ledger = await OpenLedger.Of(
            Reports.Loan("Delta Courier", "2015-11-19", Status.Signed, ["amount 25000000000 USD"]),
            Reports.Loan("Harbour Times", "2016-01-20", Status.Signed, ["amount 20000000000 USD"]));
        await using var visit = await Visit.To(chromium, ledger, "/review");
        var (page, keys) = (visit.Page, visit.Page.Keyboard);
        await page.GetByText("Which amount is right?").WaitForAsync();

        // Where one writes, keys are letters.
        await page.GetByLabel("why").FillAsync("the gazette ");
        await page.GetByLabel("why").PressSequentiallyAsync("says yes");
        Assert.Empty(ledger.View.Judgements());
        await page.GetByLabel("why").EvaluateAsync("field => field.blur()");
        await keys.PressAsync("n");
        await page.GetByText("Nothing waits to be judged.").WaitForAsync();
        Assert.Equal("the gazette says yes", Assert.Single(ledger.View.Judgements()).Note);
        Assert.Equal("25000000000", AmountOf(ledger));

        await keys.PressAsync("u");
        await page.GetByText("Which amount is right?").WaitForAsync();
        Assert.Equal("20000000000", AmountOf(ledger));
        Assert.Empty(visit.Faults);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_value_is_corrected_on_the_page_of_its_deal_and_the_correction_is_undone(bool script)
    {
        await using var ledger = await OpenLedger.Of(Reports.Loan("Delta Courier", "2015-11-19", Status.Signed, ["amount 25000000000 USD", "rate 3 %"]));
        await using var visit = await Visit.To(chromium, ledger, $"/deals/{Assert.Single(ledger.View.Deals(new DealQuery())).Id}", script: script);
        var page = visit.Page;
        var amount = page.Locator(".terms-table .open").First;
        await amount.GetByText("correct").First.ClickAsync();
        await amount.GetByLabel("amount").FillAsync("24000000000");
        await amount.GetByRole(AriaRole.Button, new() { Name = "set this value" }).ClickAsync();
        Assert.Empty(ledger.View.Judgements());

        // Nothing is corrected without a reason: the form asks for it.
        await amount.GetByLabel("why").FillAsync("the decree has it");
        await amount.GetByLabel("by").FillAsync("Z. Ünal");
        await amount.GetByRole(AriaRole.Button, new() { Name = "set this value" }).ClickAsync();
        await page.GetByText("Judgement 1: amount $24 billion is right.").WaitForAsync();
        Assert.Equal("$24 billion", await page.Locator(".terms-table .value").First.InnerTextAsync());
        Assert.Equal(("the decree has it", "Z. Ünal"), Assert.Single(ledger.View.Judgements().Select(j => (j.Note, j.Analyst))));

        await page.Locator(".judgements").GetByRole(AriaRole.Button, new() { Name = "undo" }).ClickAsync();
        await page.GetByText("Judgement 2: taken back").WaitForAsync();
        Assert.Equal("$25 billion", await page.Locator(".terms-table .value").First.InnerTextAsync());
        Assert.Contains("superseded by no. 2", await page.Locator(".judgements").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task A_pasted_text_is_shown_read_and_filed_when_told_so()
    {
        await using var ledger = await OpenLedger.Of();
        await using var visit = await Visit.To(chromium, ledger, "/add");
        var page = visit.Page;
        await page.GetByLabel("The text of an article").FillAsync(
            "Russia will lend Egypt $25 billion to build a nuclear power plant <script>alert(1)</script> at El Dabaa, the finance ministry in Cairo said on Sunday.");
        await page.GetByLabel("published").FillAsync("2016-05-22");
        await page.GetByRole(AriaRole.Button, new() { Name = "read" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "file" }).First.WaitForAsync();
        Assert.Contains("$25 billion", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, ledger.View.Count(new DealQuery()));

        await page.GetByRole(AriaRole.Button, new() { Name = "file" }).First.ClickAsync();
        await page.Locator("main a[href^='/deals/']").First.ClickAsync();
        Assert.Matches("^/deals/[0-9a-f]+$", visit.Address);
        Assert.NotEqual(0, ledger.View.Count(new DealQuery()));
        Assert.Empty(visit.Faults);
    }

    private static string AmountOf(OpenLedger ledger) => Assert.Single(Assert.Single(ledger.View.Deals(new DealQuery())).Terms).Value;
}
