using Entente.Codebook;
using Entente.Ledger;
using Entente.Ledger.Looking;

namespace Entente.Tests.Ledger.Looking;

public abstract class LookingContract : LedgerContract
{
    // Later than anything published: the ledger of that day is today's, put together the slow way.
    private static readonly AsOf Later = new(new DateOnly(2030, 1, 1), null);

    private static readonly ArticleReading[] Story =
    [
        Reports.Loan("Delta Courier", "2015-11-19", Status.Signed, ["amount 25000000000 USD", "rate 3 %"], "El Marwa", speaker: "Ashraf Noor/EGY"),
        Reports.Loan("Harbour Times", "2016-01-20", Status.Signed, ["amount 20000000000 USD"], "El Marwa", speaker: "Ashraf Noor/EGY"),
        Reports.Loan("Gulf Ledger", "2017-03-01", Status.Agreed, ["amount 900000000 EUR"], "Ras Falak"),
        Reports.Loan("Atlas Agency", "2018-01-07", Status.Proposed, ["amount 100000000 USD"], "Wadi Zahr"),
        Reports.Loan("Gulf Ledger", "2020-02-01", Status.Completed, ["share 85 %"], "Umm Rashid", more: "It was 100% paid_off."),
        Reports.Loan("Harbour Times", "2024-02-01", Status.UnderWay, ["amount 7000000 EUR/year"], "Bab Tamar"),
    ];

    public static TheoryData<DealOrder, bool> Orders =>
        [.. Enum.GetValues<DealOrder>().SelectMany(order => new[] { (order, false), (order, true) })];

    [Fact]
    public void Articles_are_listed_from_the_one_filed_last()
    {
        foreach (var reading in Story) Writer().Add(reading);
        var page = ArticleListing.Of(Store, limit: 2, offset: 1);
        Assert.Equal(Story.Length, page.Count);
        Assert.Equal([Story[^2].Article.Hash, Story[^3].Article.Hash], page.Articles.Select(a => a.Article.Hash));
    }

