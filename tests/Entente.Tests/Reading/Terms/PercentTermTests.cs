namespace Entente.Tests.Reading.Terms;

public class PercentTermTests
{
    [Theory]
    [InlineData("The loan bears 3 pct interest.", "rate 3 %")]
    [InlineData("Interest is fixed at 7-1/4 pct.", "rate 7.25 %")]
    [InlineData("Interest is 1/8 over Libor.", "rate 0.125 LIBOR+%")]
    [InlineData("Interest is set at 1/8 percentage point over London interbank offered rate, rising to 1/4 pct later.", "rate 0.125 LIBOR+%; rate 0.25 LIBOR+%")]
    [InlineData("The loan costs 13/16 pct over Eurodollar deposit rates.", "rate 0.8125 LIBOR+%")]
    [InlineData("The loan costs 3.6 percentage points above six-month Libor.", "rate 3.6 LIBOR+%")]
    [InlineData("The loan costs three points above Libor.", "rate 3 LIBOR+%")]
    [InlineData("The loan costs Euribor plus 150 basis points.", "rate 1.5 EURIBOR+%")]
    [InlineData("The loan costs Libor plus 1/2 pct.", "rate 0.5 LIBOR+%")]
    [InlineData("The rate is Sofr + 2.5%.", "rate 2.5 SOFR+%")]
    [InlineData("A 100 pct tariff was imposed.", "rate 100 %")]
    [InlineData("A duty of 39 percent took effect.", "rate 39 %")]
    public void A_rate_or_spread_is_told_from_a_share(string text, string terms) => Assert.Equal(terms, Terms.In(text));

    [Theory]
    [InlineData("The bank covers 85 pct of the cost.", "share 85 %")]
    [InlineData("It holds a 51 pct stake.", "share 51 %")]
    [InlineData("Two-thirds of the board must agree.", "share 66.67 %")]
    [InlineData("A third of output goes abroad.", "share 33.33 %")]
    [InlineData("Half of the cost is paid by Rome.", "share 50 %")]
    [InlineData("They own 56.56, 33.44 and 10 per cent respectively.", "share 56.56 %; share 33.44 %; share 10 %")]
    [InlineData("It cut the stake from 70% to 49%.", "share 70 %; share 49 %")]
    [InlineData("The group has a 67.5 pct interest in the block.", "share 67.5 %")]
    [InlineData("Three-quarters of the vote is needed.", "share 75 %")]
    [InlineData("The share is 33 per cent.", "share 33 %")]
    public void A_share_is_in_per_cent(string text, string terms) => Assert.Equal(terms, Terms.In(text));
}
