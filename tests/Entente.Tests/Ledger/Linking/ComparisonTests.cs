using Entente.Ledger;
using Entente.Ledger.Linking;
using static Entente.Tests.Ledger.FiledDealings;

namespace Entente.Tests.Ledger.Linking;

/// <summary>What speaks for and against two dealings being one deal.</summary>
public class ComparisonTests
{
    private static readonly DealLinker Linker = new(SharedReader.Edition);

    private static readonly FiledDealing Decree = Filed(
        "Russia will lend Egypt $25 billion for the plant at El Dabaa, a decree says.",
        "2016-05-19", "financing/nuclear", "the plant at El Dabaa", "RUS:provider EGY:recipient", "amount 25000000000 USD", "rate 3 %");

    private static readonly FiledDealing Anniversary = Filed(
        "Moscow lends Cairo $25 billion at 3 percent toward the reactors that Rosatom builds at El Dabaa.",
        "2022-07-20", "financing/nuclear", "reactors at El Dabaa", "RUS:provider EGY:recipient", "amount 25000000000 USD", "rate 3 %");

    [Fact]
    public void Reports_six_years_apart_on_one_loan_are_one_deal()
    {
        var verdict = Linker.Compare(Decree, Anniversary);
        Assert.Equal(LinkOutcome.Same, verdict.Outcome);
        Assert.Contains(verdict.Reasons, r => r is { Name: "figures", Weight: > 0 }
            && r.Text.Contains("25000000000", StringComparison.Ordinal));
        Assert.Contains(verdict.Reasons, r => r.Name == "telling-words" && r.Text.Contains("dabaa", StringComparison.Ordinal));
        Assert.Contains(verdict.Reasons, r => r is { Name: "days-between", Weight: < 0 });
    }

    [Fact]
    public void A_loan_and_the_plant_that_it_pays_for_are_two_deals()
    {
        var plant = Filed(
            "Rosatom builds four reactors at El Dabaa in Egypt.",
            "2022-07-20", "construction/nuclear", "reactors at El Dabaa", "RUS:builder EGY:host", "count 4 reactor");
        Assert.Equal(LinkOutcome.Different, Linker.Compare(Decree, plant).Outcome);
    }

    [Fact]
    public void Another_sum_for_another_thing_is_another_loan()
    {
        var wheat = Filed(
            "Russia will lend Egypt $1 billion to buy rail coaches from Transmashholding.",
            "2018-09-25", "financing/transport", "rail coaches from Transmashholding", "RUS:provider EGY:recipient",
                "amount 1000000000 USD");
        Assert.Equal(LinkOutcome.Different, Linker.Compare(Decree, wheat).Outcome);
    }

    [Fact]
    public void Another_sum_for_the_same_thing_stays_one_deal_and_is_a_conflict()
    {
        var other = Filed(
            "Russia will lend Egypt $21 billion for the plant at El Dabaa, the Egyptian minister says.",
            "2016-06-02", "financing/nuclear", "the plant at El Dabaa", "RUS:provider EGY:recipient", "amount 21000000000 USD");
        var verdict = Linker.Compare(Decree, other);
        Assert.Equal(LinkOutcome.Same, verdict.Outcome);
        Assert.Contains(verdict.Reasons, r => r is { Name: "other-figures", Weight: < 0 });
    }

    [Fact]
    public void Another_round_is_another_deal()
    {
        static FiledDealing Round(int number, string day) => Filed(
            $"Iran and the United States hold round {number} of their talks on the nuclear programme in Muscat.",
            day, "negotiation/nuclear", "talks on the nuclear programme", "IRN:party USA:party OMN:mediator", $"round {number}");
        Assert.Equal(LinkOutcome.Same, Linker.Compare(Round(3, "2025-04-26"), Round(3, "2025-04-27")).Outcome);
        Assert.Equal(LinkOutcome.Different, Linker.Compare(Round(3, "2025-04-26"), Round(4, "2025-05-11")).Outcome);
    }

    [Fact]
    public void A_membership_is_known_by_who_joins_what()
    {
        var applied = Filed("Sweden hands in its bid to join NATO.", "2022-05-18", "membership/defence", "bid",
            "SWE:member NATO:organisation");
        var joined = Filed("NATO takes in Sweden as its 32nd member.", "2024-03-07", "membership/defence", "32nd member",
            "SWE:member NATO:organisation");
        var finland = Filed("NATO takes in Finland as its 31st member.", "2023-04-04", "membership/defence", "31st member",
            "FIN:member NATO:organisation");
        Assert.Equal(LinkOutcome.Same, Linker.Compare(applied, joined).Outcome);
        Assert.Equal(LinkOutcome.Different, Linker.Compare(joined, finland).Outcome);
    }

    [Fact]
    public void Sanctions_and_the_answer_to_them_are_two_deals()
    {
        var imposed = Filed("China puts tariffs on Australian wine.", "2020-11-27", "sanction/trade", "tariffs on wine",
            "CHN:imposer AUS:target");
        var turned = Filed("Australia weighs tariffs in answer to China's tariffs on wine.", "2020-11-28", "sanction/trade", "tariffs",
            "AUS:imposer CHN:target");
        Assert.Contains(Linker.Compare(imposed, turned).Reasons, r => r.Name == "sides-turned");
        Assert.NotEqual(LinkOutcome.Same, Linker.Compare(imposed, turned).Outcome);
    }

    [Fact]
    public void A_party_left_out_does_not_part_two_reports()
    {
        var whole = Filed(
            "OPEC and Iraq agree that output stays at 15.8 million barrels a day.",
            "1987-03-11", "agreement/oil", "output", "OPEC:party IRQ:party", "volume 15800000 bbl/day", "price 18 USD/bbl");
        var part = Filed(
            "OPEC and Nigeria keep to the output of 15.8 million barrels a day.",
            "1987-03-12", "agreement/oil", "output", "OPEC:party NGA:party", "volume 15800000 bbl/day", "price 18 USD/bbl");
        Assert.NotEmpty(Linker.Keys(whole).Intersect(Linker.Keys(part)));
        Assert.Equal(LinkOutcome.Same, Linker.Compare(whole, part).Outcome);
    }

    [Fact]
    public void Parties_that_exclude_each_other_part_two_reports()
    {
        var turkey = Filed("Russia sells Turkey S-400 missiles.", "2017-12-29", "supply/defence", "S-400 missiles",
            "RUS:supplier TUR:buyer");
        var india = Filed("Russia sells India S-400 missiles.", "2018-10-05", "supply/defence", "S-400 missiles", "RUS:supplier IND:buyer");
        var verdict = Linker.Compare(turkey, india);
        Assert.Equal(LinkOutcome.Different, verdict.Outcome);
        Assert.Contains(verdict.Reasons, r => r.Name == "other-party");
    }

    [Fact]
    public void A_comparison_is_symmetric_and_a_profile_survives_the_store()
    {
        var (left, right) = (Linker.Profile(Decree), Linker.Profile(Anniversary));
        Assert.Equal(Linker.Compare(left, right).Likeness, Linker.Compare(right, left).Likeness);
        Assert.Equal(Linker.Compare(left, right).Reasons, Linker.Compare(right, left).Reasons);
        var kept = LinkProfile.FromJson(left.ToJson());
        Assert.Equal(left.ToJson(), kept.ToJson());
        Assert.Equal(Linker.Likeness(left, right), Linker.Likeness(kept, right));
    }
}
