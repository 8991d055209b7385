using System.Net;
using Entente.Codebook;
using Entente.Tests.Ledger;

namespace Entente.Tests.Web;

public class ActorPageTests
{
    private static readonly ArticleReading[] Story =
    [
        Reports.Loan("Delta Courier", "2015-11-19", Status.Signed, ["amount 25000000000 USD"], speaker: "Ashraf Noor/EGY"),
        Reports.Loan("Gulf Ledger", "2017-03-01", Status.Agreed, ["amount 900000000 EUR"], "Ras Falak"),
    ];

    [Fact]
    public async Task An_actor_has_partners_deals_over_time_and_statements()
    {
        await using var served = await ServedLedger.Of(Story);
        var page = await served.Decoded("/actors/EGY");
        foreach (var told in new[] { "<h1>Egypt</h1>", "href=\"/actors/EGY/RUS\"", "$25 bn", "€900 m", "2015-11: 1 deal of financing", "Ashraf Noor", "#s1" })
            Assert.Contains(told, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/actors/EGY/RUS", "Egypt and Russia")]
    [InlineData("/actors/egypt/russia", "Egypt and Russia")]
    public async Task Two_actors_are_shown_with_each_other(string address, string title)
    {
        await using var served = await ServedLedger.Of(Story);
        Assert.Contains($"<h1>{title}</h1>", await served.Page(address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whom_nobody_knows_is_told_with_its_status()
    {
        await using var served = await ServedLedger.Of(Story);
        using var answer = await served.Ask("/actors/NOBODY");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
