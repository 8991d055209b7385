using Entente.Codebook;
using Entente.Ledger;
using Entente.Ledger.Showing;

namespace Entente.Tests.Ledger.Showing;

/// <summary>Which status is shown when: what is said on the left, the steps on the right.</summary>
public class StatusWalkTests
{
    [Theory]
    [InlineData("what is further moves it on", "2014-05-01 proposed A; 2015-11-19 signed B", "2014-05-01 proposed first; 2015-11-19 signed further")]
    [InlineData("what is lower moves nothing, since articles recall", "2015-11-19 signed A; 2016-01-01 agreed B", "2015-11-19 signed first")]
    [InlineData("the same again is no step", "2015-11-19 signed A; 2015-11-20 signed B", "2015-11-19 signed first")]
    [InlineData("of one day the furthest is shown alone", "2015-11-19 agreed A; 2015-11-19 signed B", "2015-11-19 signed first")]
    [InlineData("order of filing does not matter", "2015-11-19 signed B; 2014-05-01 proposed A", "2014-05-01 proposed first; 2015-11-19 signed further")]
    public void The_furthest_is_shown(string rule, string said, string steps) => Shows(rule, said, steps);

    [Theory]
    [InlineData("a halt is shown whatever came before", "2015-11-19 under-way A; 2016-01-01 suspended B", "2015-11-19 under-way first; 2016-01-01 suspended halted")]
    [InlineData("on one day a halt comes behind what it halts", "2015-11-19 cancelled A; 2015-11-19 signed B", "2015-11-19 cancelled first")]
    [InlineData("an end comes behind a suspension", "2015-01-01 suspended A; 2016-01-01 cancelled B", "2015-01-01 suspended first; 2016-01-01 cancelled halted")]
    [InlineData("a suspension comes behind an end by an official alone", "2015-01-01 cancelled A; 2016-01-01 suspended B", "2015-01-01 cancelled first")]
    [InlineData("as here", "2015-01-01 cancelled A; 2016-01-01 suspended B by EGY", "2015-01-01 cancelled first; 2016-01-01 suspended halted")]
    public void A_halt_stands(string rule, string said, string steps) => Shows(rule, said, steps);

    [Theory]
    [InlineData("a stage that was reached before is recalled", "2014-01-01 signed A; 2015-01-01 suspended B; 2016-01-01 signed C", "2014-01-01 signed first; 2015-01-01 suspended halted")]
    [InlineData("a new stage goes on", "2014-01-01 signed A; 2015-01-01 suspended B; 2016-01-01 ratified C", "2014-01-01 signed first; 2015-01-01 suspended halted; 2016-01-01 ratified resumed")]
    [InlineData("an official lets it go on", "2014-01-01 signed A; 2015-01-01 suspended B; 2016-01-01 signed C by RUS", "2014-01-01 signed first; 2015-01-01 suspended halted; 2016-01-01 signed resumed")]
    [InlineData("what is in force again goes on after a suspension", "2014-01-01 under-way A; 2015-01-01 suspended B; 2016-01-01 under-way C", "2014-01-01 under-way first; 2015-01-01 suspended halted; 2016-01-01 under-way resumed")]
    [InlineData("but not after an end", "2014-01-01 under-way A; 2015-01-01 cancelled B; 2016-01-01 under-way C", "2014-01-01 under-way first; 2015-01-01 cancelled halted")]
    [InlineData("nothing goes on the day of its halt", "2014-01-01 signed A; 2015-01-01 suspended B; 2015-01-01 ratified C", "2014-01-01 signed first; 2015-01-01 suspended halted")]
    public void After_a_halt_news_goes_on_and_memory_does_not(string rule, string said, string steps) => Shows(rule, said, steps);

    [Theory]
    [InlineData("an official takes back what one source said", "2015-01-01 signed A; 2015-02-01 agreed B by EGY", "2015-01-01 signed first; 2015-02-01 agreed contradicted")]
    [InlineData("an official of no party takes nothing back", "2015-01-01 signed A; 2015-02-01 agreed B by FRA", "2015-01-01 signed first")]
    [InlineData("what two sources said stands", "2015-01-01 signed A; 2015-01-02 signed B; 2015-02-01 agreed C by EGY", "2015-01-01 signed first")]
    [InlineData("two that have it from one agency are one", "2015-01-01 signed A from Reuters; 2015-01-02 signed B from Reuters; 2015-02-01 agreed C by EGY", "2015-01-01 signed first; 2015-02-01 agreed contradicted")]
    [InlineData("what an official said stands", "2015-01-01 signed A by RUS; 2015-02-01 agreed B by EGY", "2015-01-01 signed first")]
    [InlineData("nothing is taken back on its own day", "2015-01-01 signed A; 2015-01-01 agreed B by EGY", "2015-01-01 signed first")]
    [InlineData("what was taken back may come again", "2015-01-01 signed A; 2015-02-01 agreed B by EGY; 2015-03-01 signed C", "2015-01-01 signed first; 2015-02-01 agreed contradicted; 2015-03-01 signed further")]
    public void An_official_takes_back_what_is_weakly_said(string rule, string said, string steps) => Shows(rule, said, steps);

    private static void Shows(string rule, string said, string steps)
    {
        var entries = SaidEntries.Of(DealProperty.Status, said);
        var walked = StatusWalk.Of(entries, SaidEntries.Roots(entries));
        Assert.True(steps == string.Join("; ", walked.Select(Written)), $"{rule}: {said} shows {string.Join("; ", walked.Select(Written))}");
    }

    private static string Written(StatusStep step) => $"{step.Day:yyyy-MM-dd} {Names.Of(step.Status)} {Names.Of(step.Reason)}";
}
