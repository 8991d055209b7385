using CsCheck;
using Entente.Codebook;
using Entente.Ledger;
using Entente.Ledger.Looking;

namespace Entente.Tests.Ledger.Showing;

public abstract class AsOfContract : LedgerContract
{
    private static readonly ArticleReading[] Story =
    [
        Reports.Loan("Delta Courier", "2014-05-01", Status.Proposed, ["amount 20000000000 USD"]),
        Reports.Loan("Northern Wire", "2015-11-19", Status.Signed, ["amount 25000000000 USD"], speaker: "Ashraf Noor/EGY"),
        Reports.Loan("Harbour Times", "2015-11-20", Status.Signed, ["amount 25000000000 USD", "duration P22Y"]),
        Reports.Loan("Gulf Ledger", "2016-05-20", Status.Ratified, ["amount 25000000000 USD", "rate 3 %"]),
        Reports.Loan("Gulf Ledger", "2018-01-07", Status.Suspended, []),
        Reports.Loan("Atlas Agency", null, Status.UnderWay, ["share 85 %"]),
    ];

    private static readonly ArticleReading Wadi =
        Reports.Loan("Gulf Ledger", "2014-06-01", Status.Proposed, ["amount 400000000 USD"], plant: "Wadi Salib");

    [Theory]
    [InlineData("2014-04-30")]
    [InlineData("2014-05-01")]
    [InlineData("2015-11-19")]
    [InlineData("2016-12-31")]
    [InlineData("2018-01-07")]
    public void The_ledger_of_a_day_is_the_one_that_would_have_been_made_of_what_was_published(string day)
    {
        var then = DateOnly.ParseExact(day, "yyyy-MM-dd");
        Writer().Add(Story);
        using var other = NewPlace();
        new LedgerWriter(other.Store, SharedReader.Edition, time: Clock).Add([.. Story.Where(r => r.Article.Published?.First <= then)]);
        Assert.Equal(Printed(new LedgerView(other.Store, SharedReader.Edition), new DealQuery { AsOf = new AsOf(then, null) }), Printed(View, new DealQuery { AsOf = new AsOf(then, null) }));
    }

    [Theory]
    [InlineData("2017-05-01")]
    [InlineData("2018-12-31")]
    public void What_was_part_of_what_is_told_by_the_articles_of_then(string day)
    {
        ArticleReading[] all = [Tranches.Package(), Tranches.PaidOut("2018-06-01"), Tranches.Package("2019-02-01", "12000000000"), Tranches.Package("2019-03-01", "12000000000")];
        Writer().Add(all);
        using var other = NewPlace();
        var then = new DealQuery { AsOf = new AsOf(DateOnly.ParseExact(day, "yyyy-MM-dd"), null) };
        new LedgerWriter(other.Store, SharedReader.Edition, time: Clock).Add([.. all.Where(r => r.Article.Published?.First <= then.AsOf.Published)]);
        Assert.Equal(Printed(new LedgerView(other.Store, SharedReader.Edition), then), Printed(View, then));
        Assert.Equal(2, View.Pictures(then).Count(d => d.PartOf is not null));
    }

    [Theory]
    [InlineData("2014-06-01", false)]
    [InlineData("2015-11-19", true)]
    [InlineData("2016-12-31", false)]
    [InlineData("2018-01-07", true)]
    public void Pages_of_a_day_are_pieces_of_its_whole_list(string day, bool reversed)
    {
        Writer().Add([.. Story, Wadi, Reports.Loan("Delta Courier", "2016", Status.Agreed, ["amount 7000000 USD"], plant: "Tarn Hill")]);
        Clock.Now = Clock.Now.AddDays(10);
        var whole = new DealQuery { AsOf = new AsOf(DateOnly.ParseExact(day, "yyyy-MM-dd"), Clock.Now), IsReversed = reversed };
        var deals = View.Deals(whole);
        Assert.Equal(deals.OrderBy(d => d.LastPublished.DayNumber * (reversed ? 1 : -1)).ThenBy(d => d.Id, StringComparer.Ordinal).Select(d => d.Id), deals.Select(d => d.Id));
        Assert.Equal(deals.Select(d => d.Id), Enumerable.Range(0, deals.Count).SelectMany(i => View.Deals(whole with { Offset = i, Limit = 1 })).Select(d => d.Id));
        Assert.Equal(deals.Count, View.Deals(whole with { Order = DealOrder.Title }).Count);
    }

    [Fact]
    public void What_became_known_later_is_not_seen_before()
    {
        Writer().Add(Story[0]);
        Clock.Now = Clock.Now.AddDays(10);
        Writer().Add(Story[1]);
        Writer().Judge(new JudgementRequest(Verdict.Correct, TheDeal().Id, "why") { Property = "amount", Value = "1" });
        var before = TheDeal(new AsOf(null, Clock.Now.AddDays(-1)));
        Assert.Equal((1, Status.Proposed, "20000000000"), (before.Members.Length, before.Status.Shown, before.Terms[0].Shown.Value));
        Assert.Equal((2, Status.Signed, "1"), (TheDeal().Members.Length, TheDeal().Status.Shown, TheDeal().Terms[0].Shown.Value));
    }

