using System.Net;
using Entente.Codebook;
using Entente.Tests.Ledger;
using Entente.Web.Access;

namespace Entente.Tests.Web.Access;

public class AccessTests
{
    private const string Token = "correct horse battery staple";

    private static readonly ProxyAccess Proxy = new("X-Forwarded-User", ProxyAccess.ThisMachine);

    private static readonly ArticleReading[] InConflict =
    [
        Reports.Loan("Delta Courier", "2015-11-19", Status.Signed, ["amount 25000000000 USD"]),
        Reports.Loan("Harbour Times", "2016-01-20", Status.Signed, ["amount 20000000000 USD"]),
    ];

    public static TheoryData<string> Addresses => ["/", "/deals", "/deals.csv", "/actors/EGY", "/review", "/articles/0", "/nowhere", "/api/v1/deals"];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Without_the_token_nothing_of_the_ledger_is_told(string address)
    {
        await using var served = await ServedLedger.Of(new TokenAccess(Token), InConflict);
        using var answer = await served.Ask(address);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.DoesNotContain("El Marwa", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bearer correct horse battery staple", HttpStatusCode.OK)]
    [InlineData("bearer  correct horse battery staple", HttpStatusCode.OK)]
    [InlineData("Bearer correct horse battery stapl", HttpStatusCode.Unauthorized)]
    [InlineData("Bearer ", HttpStatusCode.Unauthorized)]
    [InlineData("Basic correct horse battery staple", HttpStatusCode.Unauthorized)]
    public async Task A_program_sends_the_token_along(string authorization, HttpStatusCode status)
    {
        await using var served = await ServedLedger.Of(new TokenAccess(Token), InConflict);
        using var answer = await served.Ask("/deals", headers: ("Authorization", authorization));
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task Who_signs_in_comes_to_where_he_wanted_and_may_decide()
    {
        await using var served = await ServedLedger.Of(new TokenAccess(Token), InConflict);
        using var turned = await served.Ask("/review?at=x", headers: ("Accept", "text/html"));
        var signIn = await served.Page(turned.Headers.Location!.ToString());
        var review = await served.Sent(PageForm.OfAction(signIn, "/sign-in").With("token", Token));
        Assert.Contains("Which amount is right?", review, StringComparison.Ordinal);
        await served.Press(review, "y");
        Assert.Single(served.View.Judgements());
    }

    [Fact]
    public async Task Who_signs_out_is_let_in_no_more()
    {
        await using var served = await ServedLedger.Of(new TokenAccess(Token), InConflict);
        var deals = await served.Sent(PageForm.OfAction(await served.Page("/sign-in?to=/deals"), "/sign-in").With("token", Token));
        var signOut = PageForm.OfAction(deals, "/sign-out");
        using var forged = await served.Send(signOut.WithoutToken());
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.Contains("Sign in", await served.Sent(signOut), StringComparison.Ordinal);
        using var after = await served.Ask("/deals");
        Assert.Equal(HttpStatusCode.Unauthorized, after.StatusCode);
    }

    [Fact]
    public async Task Nobody_is_asked_to_sign_out_who_never_signed_in()
    {
        await using var open = await ServedLedger.Of(InConflict);
        Assert.DoesNotContain("/sign-out", await open.Page("/deals"), StringComparison.Ordinal);
        await using var proxied = await ServedLedger.Of(Proxy, InConflict);
        proxied.Headers = [("X-Forwarded-User", "a.noor")];
        Assert.DoesNotContain("/sign-out", await proxied.Page("/deals"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_token_lets_nobody_in()
    {
        await using var served = await ServedLedger.Of(new TokenAccess(Token), InConflict);
        using var answer = await served.Send(PageForm.OfAction(await served.Page("/sign-in"), "/sign-in").With("token", Token + "s"));
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        using var after = await served.Ask("/deals");
        Assert.Equal(HttpStatusCode.Unauthorized, after.StatusCode);
    }

    [Theory]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    [InlineData("https://elsewhere.example/")]
    [InlineData("javascript:alert(1)")]
    public async Task Signing_in_leads_to_no_other_site(string to)
    {
        await using var served = await ServedLedger.Of(new TokenAccess(Token));
        using var answer = await served.Send(PageForm.OfAction(await served.Page("/sign-in"), "/sign-in").With("token", Token).With("to", to));
        Assert.Equal("/", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_program_that_guesses_is_slowed_down_and_one_that_knows_is_not()
    {
        await using var served = await ServedLedger.Of(new TokenAccess(Token), InConflict);
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 12; i++)
        {
            using var guess = await served.Ask("/api/v1/deals", headers: ("Authorization", $"Bearer guess {i}"));
            statuses.Add(guess.StatusCode);
        }

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.TooManyRequests), (statuses[0], statuses[^1]));
        using var known = await served.Ask("/api/v1/deals", headers: ("Authorization", $"Bearer {Token}"));
        Assert.Equal(HttpStatusCode.OK, known.StatusCode);
    }

    [Fact]
    public async Task Guessing_is_slowed_down()
    {
        await using var served = await ServedLedger.Of(new TokenAccess(Token));
        var form = PageForm.OfAction(await served.Page("/sign-in"), "/sign-in").With("token", "guess");
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 12; i++)
        {
            using var answer = await served.Send(form);
            statuses.Add(answer.StatusCode);
        }

        Assert.Equal(HttpStatusCode.Unauthorized, statuses[0]);
        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
    }

    [Theory]
    [InlineData("a.noor", HttpStatusCode.OK)]
    [InlineData("", HttpStatusCode.Unauthorized)]
    [InlineData("  ", HttpStatusCode.Unauthorized)]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    public async Task The_proxy_says_who_is_there(string? name, HttpStatusCode status)
    {
        await using var served = await ServedLedger.Of(Proxy, InConflict);
        using var answer = await served.Ask("/deals", headers: name is null ? [] : [("X-Forwarded-User", name)]);
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task A_name_from_anywhere_but_the_proxy_is_worth_nothing()
    {
        await using var served = await ServedLedger.Of(Proxy with { Proxies = [IPNetwork.Parse("10.1.0.0/16")] }, InConflict);
        using var answer = await served.Ask("/deals", headers: ("X-Forwarded-User", "a.noor"));
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_judgement_bears_the_name_that_the_proxy_gives_whatever_the_form_says()
    {
        await using var served = await ServedLedger.Of(Proxy, InConflict);
        served.Headers = [("X-Forwarded-User", "a.noor")];
        await served.Sent(PageForm.OfKey(await served.Page("/review"), "y").With("analyst", "somebody else"));
        Assert.Equal("a.noor", Assert.Single(served.View.Judgements()).Analyst);
    }

    [Fact]
    public void A_token_that_could_be_guessed_is_none() => Assert.Throws<ArgumentException>(() => new TokenAccess("0123456789012345678"));

    [Theory]
    [InlineData("::ffff:127.0.0.1", true)]
    [InlineData("127.8.0.1", true)]
    [InlineData("::1", true)]
    [InlineData("192.168.0.4", false)]
    [InlineData(null, false)]
    public void The_proxy_is_known_by_where_it_connects_from(string? remote, bool isTrusted) =>
        Assert.Equal(isTrusted, Proxy.Trusts(remote is null ? null : IPAddress.Parse(remote)));
}
