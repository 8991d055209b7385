using System.Collections.Immutable;
using Entente.Ledger;
using Entente.Ledger.Linking;
using Entente.Ledger.Linking.Placing;
using static Entente.Tests.Ledger.FiledDealings;

namespace Entente.Tests.Ledger.Linking;

/// <summary>Dealings put together to deals, and what judgements change about it.</summary>
public class GroupingTests
{
    private static readonly DealLinker Linker = new(SharedReader.Edition);

    private static readonly FiledDealing Signed = Plant("Rosatom signs for two reactors at Paks in Hungary.", "2014-01-14");
    private static readonly FiledDealing Approved = Plant("The regulator lets Rosatom build the reactors at Paks.", "2022-08-26");
    private static readonly FiledDealing Begun = Plant("Rosatom pours concrete for the reactors at Paks.", "2026-02-05");
    private static readonly FiledDealing Akkuyu = Filed(
        "Rosatom builds four reactors at Akkuyu in Turkey.", "2018-04-03", "construction/nuclear", "reactors at Akkuyu",
            "RUS:builder TUR:host");

    private static FiledDealing Plant(string text, string day) =>
        Filed(text, day, "construction/nuclear", "reactors at Paks", "RUS:builder HUN:host");

    [Fact]
    public void One_plant_is_one_deal_whatever_the_order_of_coming()
    {
        var grouping = Linker.Group([Begun, Akkuyu, Approved, Signed], []);
        Assert.Equal([[Signed.Key, Approved.Key, Begun.Key], [Akkuyu.Key]], grouping.Deals.Select(d => d.Members.ToArray()));
        Assert.Equal(DealId.Of(Signed.Key), grouping.Deals[0].Id);
        Assert.Empty(grouping.Ambiguous);
    }

    [Fact]
    public void A_judgement_parts_what_likeness_joined()
    {
        var grouping = Linker.Group([Signed, Approved, Begun], [new LinkJudgement(Approved.Key, Signed.Key, IsSame: false)]);
        Assert.DoesNotContain(grouping.Deals, d => d.Members.Contains(Signed.Key) && d.Members.Contains(Approved.Key));
        Assert.DoesNotContain(grouping.Ambiguous, a => a.Earlier == Signed.Key && a.Later == Approved.Key);
    }

    [Fact]
    public void A_judgement_joins_whole_strands()
    {
        var grouping = Linker.Group([Signed, Approved, Begun, Akkuyu], [new LinkJudgement(Akkuyu.Key, Begun.Key, IsSame: true)]);
        Assert.Equal([Signed.Key, Akkuyu.Key, Approved.Key, Begun.Key], Assert.Single(grouping.Deals).Members);
    }

    [Fact]
    public void What_is_the_same_as_the_same_is_the_same_and_what_is_not_is_not()
    {
        var book = new JudgementBook([new("a", "b", true), new("b", "c", true), new("c", "d", false)]);
        Assert.Equal(["a", "b", "c"], book.SameAs("c"));
        Assert.True(book.AreApart("d", "a"));
        Assert.True(book.Settles("a", "c"));
        Assert.False(book.Settles("a", "e"));
    }

    [Fact]
    public void Judgements_that_cannot_all_hold_are_refused_by_name()
    {
        var surprise = Assert.Throws<ContradictoryJudgementsException>(
            () => new JudgementBook([new("a", "b", true), new("b", "c", true), new("a", "c", false)]));
        Assert.Equal(("a", "c"), (surprise.Left, surprise.Right));
    }

    [Fact]
    public void Two_dealings_of_one_article_are_two_deals_unless_judged()
    {
        var text = "Rosatom signs for two reactors at Paks in Hungary.";
        var article = Article(text, "2014-01-14");
        var dealing = Signed.Dealing;
        var (one, two) = (new FiledDealing(article, dealing), new FiledDealing(article, dealing with { Id = "d2" }));
        Assert.Equal(2, Linker.Group([one, two], []).Deals.Length);
        Assert.Single(Linker.Group([one, two], [new LinkJudgement(one.Key, two.Key, IsSame: true)]).Deals);
    }

    [Fact]
    public void A_crowded_block_costs_no_more_than_a_small_one()
    {
        var crowd = Enumerable.Range(0, 400).Select(i => Linker.Profile(Plant($"Report {i} on the reactors at Paks.", "2020-05-01")));
        var index = new CountingIndex(new MemoryDealingIndex(crowd));
        new StrandPlacer(Linker, index, new JudgementBook([])).Place(index.Inner.Dealings);
        var late = Linker.Profile(Begun);
        index.Inner.Add(late);
        index.Count = 0;
        new StrandPlacer(Linker, index, new JudgementBook([])).Place([late]);
        Assert.InRange(index.Count, 1, late.Keys.Length * DealLinker.Window);
    }

    [Fact]
    public void An_undated_article_comes_last_and_a_pair_in_doubt_goes_to_review()
    {
        var first = Filed("Russia and Egypt talk about a trade zone.", "2018-05-23", "negotiation/trade", "trade zone",
            "RUS:party EGY:party");
        var undated = Filed("Egypt and Russia talk about wheat from the Black Sea.", null, "negotiation/agriculture", "wheat",
            "RUS:party EGY:party");
        var grouping = Linker.Group([undated, first], []);
        var likeness = Linker.Compare(first, undated);
        Assert.Equal(first.Key, grouping.Deals[0].Members[0]);
        Assert.Equal(likeness.Outcome == LinkOutcome.Ambiguous, grouping.Ambiguous.Length == 1);
        Assert.Equal(LinkOutcome.Ambiguous, likeness.Outcome);
    }

    /// <summary>Counts the dealings that are looked at.</summary>
    private sealed class CountingIndex(MemoryDealingIndex inner) : IDealingIndex
    {
        public MemoryDealingIndex Inner => inner;

        public int Count { get; set; }

        public IReadOnlyList<PlacedDealing> Before(string key, string order, int count) => Counted(inner.Before(key, order, count));

        public IReadOnlyList<PlacedDealing> After(string key, string order, int count) => Counted(inner.After(key, order, count));

        public PlacedDealing? Find(string dealing) => inner.Find(dealing);

        public IReadOnlyList<PlacedDealing> OfArticle(string hash) => inner.OfArticle(hash);

        public void Place(string dealing, string strand, ImmutableArray<AmbiguousPair> doubts) => inner.Place(dealing, strand, doubts);

        private IReadOnlyList<PlacedDealing> Counted(IReadOnlyList<PlacedDealing> found)
        {
            Count += found.Count;
            return found;
        }
    }
}
