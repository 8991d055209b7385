using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Entente.Browser;

/// <summary>What holds for every page, whatever articles hold.</summary>
public class EveryPageTests(Chromium chromium, HardLedger hard)
{
    // Elements that reach over the edge of the window; what has a scroll bar of its own may.
    private const string Overflowing = """
        () => {
          const edge = document.documentElement.clientWidth + 1;
          const isOver = e => { const box = e.getBoundingClientRect(); return e.checkVisibility() && box.width > 1 && box.right > edge && getComputedStyle(e).clipPath === 'none'; };
          const over = [...document.querySelectorAll('body *')].filter(isOver).map(e => `${e.tagName} ${e.className} to ${e.getBoundingClientRect().right}`);
          if (document.scrollingElement.scrollWidth > edge) over.unshift(`the page is ${document.scrollingElement.scrollWidth} wide`);
          return over.join('; ');
        }
        """;

    public static TheoryData<string, ColorScheme> InBothSchemes =>
        [.. HardLedger.Pages.SelectMany(row => new[] { ColorScheme.Light, ColorScheme.Dark }.Select(scheme => new TheoryDataRow<string, ColorScheme>(row.Data, scheme)))];

    [Theory]
    [MemberData(nameof(InBothSchemes))]
    public async Task No_rule_of_accessibility_is_broken(string page, ColorScheme scheme)
    {
        await using var visit = await Open(page, scheme: scheme);
        await visit.Unfold();
        var found = await visit.Page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        Assert.NotEmpty(found.Passes);
        Assert.True(found.Violations.Length == 0, string.Join('\n', found.Violations.Select(v => $"{v.Impact} {v.Id}: {v.Help}: {string.Join("; ", v.Nodes.Select(n => n.Html))}")));
    }

    [Theory]
    [MemberData(nameof(HardLedger.Pages), MemberType = typeof(HardLedger))]
    public async Task Nothing_scrolls_sideways_on_a_phone(string page)
    {
        await using var visit = await Open(page, width: 360);
        var folded = await visit.Page.EvaluateAsync<string>(Overflowing);
        await visit.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        var unfolded = await visit.Page.EvaluateAsync<string>(Overflowing);
        Assert.True((folded + unfolded).Length == 0, $"folded: {folded}; unfolded: {unfolded}");
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
