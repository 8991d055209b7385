using System.Net;
using Entente.Codebook;
using Entente.Ledger;
using Entente.Tests.Ledger;

namespace Entente.Tests.Web.Review;

public class ReviewPageTests
{
    private static readonly ArticleReading[] InConflict =
    [
        Reports.Loan("Delta Courier", "2015-11-19", Status.Signed, ["amount 25000000000 USD"]),
        Reports.Loan("Harbour Times", "2016-01-20", Status.Signed, ["amount 20000000000 USD"]),
    ];

    private static readonly ArticleReading[] Alike =
    [
        Talks("Russia and Egypt talk about a trade zone.", "2018-05-23", "trade", "trade zone"),
        Talks("Egypt and Russia talk about wheat from the Black Sea.", null, "agriculture", "wheat"),
    ];

    [Theory]
    [InlineData("y", 1)]
    [InlineData("n", 2)]
    public async Task A_link_is_decided_the_ledger_follows_and_the_decision_is_taken_back(string key, int deals)
    {
        await using var served = await ServedLedger.Of(Alike);
        var page = await served.Decoded("/review");
        foreach (var told in new[] { "Review 1</a>", "Are these one deal?", "Russia and Egypt talk about a trade zone.", "wheat from the Black Sea", "1 of 1" })
            Assert.Contains(told, page, StringComparison.Ordinal);
        var decided = await served.Press(page, key);
        Assert.Equal(deals, served.View.Deals(new DealQuery()).Count);
        Assert.Contains("Nothing waits to be judged.", decided, StringComparison.Ordinal);
        var undone = await served.Press(decided, "u");
        Assert.Contains("Judgement 2: taken back", undone, StringComparison.Ordinal);
        Assert.Contains("Are these one deal?", undone, StringComparison.Ordinal);
        Assert.Equal(2, served.View.Deals(new DealQuery()).Count);
        Assert.Equal([2L, null], served.View.Judgements().Select(j => j.SupersededBy));
    }

    [Theory]
    [InlineData("y", "20000000000")]
    [InlineData("n", "25000000000")]
    [InlineData("2", "25000000000")]
    public async Task Of_a_conflict_one_side_is_chosen_and_shown_from_then_on(string key, string shown)
    {
        await using var served = await ServedLedger.Of(InConflict);
        var page = await served.Decoded("/review");
        foreach (var told in new[] { "Which amount is right?", "The contract says <mark>amount 25000000000 USD</mark>", "Harbour Times" }) Assert.Contains(told, page, StringComparison.Ordinal);
        Assert.Contains("Nothing waits", await served.Press(page, key), StringComparison.Ordinal);
        var deal = Assert.Single(served.View.Deals(new DealQuery()));
        Assert.Equal((shown, 0), (Assert.Single(deal.Terms).Value, deal.Conflicts));
    }

    [Theory]
    [InlineData("y", Status.Signed)]
    [InlineData("2", Status.Proposed)]
    public async Task Of_a_status_in_conflict_one_side_is_chosen(string key, Status shown)
    {
        await using var served = await ServedLedger.Of(
            Reports.Independent("Delta Courier", "2015-11-19", Status.Signed, []),
            Reports.Independent("Harbour Times", "2015-11-20", Status.Signed, []),
            Reports.Independent("Gulf Ledger", "2016-01-20", Status.Proposed, [], speaker: "Ashraf Noor/EGY"));
        var page = await served.Decoded("/review");
        foreach (var told in new[] { "Which status is right?", "signed is right", "proposed is right", "Ashraf Noor" }) Assert.Contains(told, page, StringComparison.Ordinal);
        Assert.DoesNotContain("is wrong", page, StringComparison.Ordinal);
        await served.Press(page, key);
        var deal = Assert.Single(served.View.Deals(new DealQuery()));
        Assert.Equal((shown, 0, false), (deal.Status, deal.Conflicts, deal.IsStatusInConflict));
    }

