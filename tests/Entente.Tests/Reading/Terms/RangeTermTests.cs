namespace Entente.Tests.Reading.Terms;

public class RangeTermTests
{
    [Theory]
    [InlineData("It costs 4 to 5 billion dlrs.", "amount 4000000000 USD; amount 5000000000 USD")]
    [InlineData("It costs between 4 and 5 billion dlrs.", "amount 4000000000 USD; amount 5000000000 USD")]
    [InlineData("It costs 100-150 mln dlrs.", "amount 100000000 USD; amount 150000000 USD")]
    [InlineData("It costs 5 billion to 6 billion dlrs.", "amount 5000000000 USD; amount 6000000000 USD")]
    [InlineData("It costs $4-5bn.", "amount 4000000000 USD; amount 5000000000 USD")]
    [InlineData("It costs $4 billion to $5 billion.", "amount 4000000000 USD; amount 5000000000 USD")]
    [InlineData("It costs between $18 billion and $20 billion.", "amount 18000000000 USD; amount 20000000000 USD")]
    [InlineData("It rose from 38 bcm to 44 bcm a year.", "volume 38000000000 m3; volume 44000000000 m3/year")]
    [InlineData("It pumps 10,000 to 15,000 bpd.", "volume 10000 bbl/day; volume 15000 bbl/day")]
    [InlineData("It takes 500,000 to 1 million tonnes.", "volume 500000 t; volume 1000000 t")]
    [InlineData("It lasts two or three years.", "duration P2Y; duration P3Y")]
    [InlineData("It is priced between 92.44 and 96.00 dlrs per tonne.", "price 92.44 USD/t; price 96 USD/t")]
    public void A_range_gives_two_terms_with_one_unit(string text, string terms) => Assert.Equal(terms, Terms.In(text));

    [Theory]
    [InlineData("It lends about $5 billion.", "amount 5000000000 USD about")]
    [InlineData("It lends up to $5 billion.", "amount 5000000000 USD up-to")]
    [InlineData("It lends at least 5 mln dlrs.", "amount 5000000 USD at-least")]
    [InlineData("It lends more than 5 mln dlrs.", "amount 5000000 USD over")]
    [InlineData("It lends less than 5 mln dlrs.", "amount 5000000 USD under")]
    [InlineData("It lends 5 mln dlrs or more.", "amount 5000000 USD at-least")]
    [InlineData("It lends some 5 mln dlrs.", "amount 5000000 USD about")]
    [InlineData("It lends a total of 5 mln dlrs.", "amount 5000000 USD")]
    [InlineData("It lends up to another 5 mln dlrs.", "amount 5000000 USD up-to")]
    [InlineData("It lends over 10 years.", "duration P10Y")]
    [InlineData("It lends in excess of 10 mln dlrs.", "amount 10000000 USD over")]
    [InlineData("Quotas are no more than 500 tonnes.", "volume 500 t up-to")]
    public void A_qualifier_leaves_the_value_alone(string text, string terms) => Assert.Equal(terms, Terms.In(text));
}
