using Entente.Codebook;
using Entente.Ledger.Showing;

namespace Entente.Tests.Ledger.Showing;

/// <summary>When a deal is inferred to be stale: the codebook's period of its kind after the last news, unless its end was told.</summary>
public class StalenessTests
{
    [Theory]
    [InlineData("a loan after two years", "financing", "signed", "2015-11-19", "2017-11-19", "2017-11-19 P2Y")]
    [InlineData("and not a day before", "financing", "signed", "2015-11-19", "2017-11-18", null)]
    [InlineData("it stays stale since the day on which it became so", "financing", "signed", "2015-11-19", "2030-01-01", "2017-11-19 P2Y")]
    [InlineData("a meeting after three months", "meeting", "proposed", "2015-11-30", "2016-02-29", "2016-02-29 P3M")]
    [InlineData("a plant after three years", "construction", "under-way", "2015-11-19", "2018-11-19", "2018-11-19 P3Y")]
    [InlineData("a membership never, for want of a period", "membership", "in-force", "1945-10-24", "2026-01-01", null)]
    [InlineData("what is halted for a time grows stale", "financing", "suspended", "2015-11-19", "2018-01-01", "2017-11-19 P2Y")]
    [InlineData("what is done never", "financing", "completed", "2015-11-19", "2030-01-01", null)]
    [InlineData("what was called off never", "financing", "cancelled", "2015-11-19", "2030-01-01", null)]
    [InlineData("what was refused never", "financing", "rejected", "2015-11-19", "2030-01-01", null)]
    [InlineData("a period beyond the calendar never ends", "sanction", "in-force", "9998-01-01", "9999-12-31", null)]
    public void A_quiet_deal_is_stale(string rule, string kind, string status, string lastNews, string today, string? mark)
    {
        var found = new Staleness(SharedReader.Edition).Of(kind, Names.Parse<Status>(status), Day(lastNews), Day(today));
        Assert.True(mark == (found is null ? null : $"{found.Since:yyyy-MM-dd} {found.Period}"), $"{rule}: {found}");
    }

    private static DateOnly Day(string written) => DateOnly.ParseExact(written, "yyyy-MM-dd");
}
