using Entente.Ledger;
using Entente.Ledger.Showing;

namespace Entente.Tests.Ledger.Showing;

/// <summary>What is said against the status shown: what is said on the left, on the right the sides with their entries, the status shown first.</summary>
public class StatusConflictTests
{
    [Theory]
    [InlineData("what was signed for two papers was not for a minister", "2016-05-01 signed A; 2016-05-02 signed B; 2016-05-09 proposed C by EGY", "signed e0 e1 ≠ proposed e2")]
    [InlineData("a paper only recalls", "2016-05-01 signed A; 2016-05-09 proposed C", null)]
    [InlineData("and so does a party that has said as much", "2016-05-01 signed A by EGY; 2016-05-09 agreed C by EGY", null)]
    [InlineData("but not for another party", "2016-05-01 signed A by RUS; 2016-05-09 agreed C by EGY", "signed e0 ≠ agreed e1")]
    [InlineData("on one day the stages follow each other", "2016-05-01 signed A; 2016-05-01 agreed C by EGY", null)]
    [InlineData("what was said before is overtaken", "2016-05-01 agreed A by EGY; 2016-05-09 signed B", null)]
    public void An_official_says_less(string rule, string said, string? sides) => Conflicts(rule, said, sides);

    [Theory]
    [InlineData("what was signed was not refused", "2016-05-01 signed A; 2016-05-10 rejected B by RUS", "rejected e1 ≠ signed e0")]
    [InlineData("a plan may be", "2016-05-01 proposed A; 2016-05-10 rejected B by RUS", null)]
    [InlineData("nor what is signed after all", "2016-05-01 signed A; 2016-05-10 rejected B by RUS; 2016-05-11 signed A", "rejected e1 ≠ signed e2")]
    [InlineData("whichever is shown", "2016-05-01 signed A; 2016-05-10 rejected B by RUS; 2016-06-01 signed C by EGY", "signed e0 e2 ≠ rejected e1")]
    [InlineData("a voice's last word counts", "2016-05-01 signed A; 2016-05-10 rejected B; 2016-06-01 ratified B", null)]
    public void Refused_or_signed(string rule, string said, string? sides) => Conflicts(rule, said, sides);

    [Theory]
    [InlineData("what an official took back still stands on its paper", "2015-01-01 signed A; 2015-02-01 agreed B by EGY", "agreed e1 ≠ signed e0")]
    [InlineData("until that paper says no more", "2015-01-01 signed A; 2015-02-01 agreed B by EGY; 2015-03-01 agreed A", null)]
    [InlineData("what was cancelled is not under way", "2015-01-01 under-way A; 2015-02-01 cancelled B; 2015-03-01 under-way C", "cancelled e1 ≠ under-way e2")]
    [InlineData("what was under way may be cancelled", "2015-01-01 under-way A; 2015-02-01 cancelled B", null)]
    [InlineData("what was suspended is recalled", "2015-01-01 signed A; 2015-02-01 suspended B; 2015-03-01 signed C", null)]
    public void Taken_back_and_called_off(string rule, string said, string? sides) => Conflicts(rule, said, sides);

    private static void Conflicts(string rule, string said, string? sides)
    {
        var entries = SaidEntries.Of(DealProperty.Status, said);
        var roots = SaidEntries.Roots(entries);
        var found = StatusConflict.Of(entries, StatusWalk.Of(entries, roots), roots);
        var written = found is null ? null : string.Join(" ≠ ", found.Sides.Select(s => $"{s.Value} {string.Join(' ', s.Entries.Select(e => e.Id))}"));
        Assert.True(sides == written, $"{rule}: {said} gives {written}");
    }
}
