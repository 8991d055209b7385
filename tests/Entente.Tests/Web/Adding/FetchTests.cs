using System.Net;
using Entente.Ledger;
using Entente.Web.Adding.Fetching;
using Entente.Web.Serving;

namespace Entente.Tests.Web.Adding;

public class FetchTests
{
    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("2606:4700::1111", true)]
    [InlineData("::ffff:8.8.8.8", true)]
    [InlineData("127.0.0.1", false)]
    [InlineData("127.255.0.1", false)]
    [InlineData("10.0.0.1", false)]
    [InlineData("172.31.255.255", false)]
    [InlineData("172.32.0.1", true)]
    [InlineData("192.168.1.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("::", false)]
    [InlineData("::1", false)]
    [InlineData("::ffff:127.0.0.1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("ff02::1", false)]
    [InlineData("64:ff9b::7f00:1", false)]
    [InlineData("2002:7f00:1::", false)]
    [InlineData("2001:0:7f00::1", false)]
    public void Addresses_of_this_machine_and_its_network_are_not_public(string address, bool isPublic) =>
        Assert.Equal(isPublic, PublicAddress.IsPublic(IPAddress.Parse(address)));

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("[::1]")]
    [InlineData("0.0.0.0")]
    [InlineData("2130706433")]
    [InlineData("0x7f.1")]
    [InlineData("[::ffff:127.0.0.1]")]
    public async Task This_machine_is_not_asked_whatever_it_is_called(string host)
    {
        await using var site = await OtherSite.Start();
        await Refused(PublicAddress.IsPublic, $"http://{host}:{site.Port}/page");
        Assert.Equal(0, site.Asked);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/")]
    [InlineData("http://user:secret@example.org/")]
    [InlineData("example.org")]
    [InlineData("")]
    public Task Only_the_web_is_fetched_from(string address) => Refused(_ => true, address);

    [Theory]
    [InlineData("/to?url=http://127.0.0.2/page")]
    [InlineData("/to?url=file:///etc/passwd")]
    [InlineData("/loop")]
    [InlineData("/large")]
    [InlineData("/slow")]
    [InlineData("/nowhere")]
    public async Task What_leads_elsewhere_or_has_no_end_is_given_up(string path)
    {
        await using var site = await OtherSite.Start();
        await Refused(IsSite, site.At(path));
        Assert.InRange(site.Asked, 1, 6);
    }

    [Fact]
    public async Task A_page_is_fetched_with_its_charset_and_the_address_behind_its_redirects()
    {
        await using var site = await OtherSite.Start();
        using var fetcher = new PageFetcher(IsSite, TimeSpan.FromSeconds(30));
        var page = await fetcher.Fetch(site.At("/to?url=/page"), TestContext.Current.CancellationToken);
        Assert.Equal((site.At("/page"), "iso-8859-1"), (page.Url.AbsoluteUri, page.Charset));
    }

    [Fact]
    public async Task Fetched_pages_are_shown_before_they_are_filed_where_it_is_switched_on()
    {
        await using var site = await OtherSite.Start();
        await using var served = await ServedLedger.Of(settings => settings with { AllowFetch = true, MayConnectTo = IsSite });
        using var preview = await served.Send(PageForm.OfAction(await served.Page("/add"), "/add/fetch").With("address", site.At("/page")));
        Assert.Equal(HttpStatusCode.OK, preview.StatusCode);
        var page = WebUtility.HtmlDecode(await preview.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("São Tomé was told.", page, StringComparison.Ordinal);
        await served.Filed(await preview.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(site.At("/page"), Assert.Single(served.View.Pictures(new DealQuery())).Members[0].Article.Article.Url);
    }

    [Fact]
    public async Task Nothing_is_fetched_unless_it_is_switched_on()
    {
        await using var site = await OtherSite.Start();
        await using var served = await ServedLedger.Of(settings => settings with { MayConnectTo = IsSite });
        var page = await served.Page("/add");
        Assert.DoesNotContain("/add/fetch", page, StringComparison.Ordinal);
        using var answer = await served.Send(PageForm.OfAction(page, "/add/preview").With("address", site.At("/page")) with { Action = "/add/fetch" });
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(0, site.Asked);
    }

    private static bool IsSite(IPAddress address) => address.Equals(IPAddress.Loopback);

    private static async Task Refused(Func<IPAddress, bool> admits, string address)
    {
        using var fetcher = new PageFetcher(admits, TimeSpan.FromSeconds(5));
        await Assert.ThrowsAsync<WrongAddressException>(() => fetcher.Fetch(address, TestContext.Current.CancellationToken));
    }
}
