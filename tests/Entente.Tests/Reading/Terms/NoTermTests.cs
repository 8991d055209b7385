namespace Entente.Tests.Reading.Terms;

public class NoTermTests
{
    [Theory]
    [InlineData("LIMA, March 26 - The bank waits.")]
    [InlineData("It lies near the Three Gorges dam.")]
    [InlineData("The 1986 cars sold well.")]
    [InlineData("Prices fell over the past year.")]
    [InlineData("He bought six mln shares.")]
    [InlineData("The F-35 and S-400 rows go on.")]
    [InlineData("In the 1990s oil was cheap.")]
    [InlineData("The fiscal year 1987 was good.")]
    [InlineData("The army may march on.")]
    [InlineData("The august body may mar it.")]
    [InlineData("A 1986 pact was broken.")]
    [InlineData("Resolution 598 and Article 5 were cited.")]
    [InlineData("They spoke for ages of many things.")]
    [InlineData("At 10:30 the plane left.")]
    public void A_number_that_states_nothing_is_no_term(string text) => Assert.Equal("", Terms.In(text));
}
