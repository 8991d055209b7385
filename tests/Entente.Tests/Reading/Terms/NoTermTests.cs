namespace Entente.Tests.Reading.Terms;

public class NoTermTests
{
    [Theory]
    [InlineData("In the 1990s oil was cheap.")]
    [InlineData("The fiscal year 1987 was good.")]
    [InlineData("The army may march on.")]
    [InlineData("A 1986 pact was broken.")]
    [InlineData("Resolution 598 and Article 5 were cited.")]
    [InlineData("They spoke for ages of many things.")]
    [InlineData("At 10:30 the plane left.")]
    public void A_number_that_states_nothing_is_no_term(string text) => Assert.Equal("", Terms.In(text));
}
