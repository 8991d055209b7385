using System.Net;
using Entente.Codebook;
using Entente.Tests.Ledger;
using Entente.Web.Serving;

namespace Entente.Tests.Web;

public class ServingTests
{
    [Fact]
    public async Task The_list_of_deals_is_the_first_page()
    {
        await using var served = await ServedLedger.Of(Reports.Loan("Delta Courier", "2015-11-19", Status.Signed, ["amount 25000000000 USD"]));
        using var first = await served.Ask("/");
        Assert.Equal("/deals", first.Headers.Location?.ToString());
        Assert.Contains("loan for the El Marwa nuclear power plant", await served.Page("/deals"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_page_lets_script_or_style_of_its_own_run()
    {
        await using var served = await ServedLedger.Of();
        using var answer = await served.Ask("/deals");
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_ledger_tells_is_kept_by_nobody_between_but_what_never_changes_is()
    {
        await using var served = await ServedLedger.Of();
        using var page = await served.Ask("/deals");
        Assert.Equal((true, true), (page.Headers.CacheControl?.Private, page.Headers.CacheControl?.NoCache));
        using var style = await served.Ask(Asset.AddressOf("style/base.css"));
        Assert.Equal((true, TimeSpan.FromDays(365)), (style.Headers.CacheControl?.Public, style.Headers.CacheControl?.MaxAge));
    }

    [Theory]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    [InlineData("/deals?as-of=yesterday", HttpStatusCode.BadRequest)]
    [InlineData("/assets/0/workbench.css", HttpStatusCode.NotFound)]
    public async Task What_cannot_be_answered_is_told_with_its_status(string address, HttpStatusCode status)
    {
        await using var served = await ServedLedger.Of();
        using var answer = await served.Ask(address);
        Assert.Equal(status, answer.StatusCode);
        Assert.DoesNotContain("   at ", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
