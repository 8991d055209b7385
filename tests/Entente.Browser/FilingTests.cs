using Entente.Ledger;
using Microsoft.Playwright;

namespace Entente.Browser;

/// <summary>A long add is watched: its bar moves, and its end leads to what was filed.</summary>
public class FilingTests(Chromium chromium)
{
    private const int Articles = 40;

    // Each in its own words, or they would be copies of one.
    private static readonly byte[] Batch = System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(1, Articles).Select(i =>
        $"{{\"title\": \"Report {i}\", \"text\": \"Russia will lend Egypt ${i} billion for pier {i}, engineer {i} of yard {i} said.\"}}\n")));

    [Fact]
    public async Task The_bar_moves_while_it_is_watched_and_the_end_leads_to_what_was_filed()
    {
        await using var ledger = await OpenLedger.Of();
        await using var visit = await Visit.To(chromium, ledger, "/add");
        var page = visit.Page;
        await Preview(page);
        await IsForAll(visit);

        // As long as somebody else writes, nothing is filed: the bar stands where it is.
        using (ledger.Writing())
        {
            await page.GetByRole(AriaRole.Button, new() { Name = $"file {Articles} articles" }).ClickAsync();
            await page.GetByText("running").WaitForAsync();
            await IsForAll(visit);
            Assert.Equal(0, await page.EvaluateAsync<int>("document.querySelector('progress').value"));
            await page.EvaluateAsync("""
                () => {
                  sessionStorage.bar = '';
                  new MutationObserver(() => { sessionStorage.bar += document.querySelector('progress').value + ' '; })
                    .observe(document.querySelector('[data-shown=filed]'), { childList: true });
                }
                """);
        }

        await page.GetByRole(AriaRole.Heading, new() { Name = $"{Articles} articles filed" }).WaitForAsync();
        var seen = (await page.EvaluateAsync<string>("sessionStorage.bar")).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).ToArray();
        Assert.Equal(Articles, seen[^1]);
        Assert.Equal(seen.Order(), seen);
        await IsForAll(visit);
        Assert.Equal(Articles, await page.Locator(".receipt > p a[href^='/articles/']").CountAsync());
        await page.Locator(".receipt a[href^='/deals/']").First.ClickAsync();
        Assert.Matches("^/deals/[0-9a-f]+$", visit.Address);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task Without_script_the_page_comes_anew_by_itself_until_all_is_filed()
    {
        await using var ledger = await OpenLedger.Of();
        await using var visit = await Visit.To(chromium, ledger, "/add", script: false);
        var page = visit.Page;
        await Preview(page);
        using (ledger.Writing())
        {
            await page.GetByRole(AriaRole.Button, new() { Name = $"file {Articles} articles" }).ClickAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "See how far it is" }).WaitForAsync();
        }

        await page.GetByRole(AriaRole.Heading, new() { Name = $"{Articles} articles filed" }).WaitForAsync();
        Assert.NotEqual(0, ledger.View.Count(new DealQuery()));
    }

    // These pages have no address of their own: what holds for every page is looked at here.
    private static async Task IsForAll(Visit visit)
    {
        Assert.Empty(await visit.Barriers());
        await visit.Page.SetViewportSizeAsync(360, 800);
        Assert.Empty(await visit.Overflow());
        await visit.Page.SetViewportSizeAsync(1200, 800);
    }

    private static async Task Preview(IPage page)
    {
        await page.GetByLabel("Files").SetInputFilesAsync(new FilePayload { Name = "reports.jsonl", MimeType = "application/jsonl", Buffer = Batch });
        await page.GetByRole(AriaRole.Button, new() { Name = "read", Exact = true }).ClickAsync();
        await page.GetByText("Before filing").First.WaitForAsync();
    }
}
