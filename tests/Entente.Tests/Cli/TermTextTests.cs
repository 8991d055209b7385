using Entente.Cli.Rendering;
using Entente.Codebook;
using Entente.Language;

namespace Entente.Tests.Cli;

public class TermTextTests
{
    [Theory]
    [InlineData(TermType.Amount, 25000000000, "USD", null, "25 billion USD")]
    [InlineData(TermType.Amount, 6500000000, "USD", Qualifier.About, "about 6.5 billion USD")]
    [InlineData(TermType.Volume, 210000, "bbl/day", null, "210,000 bbl/day")]
    [InlineData(TermType.Rate, 0.125, "LIBOR+%", null, "0.125 % over LIBOR")]
    [InlineData(TermType.Count, 30, "fighter", null, "30 × fighter")]
    [InlineData(TermType.Round, 18, "", null, "18")]
    [InlineData(TermType.Share, 85, "%", Qualifier.UpTo, "up to 85 %")]
    public void A_number_is_written_in_words(TermType type, double value, string unit, Qualifier? qualifier, string expected) =>
        Assert.Equal(expected, TermText.Of(new Term(type, TermValue.Of((decimal)value), unit, qualifier, new TextSpan(0, 0))));

    [Theory]
    [InlineData("P22Y", "22 years")]
    [InlineData("P1Y6M", "1 year 6 months")]
    [InlineData("P120D", "120 days")]
    public void A_period_is_written_in_words(string iso, string expected) =>
        Assert.Equal(expected, TermText.Of(new Term(TermType.Duration, TermValue.OfPeriod(iso), "", null, new TextSpan(0, 0))));
}
