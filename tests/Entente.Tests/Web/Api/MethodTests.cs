using System.Net;
using Entente.Codebook;
using Entente.Ledger;
using Entente.Tests.Ledger;
using Entente.Web.Api;

namespace Entente.Tests.Web.Api;

/// <summary>Which methods addresses take, and what they say to others.</summary>
public class MethodTests
{
    public static TheoryData<string> Pages => ["/deals", "/deals.csv", "/actors", "/review", "/add", "/api", "/api/v1/deals?limit=1", "/api/v1/openapi.json"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Head_is_answered_as_get_without_the_body(string address)
    {
        await using var served = await ServedLedger.Of(Reports.Loan("Delta Courier", "2015-11-19", Status.Signed, ["amount 25000000000 USD"]));
        using var client = new HttpClient();
        using var get = await Ask(client, HttpMethod.Get, served, address);
        using var head = await Ask(client, HttpMethod.Head, served, address);
        Assert.Equal((HttpStatusCode.OK, get.Content.Headers.ContentType), (head.StatusCode, head.Content.Headers.ContentType));
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("DELETE", "deals/7b4c", "GET, HEAD")]
    [InlineData("PUT", "deals", "GET, HEAD")]
    [InlineData("POST", "deals", "GET, HEAD")]
    [InlineData("PATCH", "judgements", "GET, HEAD, POST")]
    [InlineData("OPTIONS", "articles", "GET, HEAD, POST")]
    [InlineData("GET", "read", "POST")]
    public async Task A_method_that_an_address_does_not_take_is_refused_with_those_that_it_takes(string method, string address, string allowed)
    {
        await using var served = await ServedLedger.Of();
        using var client = new HttpClient();
        using var answer = await Ask(client, new HttpMethod(method), served, $"{ApiEndpoints.Root}/{address}");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(allowed, string.Join(", ", answer.Content.Headers.Allow));
        Assert.Equal(405, (await ApiClient.ProblemOf(answer))["status"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_property_that_there_is_not_is_no_filter_that_lets_nothing_through()
    {
        await using var served = await ServedLedger.Of(Reports.Loan("Delta Courier", "2015-11-19", Status.Signed, ["amount 25000000000 USD"]));
        using var client = new ApiClient(served);
        using var answer = await client.Ask($"deals/{Assert.Single(served.View.Deals(new DealQuery())).Id}/entries?property=amuont");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("amount", (await ApiClient.ProblemOf(answer))["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> Ask(HttpClient client, HttpMethod method, ServedLedger served, string address) =>
        client.SendAsync(new HttpRequestMessage(method, new Uri(served.Address, address)), TestContext.Current.CancellationToken);
}