    [Fact]
    public void The_moment_of_a_ledger_changes_when_something_is_written_and_only_then()
    {
        var moments = new List<LedgerMoment> { LedgerMoment.Of(Store) };
        Writer().Add(Story[0]);
        moments.Add(LedgerMoment.Of(Store));
        var writer = Writer();
        writer.Add([Story[0], Story[1]]);
        moments.Add(LedgerMoment.Of(Store));
        writer.Add(Story[1]);
        Assert.Equal(moments[^1], LedgerMoment.Of(Store));
        writer.Judge(new JudgementRequest(Verdict.Confirm, TheDeal().Id, ""));
        moments.Add(LedgerMoment.Of(Store));
        Assert.Distinct(moments);
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void The_database_sorts_and_filters_as_the_ledger_of_a_later_day_does(DealOrder order, bool isReversed)
    {
        Writer().Add(Story);
        DealQuery[] filters =
        [
            new(), new() { Text = "falak" }, new() { Text = "\"ras falak\" loan" }, new() { Text = "100%" }, new() { Text = "d_off" }, new() { Text = "a%l" },
            new() { Cautions = [Caution.Conflict] }, new() { Cautions = [Caution.SingleSource] },
            new() { Cautions = [Caution.SingleSource], Text = "nuclear" }, new() { Limit = 2, Offset = 1 },
        ];
        foreach (var filter in filters)
        {
            var query = filter with { Order = order, IsReversed = isReversed };
            var (now, then) = (View.List(query), View.List(query with { AsOf = Later }));
            Assert.Equal(then.Deals.Select(d => d.Id), now.Deals.Select(d => d.Id));
            Assert.Equal(then.Count, now.Count);
            Assert.Equal(then.Totals.AsEnumerable(), now.Totals);
            Assert.Equal(now.Count, View.Count(query));
        }
    }

    [Fact]
    public void Words_are_found_in_evidence_whatever_their_case_and_signs_mean_themselves()
    {
        Writer().Add(Story);
        Assert.Equal("Ras Falak", PlantOf(Assert.Single(View.Deals(new DealQuery { Text = "FALAK" }))));
        Assert.Equal("Umm Rashid", PlantOf(Assert.Single(View.Deals(new DealQuery { Text = "85" }))));
        Assert.Empty(View.Deals(new DealQuery { Text = "f_lak" }));
        Assert.Empty(View.Deals(new DealQuery { Text = "falak marwa" }));
        Assert.Empty(View.Deals(new DealQuery { Text = "\"falak ras\"" }));
    }

    [Fact]
    public void A_quiet_deal_is_listed_as_stale_exactly_where_it_is_shown_so()
    {
        Writer().Add(Story);
        var stale = View.Deals(new DealQuery()).Where(d => d.Stale is not null).Select(d => d.Id);
        Assert.Equal(stale, View.Deals(new DealQuery { Cautions = [Caution.Stale] }).Select(d => d.Id));
        Assert.Equal(3, stale.Count());
    }

    [Fact]
    public void Totals_stay_apart_by_currency_and_count_what_is_agreed()
    {
        Writer().Add(Story);
        Assert.Equal(
            [new DealTotal("financing", "EUR", 900000000, 1, 0), new DealTotal("financing", "USD", 20000000000, 1, 0)],
            View.List(new DealQuery()).Totals);
        Assert.Equal(100000000, Assert.Single(View.List(new DealQuery { Status = Status.Proposed }).Totals).Amount);
    }

    [Fact]
    public void Actors_are_known_with_their_deals_and_what_they_say()
    {
        Writer().Add(Story);
        var actors = new ActorView(Store, View);
        Assert.Equal([("EGY", 5), ("RUS", 5)], actors.All(AsOf.Now).Select(a => (a.Code, a.Deals)));
        Assert.Equal(actors.All(AsOf.Now).AsEnumerable(), actors.All(Later));
        Assert.Equal(actors.DealsOf(["EGY"], Later).Select(d => (d.Id, d.First, d.Last, d.Amount, d.IsCounted)), actors.DealsOf(["EGY"], AsOf.Now).Select(d => (d.Id, d.First, d.Last, d.Amount, d.IsCounted)));
        Assert.Equal(["Harbour Times", "Delta Courier"], actors.Statements("EGY", AsOf.Now, 10).Select(s => s.Article.Article.Outlet));
        Assert.Equal(1, actors.CountStatements("EGY", new AsOf(new DateOnly(2015, 12, 31), null)));
        Assert.Equal(0, actors.CountStatements("RUS", AsOf.Now));
    }

    [Fact]
    public void A_rebuild_keeps_what_is_searched_and_said()
    {
        Writer().Add(Story);
        var byHash = Story.ToDictionary(r => r.Article.Hash);
        Writer().Rebuild(articles => articles.Select(a => byHash[a.Hash]));
        Assert.Single(View.Deals(new DealQuery { Text = "falak" }));
        Assert.Equal(2, new ActorView(Store, View).CountStatements("EGY", AsOf.Now));
        Assert.Equal(2, View.List(new DealQuery()).Totals.Length);
    }

    [Fact]
    public void An_article_is_found_by_its_first_digits_with_its_entries_and_deals()
    {
        Writer().Add(Story);
        var article = ArticleView.Find(Store, Story[0].Article.Hash[..8]);
        Assert.Equal(Story[0].Article.Hash, article.Filed.Article.Hash);
        Assert.Equal(View.Find(article.Deals["d1"].Id)!.AllEntries.Where(e => e.Article == article.Filed.Article.Hash).Select(e => e.Id).Order(), article.Entries.Select(e => e.Id).Order());
        Assert.Throws<UnknownNameException>(() => ArticleView.Find(Store, "00000000"));
        Assert.Throws<UnknownNameException>(() => ArticleView.Find(Store, Story[0].Article.Hash[..4]));
    }

    private static string PlantOf(DealSummary deal) => deal.Title["loan for the ".Length..^" nuclear power plant".Length];
}

public sealed class SqliteLookingTests : LookingContract
{
    internal override LedgerPlace NewPlace() => LedgerPlace.Sqlite();
}

public sealed class PostgresLookingTests : LookingContract
{
    internal override LedgerPlace NewPlace() => LedgerPlace.Postgres();
}
