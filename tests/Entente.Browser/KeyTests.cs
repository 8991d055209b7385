using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Entente.Browser;

/// <summary>The keys: what the list of them says is what works, and nothing works where one writes.</summary>
public partial class KeyTests(Chromium chromium, HardLedger hard)
{
    private const string Focused = "document.activeElement.textContent.trim()";

    [Theory]
    [InlineData("deals", "/ j k Enter ?")]
    [InlineData("deal-many", "/ j k Enter e ?")]
    [InlineData("article-many", "/ j k Enter ?")]
    [InlineData("actors", "/ j k Enter ?")]
    [InlineData("review", "/ y n 2 ?")]
    [InlineData("add", "/ ?")]
    [InlineData("missing", "/ ?")]
    public async Task The_list_of_keys_names_those_of_the_page(string page, string keys)
    {
        await using var visit = await Visit.To(chromium, hard.Opened, hard.AddressOf(page));
        await visit.Page.Keyboard.PressAsync("?");
        await visit.Page.GetByRole(AriaRole.Dialog, new() { Name = "Keys" }).WaitForAsync();
        var listed = await visit.Page.Locator("#keys dt").AllInnerTextsAsync();
        Assert.Equal(keys.Split(' ').Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
        Assert.DoesNotContain("", (await visit.Page.Locator("#keys dd").AllInnerTextsAsync()).Select(t => t.Trim()));
        await visit.Page.Keyboard.PressAsync("?");
        await visit.Page.Locator("#keys").WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task Rows_are_gone_through_and_opened()
    {
        await using var visit = await Visit.To(chromium, hard.Opened, "/deals");
        var (page, keys) = (visit.Page, visit.Page.Keyboard);
        var titles = await page.Locator(".deals .title").AllInnerTextsAsync();
        await keys.PressAsync("j");
        Assert.Equal(titles[0], await page.EvaluateAsync<string>(Focused));
        await keys.PressAsync("j");
        Assert.Equal(titles[1], await page.EvaluateAsync<string>(Focused));
        await keys.PressAsync("k");
        Assert.Equal(titles[0], await page.EvaluateAsync<string>(Focused));
        await visit.Follow(DealAddress());
        Assert.Equal(titles[0], await page.Locator("h1").InnerTextAsync());
    }

    [Fact]
    public async Task The_evidence_of_a_value_is_shown_and_hidden()
    {
        await using var visit = await Visit.To(chromium, hard.Opened, hard.AddressOf("deal-many"));
        var (page, keys) = (visit.Page, visit.Page.Keyboard);
        var value = page.Locator(".terms-table [data-evidence]").First;
        await value.Locator("summary").FocusAsync();
        await keys.PressAsync("e");
        await value.Locator("q").First.WaitForAsync();
        await keys.PressAsync("j");
        await keys.PressAsync("k");
        await keys.PressAsync("e");
        await value.Locator("q").First.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }

    [Fact]
    public async Task A_slash_goes_to_the_search_where_all_keys_are_letters()
    {
        await using var visit = await Visit.To(chromium, hard.Opened, "/deals");
        var search = visit.Page.GetByRole(AriaRole.Searchbox);
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync("j/k?e");
        Assert.Equal("j/k?e", await search.InputValueAsync());
        Assert.False(await visit.Page.Locator("#keys").IsVisibleAsync());
        await search.FillAsync("Old Bridge");
        await visit.Follow(SearchAddress());
        Assert.Equal(1, await visit.Page.Locator(".deals tbody tr").CountAsync());
    }

    [GeneratedRegex("/deals/[0-9a-f]+$")]
    private static partial Regex DealAddress();

    [GeneratedRegex("text=Old")]
    private static partial Regex SearchAddress();
}
