namespace Entente.Tests.Reading.Terms;

public class PeriodTermTests
{
    [Theory]
    [InlineData("A 20-year treaty was signed.", "duration P20Y")]
    [InlineData("The contract is for 15 years.", "duration P15Y")]
    [InlineData("The loan runs 12 years with five years' grace.", "duration P12Y; grace P5Y")]
    [InlineData("It is for 15 years, including three years of grace.", "duration P15Y; grace P3Y")]
    [InlineData("It carries a grace period of seven years.", "grace P7Y")]
    [InlineData("The loan is for 14 years with a grace period of four.", "duration P14Y; grace P4Y")]
    [InlineData("It is repaid over 18 months, with a grace period of six, in euros.", "duration P18M; grace P6M")]
    [InlineData("A grace period of four banks ended.", "count 4 bank")]
    [InlineData("The loan has a 4-1/2 year grace period.", "grace P4Y6M")]
    [InlineData("A three-month period of grace follows.", "grace P3M")]
    [InlineData("The facility lasts 37 months.", "duration P37M")]
    [InlineData("The treaty was prolonged by six months.", "duration P6M")]
    [InlineData("It runs for half a century.", "duration P50Y")]
    [InlineData("The price is fixed for two and a half years.", "duration P2Y6M")]
    [InlineData("Tariffs go over five to 10 years.", "duration P5Y; duration P10Y")]
    [InlineData("Tariffs go over the next 10 to 12 years.", "duration P10Y; duration P12Y")]
    [InlineData("They met two years ago.", "start 1985")]
    [InlineData("The seven-year-old war goes on.", "")]
    [InlineData("It fell in the last three years.", "")]
    [InlineData("They agreed for another year.", "duration P1Y")]
    [InlineData("It must be settled within a month.", "duration P1M")]
    [InlineData("Visas are waived for up to 30 days.", "duration P30D up-to")]
    [InlineData("A two-week exercise begins.", "duration P2W")]
    [InlineData("It was valid over three decades.", "duration P30Y")]
    [InlineData("Two days later they met.", "")]
    [InlineData("The pact holds for 18 months.", "duration P18M")]
    public void A_period_is_in_ISO_form_and_grace_is_told_apart(string text, string terms) => Assert.Equal(terms, Terms.In(text));
}
