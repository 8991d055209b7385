using Entente.Ledger;
using Entente.Ledger.Showing;

namespace Entente.Tests.Ledger.Showing;

/// <summary>What is superseded: what is said on the left, on the right whether each still stands, or which entry took its place.</summary>
public class SupersessionTests
{
    [Theory]
    [InlineData("a voice that says another value later takes its first back", "2015-01-01 20 A; 2015-02-01 25 A", "e1 stands")]
    [InlineData("two voices contradict and take nothing back", "2015-01-01 20 A; 2015-02-01 25 B", "stands stands")]
    [InlineData("a voice that says both later still says the first", "2015-01-01 20 A; 2015-02-01 25 A; 2015-02-01 20 A", "stands stands stands")]
    [InlineData("where nobody is quoted a voice is the last in the relay, not the outlet", "2015-01-01 20 A from Reuters; 2015-02-01 25 B from Reuters", "e1 stands")]
    [InlineData("one outlet with it from two agencies is two voices", "2015-01-01 20 A from Reuters; 2015-02-01 25 A from Tass", "stands stands")]
    [InlineData("who is quoted is the voice, not the outlet", "2015-01-01 20 A word Nasr; 2015-02-01 25 A word Kirienko", "stands stands")]
    [InlineData("in whatever outlet", "2015-01-01 20 A word Nasr; 2015-02-01 25 B word Nasr", "e1 stands")]
    [InlineData("whoever relays it", "2015-01-01 20 A word Nasr from Tass; 2015-02-01 25 A word Nasr from Reuters", "e1 stands")]
    [InlineData("an outlet takes back nothing that somebody else said in it", "2015-01-01 20 A word Nasr; 2015-02-01 25 A", "stands stands")]
    [InlineData("who has no name is another in another outlet", "2015-01-01 20 A word a-minister; 2015-02-01 25 B word a-minister", "stands stands")]
    [InlineData("and the same in the same", "2015-01-01 20 A word a-minister; 2015-02-01 25 A word a-minister", "e1 stands")]
    [InlineData("but nobody where the outlet is not known", "2015-01-01 20 ? word a-minister; 2015-02-01 25 ? word a-minister", "stands stands")]
    [InlineData("officials of two states are two", "2015-01-01 20 A by EGY; 2015-02-01 25 A by RUS", "stands stands")]
    [InlineData("a voice is one however it is written", "2015-01-01 20 courier; 2015-02-01 25 COURIER", "e1 stands")]
    [InlineData("unknown outlets are not one voice", "2015-01-01 20 ?; 2015-02-01 25 ?", "stands stands")]
    [InlineData("on one day nothing is taken back", "2015-01-01 20 A; 2015-01-01 25 A", "stands stands")]
    [InlineData("the last day decides over all before", "2015-01-01 20 A; 2015-02-01 25 A; 2015-03-01 30 A", "e2 e2 stands")]
    public void A_term_is_superseded_by_its_own_voice(string rule, string said, string standing)
    {
        var marked = Supersession.OfTerm(SaidEntries.Of("amount", said, "USD")).OrderBy(e => e.Id, StringComparer.Ordinal);
        Assert.True(standing == Written(marked), $"{rule}: {said} gives {Written(marked)}");
    }

    [Theory]
    [InlineData("a coarser date takes back no finer one", "start", "2015-01-01 1987-04-17 A; 2015-02-01 1987-04 A", "stands stands")]
    [InlineData("nor a finer one a coarser", "start", "2015-01-01 1987 A; 2015-02-01 1987-04 A", "stands stands")]
    [InlineData("another date does", "start", "2015-01-01 1987-04-17 A; 2015-02-01 1987-05 A", "e1 stands")]
    [InlineData("about takes back no figure near by", "amount", "2015-01-01 25 A; 2015-02-01 26 A is about", "stands stands")]
    [InlineData("nor the figure what was about it", "amount", "2015-01-01 25 A is about; 2015-02-01 26 A", "stands stands")]
    [InlineData("what is farther off is taken back", "amount", "2015-01-01 25 A is about; 2015-02-01 30 A", "e1 stands")]
    [InlineData("one period is said in two ways", "duration", "2015-01-01 P2Y A; 2015-02-01 P24M A", "stands stands")]
    public void What_agrees_with_a_later_value_stands(string rule, string type, string said, string standing)
    {
        var marked = Supersession.OfTerm(SaidEntries.Of(type, said)).OrderBy(e => e.Id, StringComparer.Ordinal);
        Assert.True(standing == Written(marked), $"{rule}: {said} gives {Written(marked)}");
    }

    [Theory]
    [InlineData("by the step that moved it on", "2014-05-01 proposed A; 2015-11-19 signed B", "e1 stands")]
    [InlineData("by the first that did", "2014-05-01 proposed A; 2015-01-01 agreed B; 2015-11-19 signed C", "e1 e2 stands")]
    [InlineData("what came behind the last step is not", "2015-11-19 signed A; 2016-01-01 agreed B", "stands stands")]
    [InlineData("nor what says what is shown", "2015-11-19 signed A; 2015-11-20 signed B", "stands stands")]
    [InlineData("what was overtaken on its own day is", "2015-11-19 agreed A; 2015-11-19 signed B", "e1 stands")]
    public void A_status_is_superseded_by_a_step(string rule, string said, string standing)
    {
        var entries = SaidEntries.Of(DealProperty.Status, said);
        var marked = Supersession.OfStatus(entries, StatusWalk.Of(entries, SaidEntries.Roots(entries)));
        Assert.True(standing == Written(marked), $"{rule}: {said} gives {Written(marked)}");
    }

    private static string Written(IEnumerable<Entry> entries) => string.Join(' ', entries.Select(e => e.SupersededBy ?? "stands"));
}
