using System.Net;
using System.Text.RegularExpressions;
using Entente.Codebook;
using Entente.Tests.Ledger;

namespace Entente.Tests.Web;

public class DealsPageTests
{
    private static readonly ArticleReading[] Story =
    [
        Reports.Loan("Delta Courier", "2015-11-19", Status.Signed, ["amount 25000000000 USD"], "El Marwa"),
        Reports.Loan("Harbour Times", "2016-01-20", Status.Signed, ["amount 20000000000 USD"], "El Marwa"),
        Reports.Loan("Gulf Ledger", "2017-03-01", Status.Agreed, ["amount 900000000 EUR"], "Ras Falak"),
    ];

    [Theory]
    [InlineData("", "El Marwa", "Ras Falak")]
    [InlineData("?party=EGY&kind=financing", "El Marwa", "Ras Falak")]
    [InlineData("?party=Russia&status=signed", "El Marwa")]
    [InlineData("?only=conflict", "El Marwa")]
    [InlineData("?only=single-source", "El Marwa", "Ras Falak")]
    [InlineData("?text=falak", "Ras Falak")]
    [InlineData("?since=2017-01-01", "Ras Falak")]
    [InlineData("?as-of=2016-06-01", "El Marwa")]
    [InlineData("?party=USA")]
    public async Task Filters_in_the_address_narrow_the_list(string filter, params string[] plants)
    {
        await using var served = await ServedLedger.Of(Story);
        var titles = Regex.Matches(await served.Page("/deals" + filter), "class=\"title\"[^>]*>loan for the (.*?) nuclear").Select(m => m.Groups[1].Value);
        Assert.Equal(plants.Order(), titles.Order());
    }

    [Theory]
    [InlineData("sort=title&turned=1", "El Marwa")]
    [InlineData("sort=title", "Ras Falak")]
    [InlineData("sort=amount", "El Marwa")]
    [InlineData("sort=news", "Ras Falak")]
    public async Task The_order_is_in_the_address(string order, string first)
    {
        await using var served = await ServedLedger.Of(Story);
        var page = await served.Page("/deals?" + order);
        Assert.Equal(first, Regex.Match(page, "class=\"title\"[^>]*>loan for the (.*?) nuclear").Groups[1].Value);
    }

    [Theory]
    [InlineData("kind=financing&status=done")]
    [InlineData("since=soon")]
    [InlineData("page=0")]
    [InlineData("only=all")]
    [InlineData("sort=size")]
    public async Task What_cannot_be_is_told(string filter)
    {
        await using var served = await ServedLedger.Of();
        using var answer = await served.Ask("/deals?" + filter);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Totals_and_flags_are_shown()
    {
        await using var served = await ServedLedger.Of(Story);
        var page = await served.Decoded("/deals");
        Assert.Contains("financing €900 m · financing $20 bn", page, StringComparison.Ordinal);
        Assert.Contains("$20 bn ⚠", page, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"1 independent source; 1 article\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Long_lists_come_in_pages_of_fifty_that_stay_small()
    {
        await using var served = await ServedLedger.Of([.. Enumerable.Range(0, 55).Select(i => Reports.Loan("Delta Courier", $"2015-01-{1 + (i % 28):D2}", Status.Signed, [$"amount {1000000 + i} USD"], $"Qasr{Letters(i)}"))]);
        var (first, second) = (await served.Page("/deals"), await served.Page("/deals?page=2"));
        Assert.Contains("<b>55 deals</b>", first, StringComparison.Ordinal);
        Assert.Equal((50, 5), (Rows(first), Rows(second)));
        Assert.InRange(first.Length, 1, 200_000);
    }

    [Theory]
    [InlineData("csv", "text/csv")]
    [InlineData("jsonl", "application/jsonl")]
    public async Task What_is_shown_is_exported_and_nothing_else(string format, string mediaType)
    {
        await using var served = await ServedLedger.Of(Story);
        using var answer = await served.Ask($"/deals.{format}?text=falak");
        var written = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(mediaType, answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Ras Falak", written, StringComparison.Ordinal);
        Assert.DoesNotContain("El Marwa", written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_day_looked_at_goes_along_from_page_to_page()
    {
        await using var served = await ServedLedger.Of(Story);
        var links = Regex.Matches(await served.Page("/deals?as-of=2016-06-01"), "href=\"(/[^\"#]*)\"").Select(m => m.Groups[1].Value).Where(l => !l.StartsWith("/assets", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains("as-of=2016-06-01", link, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/deals", "The ledger is empty.")]
    [InlineData("/deals?kind=supply", "No deal passes these filters.")]
    [InlineData("/deals?as-of=2016-06-01", "Nothing was in the ledger then.")]
    [InlineData("/actors", "Nobody is in the ledger yet.")]
    [InlineData("/actors/EGY", "No deal of Egypt is in the ledger.")]
    public async Task An_empty_ledger_says_what_to_do(string address, string told)
    {
        await using var served = await ServedLedger.Of();
        Assert.Contains(told, await served.Page(address), StringComparison.Ordinal);
    }

    private static int Rows(string page) => Regex.Count(page, "<td class=\"deal\">");

    private static string Letters(int number) => $"{(char)('a' + (number / 26))}{(char)('a' + (number % 26))}";
}
