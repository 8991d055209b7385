using System.Text.RegularExpressions;

namespace Entente.Browser;

/// <summary>The main way: from the list to a deal, to a value, to the words that it rests on, and back.</summary>
public partial class WayTests(Chromium chromium, HardLedger hard)
{
    [Fact]
    public async Task A_filter_leads_to_a_deal_its_value_to_the_words_and_the_way_back_is_as_it_was()
    {
        await using var visit = await Visit.To(chromium, hard.Opened, "/");
        var page = visit.Page;
        await page.GetByLabel("party").FillAsync("Egypt");
        await page.GetByLabel("kind").SelectOptionAsync("financing");
        await page.GetByLabel("conflict").CheckAsync();
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "filter" }).ClickAsync();
        Assert.Equal("/deals?party=EGY&kind=financing&only=conflict", await Canonical(visit));
        Assert.Equal(1, await page.Locator(".deals tbody tr").CountAsync());

        await page.Locator(".deals .title").First.ClickAsync();
        var deal = visit.Address;
        await page.GetByText("duration").First.WaitForAsync();
        var value = page.Locator(".terms-table details", new() { HasText = "35 years" }).First;
        Assert.False(await value.Locator("q").First.IsVisibleAsync());
        await value.Locator("summary").ClickAsync();
        Assert.Equal("duration P35Y", await value.Locator("q mark").First.InnerTextAsync());

        await value.GetByText("in the article").First.ClickAsync();
        Assert.Matches("^/articles/[0-9a-f]+#e", visit.Address);
        Assert.Equal("duration P35Y", await page.Locator(":target").InnerTextAsync());
        Assert.True(await IsInSight(visit, ":target"));

        await page.GoBackAsync();
        Assert.Equal(deal, visit.Address);
        await page.GoBackAsync();
        Assert.True(await page.GetByLabel("conflict").IsCheckedAsync());
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task The_same_way_is_gone_with_the_keyboard_alone()
    {
        await using var visit = await Visit.To(chromium, hard.Opened, "/deals?only=conflict");
        var keys = visit.Page.Keyboard;
        await keys.PressAsync("Tab");
        Assert.Equal("To the page", await Focused(visit));
        Assert.True(await IsInSight(visit, ":focus"));
        await keys.PressAsync("Enter");
        Assert.EndsWith("#main", visit.Address, StringComparison.Ordinal);

        Assert.Contains("nuclear power plant", await TabTo(visit, ".deals .title"), StringComparison.Ordinal);
        await visit.Follow(DealAddress());
        Assert.Contains("entries", await TabTo(visit, ".terms-table summary"), StringComparison.Ordinal);
        await keys.PressAsync("Enter");
        await TabTo(visit, ".terms-table details[open] a.go");
        await visit.Follow(ArticleAddress());
        Assert.True(await IsInSight(visit, ":target"));
    }

    [Fact]
    public async Task The_article_and_its_reading_lead_to_each_other()
    {
        await using var visit = await Visit.To(chromium, hard.Opened, hard.AddressOf("article-many"));
        await visit.Page.Locator(".reading .read a").First.ClickAsync();
        Assert.True(await IsInSight(visit, ".frozen :target"));
        await visit.Page.Locator(".frozen :target .back, .frozen a.back").First.ClickAsync();
        Assert.True(await IsInSight(visit, ".reading :target"));
    }

    [Fact]
    public async Task The_ledger_of_a_day_is_looked_at_and_stays_that_of_the_day()
    {
        await using var visit = await Visit.To(chromium, hard.Opened, "/deals");
        await visit.Page.Locator(".as-of summary").ClickAsync();
        await visit.Page.GetByLabel("published up to").FillAsync("2016-12-31");
        await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "look" }).ClickAsync();
        Assert.Equal("/deals?as-of=2016-12-31", visit.Address);
        await visit.Page.Locator(".deals .title").First.ClickAsync();
        Assert.EndsWith("?as-of=2016-12-31", visit.Address, StringComparison.Ordinal);
    }

    [GeneratedRegex("/deals/[0-9a-f]+$")]
    private static partial Regex DealAddress();

    [GeneratedRegex("/articles/[0-9a-f]+#e")]
    private static partial Regex ArticleAddress();

    // The form sends empty fields too; what counts is that the list is that of the short address.
    private static async Task<string> Canonical(Visit visit)
    {
        var next = await visit.Page.GetByText("JSON Lines").GetAttributeAsync("href");
        return next!.Replace("/deals.jsonl", "/deals", StringComparison.Ordinal);
    }

    private static Task<string> Focused(Visit visit) => visit.Page.EvaluateAsync<string>("document.activeElement.textContent.trim()");

    private static Task<bool> IsInSight(Visit visit, string selector) => visit.Page.EvaluateAsync<bool>(
        "s => { const box = document.querySelector(s).getBoundingClientRect(); return box.width > 8 && box.top >= 0 && box.bottom <= innerHeight; }", selector);

    // Goes on with the tab key until something of the kind has the focus, which must be seen.
    private static async Task<string> TabTo(Visit visit, string selector)
    {
        for (var i = 0; i < 80; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            if (!await visit.Page.EvaluateAsync<bool>("s => document.activeElement.matches(s)", selector)) continue;
            Assert.Equal("solid", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
            Assert.True(await IsInSight(visit, ":focus"));
            return await Focused(visit);
        }

        throw new InvalidOperationException($"The tab key does not come to {selector}.");
    }
}
