using System.Text;
using System.Text.RegularExpressions;
using Entente.Codebook;
using Entente.Ledger;
using Entente.Tests.Ledger;
using Microsoft.Playwright;

namespace Entente.Browser;

/// <summary>A deal on paper: sources as footnotes, and no more sheets than need be.</summary>
public partial class PaperTests(Chromium chromium, HardLedger hard)
{
    // What a deal of some weight is: a few articles, all terms of a loan, two of them in conflict.
    private static readonly ArticleReading[] Usual =
    [
        Reports.Loan("Padma Observer", "2016-05-27", Status.Agreed, ["amount 12000000000 USD", "share 90 %"]),
        Reports.Loan("Straits Business Desk", "2016-07-27", Status.Signed, ["amount 11380000000 USD", "duration P28Y", "grace P10Y", "rate 4 %"], speaker: "Yelena Orlova/RUS"),
        Reports.Loan("Gulf Energy Notes", "2016-07-28", Status.Signed, ["amount 11380000000 USD", "duration P20Y"], more: "The desk in Doha has it."),
        Reports.Loan("Bengal Chronicle", "2018-07-15", Status.UnderWay, ["amount 11380000000 USD", "end 2046"], speaker: "Ashraf Noor/EGY"),
    ];

    [Theory]
    [InlineData("deal-many")]
    [InlineData("deal-long")]
    [InlineData("deal-scripts")]
    [InlineData("deal-hostile")]
    public async Task On_paper_a_deal_has_its_sources_as_footnotes_and_nothing_to_press(string deal)
    {
        await using var visit = await Visit.To(chromium, hard.Opened, hard.AddressOf(deal));
        var page = visit.Page;
        Assert.False(await page.Locator(".footnotes").IsVisibleAsync());
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var notes = await page.Locator(".footnotes li:visible").CountAsync();
        Assert.Equal(notes, await page.Locator(".footnotes li q:visible").CountAsync());

        var numbers = string.Join(", ", (await page.Locator("sup:visible").AllInnerTextsAsync()).Select(sup => sup.Split(" +")[0])).Split(", ");
        var named = numbers.Select(n => n.Split('–')).SelectMany(n => Enumerable.Range(int.Parse(n[0]), int.Parse(n[^1]) - int.Parse(n[0]) + 1)).Distinct().Order();
        Assert.Equal(Enumerable.Range(1, notes), named);
        Assert.Equal(await page.Locator(".terms-table .value").CountAsync(), await page.Locator(".terms-table .value + sup:visible").CountAsync());
        Assert.Equal(0, await page.Locator("button:visible, input:visible, summary:visible, nav:visible").CountAsync());
    }

    [Fact]
    public async Task A_deal_of_four_articles_is_one_sheet()
    {
        await using var ledger = await OpenLedger.Of(Usual);
        await using var visit = await Visit.To(chromium, ledger, $"/deals/{Assert.Single(ledger.View.Deals(new DealQuery())).Id}");
        Assert.Equal(1, await Sheets(visit));
        Assert.DoesNotContain("more, see", await visit.Page.Locator(".footnotes").TextContentAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("deal-many", 2)]
    [InlineData("deal-long", 1)]
    [InlineData("deal-scripts", 1)]
    [InlineData("deal-judged", 1)]
    public async Task A_deal_of_very_many_entries_has_the_first_few_of_each_value_and_says_where_the_others_are(string deal, int most)
    {
        await using var visit = await Visit.To(chromium, hard.Opened, hard.AddressOf(deal));
        Assert.InRange(await Sheets(visit), 1, most);
        Assert.Equal(deal == "deal-many", (await visit.Page.Locator(".footnotes").TextContentAsync())!.Contains($"more, see {hard.Opened.Site}/deals/", StringComparison.Ordinal));
    }

    private static async Task<int> Sheets(Visit visit) =>
        Sheet().Count(Encoding.Latin1.GetString(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true })));

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex Sheet();
}
