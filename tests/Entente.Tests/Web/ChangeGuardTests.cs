using System.Net;
using Entente.Codebook;
using Entente.Ledger;
using Entente.Tests.Ledger;

namespace Entente.Tests.Web;

public class ChangeGuardTests
{
    private static readonly ArticleReading[] InConflict =
    [
        Reports.Loan("Delta Courier", "2015-11-19", Status.Signed, ["amount 25000000000 USD"]),
        Reports.Loan("Harbour Times", "2016-01-20", Status.Signed, ["amount 20000000000 USD"]),
    ];

    [Fact]
    public async Task A_form_without_the_page_s_token_changes_nothing()
    {
        await using var served = await ServedLedger.Of(InConflict);
        using var answer = await served.Send(PageForm.OfKey(await served.Page("/review"), "y").WithoutToken());
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(served.View.Judgements());
    }

    [Fact]
    public async Task A_token_is_worth_nothing_without_its_cookie()
    {
        await using var served = await ServedLedger.Of(InConflict);
        var form = PageForm.OfKey(await served.Page("/review"), "y");
        served.ForgetCookies();
        using var answer = await served.Send(form);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(served.View.Judgements());
    }

    [Theory]
    [InlineData("/judgements")]
    [InlineData("/judgements/1/undo")]
    [InlineData("/add/preview")]
    [InlineData("/add/file")]
    public async Task Every_address_that_takes_a_change_asks_for_the_token(string address)
    {
        await using var served = await ServedLedger.Of(InConflict);
        served.Writer.Judge(new JudgementRequest(Verdict.Confirm, served.View.Deals(new DealQuery())[0].Id, ""));
        using var answer = await served.Send(new PageForm(address, [new("decision", "confirm"), new("subject", served.View.Deals(new DealQuery())[0].Id)]));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Single(served.View.Judgements());
    }
}
