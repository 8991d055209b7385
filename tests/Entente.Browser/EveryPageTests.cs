using Microsoft.Playwright;

namespace Entente.Browser;

/// <summary>What holds for every page, whatever articles hold.</summary>
public class EveryPageTests(Chromium chromium, HardLedger hard)
{
    public static TheoryData<string, ColorScheme> InBothSchemes =>
        [.. HardLedger.Pages.SelectMany(row => new[] { ColorScheme.Light, ColorScheme.Dark }.Select(scheme => new TheoryDataRow<string, ColorScheme>(row.Data, scheme)))];

    [Theory]
    [MemberData(nameof(InBothSchemes))]
    public async Task No_rule_of_accessibility_is_broken(string page, ColorScheme scheme)
    {
        await using var visit = await Open(page, scheme: scheme);
        await visit.Unfold();
        Assert.Empty(await visit.Barriers());
    }

    [Theory]
    [MemberData(nameof(HardLedger.Pages), MemberType = typeof(HardLedger))]
    public async Task Nothing_scrolls_sideways_on_a_phone(string page)
    {
        await using var visit = await Open(page, width: 360);
        Assert.Empty(await visit.Overflow());
        await visit.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        Assert.Empty(await visit.Overflow());
    }

    [Theory]
    [MemberData(nameof(HardLedger.Pages), MemberType = typeof(HardLedger))]
    public async Task Nothing_that_an_article_holds_runs_or_is_fetched(string page)
    {
        await using var visit = await Open(page);
        await visit.Unfold();
        foreach (var link in await visit.Page.Locator("main a:visible").AllAsync()) await link.DispatchEventAsync("mouseover");
        Assert.Empty(visit.Faults);
        Assert.Equal(0, await visit.Page.Locator("script:not([src^='/assets/']), main img, main iframe, main style, main svg [onload], [onerror], [onmouseover], a[href^='data:'], a[href^='javascript:']").CountAsync());
        Assert.True(await visit.Page.Locator("main").IsVisibleAsync());
    }

    [Fact]
    public async Task Every_page_has_less_than_200_kilobytes_and_what_all_use_is_loaded_once()
    {
        await using var visit = await Open("deals");
        Assert.InRange(await visit.Page.EvaluateAsync<int>("performance.getEntriesByType('resource').reduce((sum, r) => sum + r.encodedBodySize, 0)"), 1000, 150_000);
        foreach (var page in HardLedger.Pages.Select(row => row.Data))
        {
            await visit.Go(hard.AddressOf(page));
            Assert.InRange(await visit.Page.EvaluateAsync<int>("performance.getEntriesByType('navigation')[0].encodedBodySize"), 1000, 200_000);
        }

        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("performance.getEntriesByType('resource').filter(r => r.name.includes('/style/')).reduce((sum, r) => sum + r.transferSize, 0)"));
    }

    [Theory]
    [MemberData(nameof(HardLedger.Pages), MemberType = typeof(HardLedger))]
    public async Task A_dark_page_is_dark_and_prints_light(string page)
    {
        await using var visit = await Open(page, scheme: ColorScheme.Dark);
        Assert.InRange(await Lightness(visit), 0, 0.2);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.InRange(await Lightness(visit), 0.95, 1);
        Assert.False(await visit.Page.Locator("header.bar").IsVisibleAsync());
    }

    private Task<Visit> Open(string page, int width = 1200, ColorScheme scheme = ColorScheme.Light) =>
        Visit.To(chromium, hard.Opened, hard.AddressOf(page), width, scheme);

    private static Task<double> Lightness(Visit visit) =>
        visit.Page.EvaluateAsync<double>("() => Math.max(...getComputedStyle(document.body).backgroundColor.match(/[0-9.]+/g).slice(0, 3).map(Number)) / 255");
}
