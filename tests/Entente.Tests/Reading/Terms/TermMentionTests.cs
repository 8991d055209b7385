using Entente.Codebook;
using Entente.Reading.Terms;

namespace Entente.Tests.Reading.Terms;

public class TermMentionTests
{
    [Theory]
    [InlineData("They met on March 3.", TermType.End, "")]
    [InlineData("It holds 51 pct.", TermType.Rate, "%")]
    [InlineData("Iran exports 50,000 bpd.", TermType.Capacity, "bbl/day")]
    [InlineData("Yearly quotas were set: 500 tonnes of beef.", TermType.Volume, "t/year")]
    [InlineData("It may rise from 38 bcm to 44 bcm a year.", TermType.Volume, "m3/year")]
    public void What_else_a_mention_may_be_is_kept(string text, TermType type, string unit) =>
        Assert.Contains(new TermSense(type, unit), Single(text).Others);

    [Fact]
    public void A_currency_word_of_two_nations_nearby_keeps_both() =>
        Assert.Contains(new TermSense(TermType.Amount, "FRF"), Single("France and Switzerland share the cost, 40 mln francs.").Others);

    [Theory]
    [InlineData("It is valid until March 1988.", "until")]
    [InlineData("It holds a 51 pct stake.", "stake")]
    [InlineData("A 15 pct tariff was imposed.", "tariff")]
    [InlineData("A plant of 5 mln tonnes is planned.", "plant")]
    [InlineData("It was fixed in May 1988.", null)]
    public void The_word_that_fixed_the_type_is_named(string text, string? cue) => Assert.Equal(cue, Single(text).Cue);

    [Theory]
    [InlineData("The minister said on Friday.", "said")]
    [InlineData("The pact was signed in Ankara in May 1988.", "signed")]
    [InlineData("On Friday announced cuts go on.", "announced")]
    [InlineData("He said that work would begin in May 1988.", null)]
    public void A_date_of_saying_or_signing_names_the_act(string text, string? act) => Assert.Equal(act, Single(text).Act);

    [Fact]
    public void A_sum_in_brackets_behind_another_is_marked()
    {
        var mentions = Terms.Find("It offers $102.6bn (£53.5bn) for the bonds.");
        Assert.Equal([false, true], mentions.Select(m => m.IsConversion));
    }

    [Theory]
    [InlineData("It lends about $4 billion to Peru.", "about $4 billion")]
    [InlineData("It pumps 50,000 barrels of oil per day now.", "50,000 barrels of oil per day")]
    [InlineData("Nairobi owes Sh5,400 million more.", "Sh5,400 million")]
    [InlineData("It has five years' grace.", "five years' grace")]
    public void The_span_holds_qualifier_number_and_unit(string text, string span) => Assert.Equal(span, Single(text).Span.In(text).ToString());

    [Fact]
    public void Without_a_day_of_publication_relative_dates_are_left_out() =>
        Assert.Equal("start 2029-10", Terms.In("He came on Friday, last month and in June; payments begin in October 2029.", null));

    [Fact]
    public void A_month_of_publication_fixes_months_and_no_days() =>
        Assert.Equal("start 1987-04; start 1986", Terms.In("He comes next month. He was here on Friday. He was ill last year.", new PartialDate(1987, 3)));

    [Fact]
    public void Roubles_are_Soviet_before_1992_and_Russian_after()
    {
        Assert.Equal("amount 5000000 SUR", Terms.In("Moscow pays 5 mln roubles.", new PartialDate(1987, 3)));
        Assert.Equal("amount 5000000 RUB", Terms.In("Moscow pays 5 mln roubles.", new PartialDate(2025, 3)));
    }

    private static TermMention Single(string text) => Terms.Find(text)[0];
}
