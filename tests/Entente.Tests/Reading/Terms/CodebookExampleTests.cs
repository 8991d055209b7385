namespace Entente.Tests.Reading.Terms;

/// <summary>The examples that the codebook's own table of terms gives.</summary>
public class CodebookExampleTests
{
    [Theory]
    [InlineData("a $4 billion loan", "amount 4000000000 USD")]
    [InlineData("deliveries of 55 bcm", "volume 55000000000 m3")]
    [InlineData("exports of 50,000 bpd", "volume 50000 bbl/day")]
    [InlineData("a 1,200-MW unit", "capacity 1200 MW")]
    [InlineData("seven oil fields", "count 7 field")]
    [InlineData("a 20-year loan", "duration P20Y")]
    [InlineData("a loan with five years' grace", "grace P5Y")]
    [InlineData("interest at 3 pct", "rate 3 %")]
    [InlineData("a margin of 3/8 over Libor", "rate 0.375 LIBOR+%")]
    [InlineData("85 pct of the cost", "share 85 %")]
    [InlineData("oil at 17 dlrs a barrel", "price 17 USD/bbl")]
    [InlineData("payments from October 2029", "start 2029-10")]
    [InlineData("the third round", "round 3")]
    public void The_table_s_examples_read_as_it_says(string text, string term) => Assert.Equal(term, Terms.In(text));
}
