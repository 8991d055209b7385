using Entente.Codebook;

namespace Entente.Tests.Codebook;

public class PartialDateTests
{
    [Theory]
    [InlineData("2029")]
    [InlineData("2029-10")]
    [InlineData("2029-10-05")]
    [InlineData("2024-02-29")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void A_date_is_written_as_it_is_read(string text) => Assert.Equal(text, PartialDate.TryParse(text)?.ToString());

    [Theory]
    [InlineData("2025-04-26T10:15:00Z")]
    [InlineData("2025-04-26 10:15")]
    public void A_time_behind_the_day_is_passed_over(string text) => Assert.Equal(new PartialDate(2025, 4, 26), PartialDate.TryParse(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("29")]
    [InlineData("0000")]
    [InlineData("2029-")]
    [InlineData("2029-13")]
    [InlineData("2029-00")]
    [InlineData("2029-1")]
    [InlineData("2025-02-29")]
    [InlineData("2025-01-00")]
    [InlineData("2025-01-01-01")]
    [InlineData("2025-01-01x")]
    [InlineData("+029-01")]
    [InlineData("٢٠٢٥")]
    [InlineData(" 2025")]
    public void What_is_no_date_reads_as_none(string? text) => Assert.Null(PartialDate.TryParse(text));

    [Fact]
    public void Dates_order_by_their_first_day_and_the_coarser_comes_first()
    {
        string[] ordered = ["1986-12-31", "1987", "1987-01", "1987-01-01", "1987-01-02", "1987-02", "1988"];
        var dates = ordered.Select(t => PartialDate.TryParse(t)!.Value).ToList();
        Assert.Equal(dates, dates.AsEnumerable().Reverse().Order());
        Assert.True(dates[1] < dates[2] && dates[2] <= dates[2] && dates[3] > dates[2] && dates[2] >= dates[1]);
    }

    [Theory]
    [InlineData(0, null, null)]
    [InlineData(10000, null, null)]
    [InlineData(2025, 0, null)]
    [InlineData(2025, 13, null)]
    [InlineData(2025, 2, 29)]
    [InlineData(2025, 1, 0)]
    [InlineData(2025, null, 1)]
    public void A_date_that_does_not_exist_cannot_be_made(int year, int? month, int? day) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(year, month, day));

    [Fact]
    public void The_date_of_a_day_knows_the_day()
    {
        var date = PartialDate.Of(new DateOnly(1991, 12, 26));
        Assert.Equal((1991, 12, 26), (date.Year, date.Month, date.Day));
        Assert.Equal(new DateOnly(1991, 12, 26), date.First);
    }
}