    [Fact]
    public void A_later_appearance_of_an_article_counts_from_its_own_day_on()
    {
        var first = Signed("Delta Courier", "2015-11-19");
        var later = first with { Article = first.Article with { Outlet = "Harbour Times", Published = PartialDate.TryParse("2015-12-01"), Id = "again" } };
        Writer().Add([first, later]);
        var then = TheDeal(new AsOf(new DateOnly(2015, 11, 30), null));
        Assert.Equal((1, "Delta Courier"), (then.Sources.Articles, Assert.Single(then.Members[0].Article.Appearances).Outlet));
        Assert.Equal(2, TheDeal(new AsOf(new DateOnly(2015, 12, 1), null)).Sources.Articles);
        Assert.DoesNotContain("again", Printed(View, new DealQuery { AsOf = new AsOf(new DateOnly(2015, 11, 30), null) }), StringComparison.Ordinal);
    }

    [Fact]
    public void An_appearance_counts_since_it_is_known()
    {
        var first = Signed("Delta Courier", "2015-11-19");
        var later = first with { Article = first.Article with { Outlet = "Harbour Times", Published = PartialDate.TryParse("2015-12-01"), Id = "again" } };
        Writer().Add(first);
        Clock.Now = Clock.Now.AddDays(10);
        Writer().Add(later);
        Assert.Equal(1, TheDeal(new AsOf(null, Clock.Now.AddDays(-1))).Sources.Articles);
        Assert.Equal(2, TheDeal(new AsOf(null, Clock.Now)).Sources.Articles);
    }

    [Fact]
    public void An_article_bears_the_earliest_place_that_was_known_then()
    {
        var late = Signed("Harbour Times", "2015-12-01");
        var early = late with { Article = late.Article with { Outlet = "Delta Courier", Published = PartialDate.TryParse("2015-11-19"), Id = "earlier" } };
        Writer().Add(late);
        var before = Printed(View);
        Clock.Now = Clock.Now.AddDays(10);
        Writer().Add(early);
        Assert.Equal(before, Printed(View, new DealQuery { AsOf = new AsOf(null, Clock.Now.AddDays(-1)) }));
    }

    [Fact]
    public void A_deal_is_stale_by_the_articles_that_were_known_then()
    {
        Writer().Add(Signed());
        Clock.Now = Clock.Now.AddDays(10);
        Writer().Add(Reports.Loan("Gulf Ledger", "2025-03-01", Status.Proposed, ["amount 400000000 USD"], plant: "Wadi Salib"));
        Assert.NotNull(View.Pictures(new DealQuery()).Single(d => d.Status.Shown == Status.Signed).Status.Stale);
        Assert.Null(TheDeal(new AsOf(null, Clock.Now.AddDays(-1))).Status.Stale);
    }

    [Fact]
    public void An_article_from_the_future_makes_nothing_stale()
    {
        Writer().Add([Signed("Delta Courier", "2025-11-19"), Reports.Loan("Gulf Ledger", "2099-03-01", Status.Proposed, ["amount 400000000 USD"], plant: "Wadi Salib")]);
        Assert.All(View.Deals(new DealQuery()), deal => Assert.Null(deal.Stale));
        Assert.All(View.Deals(new DealQuery { AsOf = new AsOf(null, Clock.Now) }), deal => Assert.Null(deal.Stale));
    }

