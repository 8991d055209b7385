using Entente.Codebook;
using Entente.Ledger;
using Entente.Tests.Ledger;
using Microsoft.Playwright;

namespace Entente.Browser;

/// <summary>Two deals become one, and one dealing leaves it again, from the page of a deal.</summary>
public class JoinTests(Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_deal_is_looked_for_and_joined_and_a_dealing_leaves_again(bool script)
    {
        await using var ledger = await OpenLedger.Of(
            Reports.Loan("Delta Courier", "2015-11-19", Status.Signed, ["amount 25000000000 USD"]),
            Reports.Loan("Harbour Times", "2009-01-20", Status.Completed, ["amount 700000000 EUR"], "Ras Falak"));
        var deal = ledger.View.Deals(new DealQuery()).First(d => d.Title.Contains("El Marwa", StringComparison.Ordinal));
        await using var visit = await Visit.To(chromium, ledger, $"/deals/{deal.Id}", script: script);
        var page = visit.Page;
        await page.GetByText("same deal as…").ClickAsync();
        await page.GetByLabel("words of the other deal").FillAsync("falak");
        await page.GetByRole(AriaRole.Button, new() { Name = "look" }).Last.ClickAsync();
        Assert.Equal($"/deals/{deal.Id}/same?text=falak", visit.Address);
        Assert.Empty(await visit.Overflow());

        // Without a choice nothing is sent.
        await page.GetByRole(AriaRole.Button, new() { Name = "one deal" }).ClickAsync();
        Assert.Empty(ledger.View.Judgements());
        await page.GetByLabel("Ras Falak").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "one deal" }).ClickAsync();
        await page.GetByText("Judgement 1: one deal.").WaitForAsync();
        Assert.Single(ledger.View.Deals(new DealQuery()));

        await page.GetByText("2 dealings, and why they are one deal").ClickAsync();
        await page.GetByLabel("El Marwa").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "not of this deal" }).ClickAsync();
        await page.GetByText("Judgement 2: two deals.").WaitForAsync();
        Assert.Equal(2, ledger.View.Deals(new DealQuery()).Count);
        await page.Locator(".done").GetByRole(AriaRole.Button, new() { Name = "undo" }).ClickAsync();
        await page.GetByText("Judgement 3: taken back").WaitForAsync();
        Assert.Empty(visit.Faults);
    }
}
