using System.Globalization;
using Entente.Codebook;

namespace Entente.Tests.Codebook;

public class TermValueTests
{
    [Theory]
    [InlineData("4000000000", "4000000000")]
    [InlineData("0.375", "0.375")]
    [InlineData("17.50", "17.5")]
    [InlineData("20.000", "20")]
    [InlineData("-3", "-3")]
    [InlineData("0", "0")]
    [InlineData("0.0000000001", "0.0000000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void A_number_is_written_in_plain_digits_without_trailing_zeros(string number, string text) =>
        Assert.Equal(text, TermValue.Of(decimal.Parse(number, CultureInfo.InvariantCulture)).ToString());

    [Fact]
    public void Equal_numbers_are_equal_values() => Assert.Equal(TermValue.Of(17.5m), TermValue.Of(17.500m));

    [Fact]
    public void Dates_and_periods_are_written_as_ISO_8601_and_have_no_number()
    {
        var (date, period) = (TermValue.Of(new PartialDate(2029, 10)), TermValue.OfPeriod("P20Y"));
        Assert.Equal(("2029-10", "P20Y"), (date.ToString(), period.ToString()));
        Assert.Null(date.Number);
        Assert.Null(period.Number);
    }

    [Fact]
    public void A_number_and_a_year_written_alike_are_not_the_same_value() =>
        Assert.NotEqual(TermValue.Of(2029m), TermValue.Of(new PartialDate(2029)));
}