    [Fact]
    public void What_was_drawn_counts_from_the_news_of_it()
    {
        Writer().Add([Tranches.Package(), Tranches.PaidOut("2018-06-01")]);
        Assert.Contains(Package(AsOf.Now).Computed, IsDrawn);
        Assert.DoesNotContain(Package(new AsOf(new DateOnly(2017, 6, 1), null)).Computed, IsDrawn);

        DealView Package(AsOf asOf) => View.Pictures(new DealQuery { AsOf = asOf }).Single(d => d.Parts.Length == 2);
        static bool IsDrawn(Entente.Ledger.Implied.ImpliedFigure figure) => figure.Name.StartsWith("drawn", StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_judged_the_same_later_was_two_deals_before()
    {
        Writer().Add([Story[0], Wadi]);
        var before = Printed(View);
        var ids = View.Deals(new DealQuery()).Select(d => d.Id).ToArray();
        Clock.Now = Clock.Now.AddDays(10);
        Writer().Judge(new JudgementRequest(Verdict.Same, ids[0], "") { Other = ids[1] });
        var then = new AsOf(null, Clock.Now.AddDays(-1));
        Assert.Single(View.Deals(new DealQuery()));
        Assert.Equal(before, Printed(View, new DealQuery { AsOf = then }));
        Assert.All(ids, id => Assert.Equal(id, View.Find(id, then)!.Id));
    }

    [Fact]
    public void What_was_one_deal_by_a_judgement_taken_back_since_is_one_deal_then()
    {
        Writer().Add([Story[0], Wadi]);
        var ids = View.Deals(new DealQuery()).Select(d => d.Id).ToArray();
        var judgement = Writer().Judge(new JudgementRequest(Verdict.Same, ids[0], "") { Other = ids[1] });
        var (id, joined) = (TheDeal().Id, Printed(View));
        var then = new AsOf(null, Clock.Now);
        Clock.Now = Clock.Now.AddDays(10);
        Writer().Undo(judgement.Number);
        Writer().Rebuild(articles => articles.Select(a => a.Hash == Wadi.Article.Hash ? Wadi : Story[0]));
        Assert.Equal(2, View.Deals(new DealQuery()).Count);
        Assert.Equal(joined, Printed(View, new DealQuery { AsOf = then }));
        Assert.All(ids, name => Assert.Equal(id, View.Find(name, then)!.Id));
    }

    [Fact]
    public void A_value_that_was_corrected_then_and_otherwise_since_is_the_one_of_then()
    {
        Writer().Add(Story[0]);
        Correct("30000000000");
        Clock.Now = Clock.Now.AddDays(10);
        Correct("27000000000");
        Assert.Equal("27000000000", TheDeal().Terms[0].Shown.Value);
        Assert.Equal("30000000000", TheDeal(new AsOf(null, Clock.Now.AddDays(-1))).Terms[0].Shown.Value);

        void Correct(string value) =>
            Writer().Judge(new JudgementRequest(Verdict.Correct, TheDeal().Id, "the gazette") { Property = "amount", Value = value });
    }

    [Fact]
    public void An_article_of_which_no_place_was_out_and_known_then_is_not_seen()
    {
        var late = Signed("Harbour Times", "2015-12-01");
        var early = late with { Article = late.Article with { Outlet = "Delta Courier", Published = PartialDate.TryParse("2015-11-19"), Id = "earlier" } };
        Writer().Add(late);
        Clock.Now = Clock.Now.AddDays(10);
        Writer().Add(early);
        var day = new DateOnly(2015, 11, 25);
        Assert.Empty(View.Deals(new DealQuery { AsOf = new AsOf(day, Clock.Now.AddDays(-1)) }));
        Assert.Single(View.Deals(new DealQuery { AsOf = new AsOf(day, Clock.Now) }));
    }

    [Fact]
    public void Filters_hold_for_the_day_that_is_looked_at()
    {
        Writer().Add(Story);
        var then = new AsOf(new DateOnly(2015, 12, 1), null);
        Assert.Single(View.Deals(new DealQuery { AsOf = then, Status = Status.Signed }));
        Assert.Empty(View.Deals(new DealQuery { AsOf = then, Status = Status.Ratified }));
        Assert.Empty(View.Deals(new DealQuery { AsOf = then, Since = new DateOnly(2016, 1, 1) }));
    }

    [Fact]
    public void A_status_that_no_article_tells_is_found_where_an_analyst_judged_it()
    {
        Writer().Add(Story[..2]);
        Writer().Judge(new JudgementRequest(Verdict.Correct, TheDeal().Id, "the gazette") { Property = "status", Value = "cancelled" });
        var then = new AsOf(new DateOnly(2015, 12, 1), null);
        Assert.Single(View.Deals(new DealQuery { AsOf = then, Status = Status.Cancelled }));
        Assert.Empty(View.Deals(new DealQuery { AsOf = then, Status = Status.Signed }));
    }

    [Fact]
    public void A_listed_deal_is_the_one_that_is_shown()
    {
        Writer().Add(Story);
        var (listed, shown) = (Assert.Single(View.Deals(new DealQuery())), TheDeal());
        Assert.Equal((shown.Id, shown.Status.Shown, shown.Sources.Independent), (listed.Id, listed.Status, listed.Independent));
        Assert.Equal(shown.Terms.Select(t => t.Shown.Value), listed.Terms.Select(t => t.Value));
    }

    [Fact]
    public void The_ledger_does_not_depend_on_the_order_in_which_articles_came()
    {
        Writer().Add(Story);
        var expected = Printed(View);
        Gen.Shuffle(Story).Select(Gen.Int[1, 4]).Sample((story, size) =>
        {
            using var place = NewPlace();
            var writer = new LedgerWriter(place.Store, SharedReader.Edition, time: Clock);
            foreach (var batch in story.Chunk(size)) writer.Add(batch);
            return Printed(new LedgerView(place.Store, SharedReader.Edition)) == expected;
        }, iter: 12, threads: 1);
    }
}

public sealed class SqliteAsOfTests : AsOfContract
{
    internal override LedgerPlace NewPlace() => LedgerPlace.Sqlite();
}

public sealed class PostgresAsOfTests : AsOfContract
{
    internal override LedgerPlace NewPlace() => LedgerPlace.Postgres();
}
