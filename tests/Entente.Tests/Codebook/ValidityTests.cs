using Entente.Codebook;
using Entente.Codebook.Vocabulary;

namespace Entente.Tests.Codebook;

public class ValidityTests
{
    [Theory]
    [InlineData(null, null, "1987-03-26", true)]
    [InlineData(null, "1991-12-26", "1991-12-25", true)]
    [InlineData(null, "1991-12-26", "1991-12-26", false)]
    [InlineData("1991-12-26", null, "1991-12-26", true)]
    [InlineData("1991-12-26", null, "1991-12-25", false)]
    [InlineData("1990", "1991", "1990-12-31", true)]
    [InlineData("1990", "1991", "1991-01-01", false)]
    public void The_first_day_is_inside_and_the_last_is_not(string? since, string? until, string day, bool covers) =>
        Assert.Equal(covers, Of(since, until).Covers(DateOnly.Parse(day)));

    [Theory]
    [InlineData(null, null, null, null, true)]
    [InlineData(null, "1991-12-26", "1991-12-26", null, false)]
    [InlineData(null, "1991-12-27", "1991-12-26", null, true)]
    [InlineData("1990", "1992", "1991", "1991-02", true)]
    [InlineData("1990", "1991", "1992", "1993", false)]
    public void Two_overlap_where_both_hold_on_some_day(string? since, string? until, string? otherSince, string? otherUntil, bool overlap)
    {
        var (one, other) = (Of(since, until), Of(otherSince, otherUntil));
        Assert.Equal((overlap, overlap), (one.Overlaps(other), other.Overlaps(one)));
    }

    [Fact]
    public void Within_is_the_time_for_which_both_hold() =>
        Assert.Equal(Of("1991", "1992"), Of(null, "1992").Within(Of("1991", "1999")));

    private static Validity Of(string? since, string? until) => new(PartialDate.TryParse(since), PartialDate.TryParse(until));
}
