using Entente.Intake;

namespace Entente.Tests.Intake;

public class DateReaderTests
{
    [Theory]
    [InlineData("2025-04-26", "2025-04-26")]
    [InlineData("2025-04", "2025-04")]
    [InlineData("2025", "2025")]
    [InlineData("2025-04-26T23:30:00-05:00", "2025-04-26")]
    [InlineData("2025-04-26 10:15", "2025-04-26")]
    [InlineData("20250426", "2025-04-26")]
    [InlineData("20250426T101500Z", "2025-04-26")]
    [InlineData("2025/04/26", "2025-04-26")]
    [InlineData("Sat, 26 Apr 2025 10:00:00 GMT", "2025-04-26")]
    [InlineData("Sat, 26 Apr 25 10:00:00 +0200", "2025-04-26")]
    [InlineData("26-MAR-1987 10:18:21.47", "1987-03-26")]
    [InlineData("Sat Apr 26 10:00:00 UTC 2025", "2025-04-26")]
    [InlineData("April 26, 2025", "2025-04-26")]
    [InlineData("Sept. 5, 2025, 8:05 a.m.", "2025-09-05")]
    [InlineData("5th September 2025", "2025-09-05")]
    [InlineData("Saturday 26 April 2025", "2025-04-26")]
    [InlineData("October 2029", "2029-10")]
    public void Dates_are_read_as_written(string text, string expected) => Assert.Equal(expected, DateReader.TryRead(text)?.ToString());

    [Theory]
    [InlineData("04/05/2025")]
    [InlineData("31 April 2025")]
    [InlineData("yesterday")]
    [InlineData("10:15")]
    [InlineData("May")]
    [InlineData("Marching 5, 2025")]
    [InlineData("0000-00-00")]
    [InlineData("٢٠٢٥-٠٤-٢٦")]
    [InlineData("")]
    public void What_is_no_date_or_can_be_read_two_ways_is_none(string text) => Assert.Null(DateReader.TryRead(text));
}