    [Theory]
    [InlineData("y", Verdict.Confirm)]
    [InlineData("n", Verdict.Dismiss)]
    public async Task A_deal_that_no_reading_is_sure_of_is_confirmed_or_dismissed(string key, Verdict verdict)
    {
        await using var served = await ServedLedger.Of(Unsure(0.31m), Reports.Loan("Gulf Ledger", "2017-03-01", Status.Agreed, [], "Ras Falak"));
        var page = await served.Decoded("/review");
        Assert.Contains("31 % at best", page, StringComparison.Ordinal);
        await served.Press(page, key);
        Assert.Contains(served.View.Deals(new DealQuery { Dismissed = true }), d => d.Standing == verdict);
        Assert.Empty(served.View.Questions());
    }

    [Fact]
    public async Task One_sure_reading_of_a_deal_is_enough()
    {
        await using var served = await ServedLedger.Of(Unsure(0.31m), Reports.Loan("Harbour Times", "2016-01-20", Status.Signed, [], more: "The decree is out."));
        Assert.Empty(served.View.Questions());
    }

    [Fact]
    public async Task Questions_are_passed_over_and_a_decision_leads_to_the_next()
    {
        await using var served = await ServedLedger.Of([.. Alike, .. InConflict]);
        var keys = served.View.Questions().Select(q => q.Key).ToArray();
        Assert.Equal(2, keys.Length);
        var second = await served.Page($"/review?at={keys[1]}");
        Assert.Contains($"href=\"/review?at={keys[0]}\" rel=\"next\" data-key=\"j\"", second, StringComparison.Ordinal);
        Assert.Contains($"href=\"/review?at={keys[0]}\" rel=\"prev\" data-key=\"k\"", second, StringComparison.Ordinal);
        Assert.Contains("Which amount is right?", await served.Press(await served.Page("/review"), "n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_and_by_whom_is_kept_and_the_name_is_remembered()
    {
        await using var served = await ServedLedger.Of(InConflict);
        var form = PageForm.OfKey(await served.Page("/review"), "y").With("note", "the <b>gazette</b>").With("analyst", "Zoë Ünal");
        var next = await served.Sent(form);
        Assert.Equal(("the <b>gazette</b>", "Zoë Ünal"), (served.View.Judgements()[0].Note, served.View.Judgements()[0].Analyst));
        Assert.Contains("Zoë Ünal", WebUtility.HtmlDecode(await served.Press(next, "u")), StringComparison.Ordinal);
        Assert.Equal("Zoë Ünal", served.View.Judgements()[1].Analyst);
    }

    [Theory]
    [InlineData("decision", "undo")]
    [InlineData("decision", "")]
    [InlineData("decision", "confirm soon")]
    [InlineData("property", "colour")]
    [InlineData("subject", "")]
    public async Task A_form_that_asks_for_what_cannot_be_changes_nothing(string field, string value)
    {
        await using var served = await ServedLedger.Of(InConflict);
        using var answer = await served.Send(PageForm.OfKey(await served.Page("/review"), "y").With(field, value));
        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.BadRequest, HttpStatusCode.NotFound });
        Assert.Empty(served.View.Judgements());
    }

    [Fact]
    public async Task A_judgement_that_contradicts_others_is_refused()
    {
        await using var served = await ServedLedger.Of([.. Alike, .. InConflict]);
        var ids = served.View.Deals(new DealQuery()).Select(d => d.Id).ToArray();
        served.Writer.Judge(new JudgementRequest(Verdict.Same, ids[0], "") { Other = ids[1] });
        served.Writer.Judge(new JudgementRequest(Verdict.Same, ids[1], "") { Other = ids[2] });
        var form = PageForm.OfKey(await served.Page("/review"), "y").With("decision", "not-same");
        var members = served.View.Pictures(new DealQuery()).Single().Members.Select(m => m.Key).ToArray();
        using var answer = await served.Send(form.With("subject", members[0]).With("other", members[^1]));
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
    }

    private static ArticleReading Unsure(decimal confidence)
    {
        var reading = Reports.Loan("Delta Courier", "2015-11-19", Status.Signed, []);
        return reading with { Dealings = [reading.Dealings[0] with { Confidence = confidence }] };
    }

    private static ArticleReading Talks(string text, string? published, string sector, string subject)
    {
        var filed = FiledDealings.Filed(text, published, $"negotiation/{sector}", subject, "RUS:party EGY:party");
        return new ArticleReading(filed.Article, [filed.Dealing], []);
    }
}
