using Entente.Codebook;
using Entente.Ledger;
using Entente.Ledger.Showing;

namespace Entente.Tests.Ledger.Showing;

/// <summary>Which value of a term is shown first, and by which rule.</summary>
public class ShownOrderTests
{
    [Theory]
    [InlineData("there is no other", "amount", "2015-01-01 20 A", "20", "only-value")]
    [InlineData("most independent sources", "amount", "2015-01-01 20 A; 2015-01-02 20 B; 2015-02-01 25 C", "20", "most-sources")]
    [InlineData("relays of one agency are one", "amount", "2015-01-01 20 A from Tass; 2015-01-02 20 B from Tass; 2015-02-01 25 C", "25", "latest")]
    [InlineData("what a voice took back goes behind", "amount", "2015-01-01 20 A; 2015-02-01 25 A", "25", "only-standing")]
    [InlineData("the lower, where all is equal", "amount", "2015-01-01 25 A; 2015-01-01 20 B", "20", "key")]
    [InlineData("a finer date, though the coarser is later", "start", "2015-01-01 1987-04-17 A; 2015-02-01 1987-04 A", "1987-04-17", "finer")]
    [InlineData("though it has fewer sources", "start", "2015-01-01 1987-04-17 A; 2015-02-01 1987 B; 2015-02-01 1987 C", "1987-04-17", "finer")]
    [InlineData("and though another has more than the finer", "start", "2015-01-01 1987-04-17 A; 2015-02-01 1987 B; 2015-02-01 1987 C; 2015-02-01 1987 D; 2015-01-01 1990 E; 2015-01-01 1990 F", "1987-04-17", "finer")]
    [InlineData("the exact figure before about it", "amount", "2015-01-01 25.4 A; 2015-02-01 25 B is about", "25.4", "finer")]
    [InlineData("not where about is farther off", "amount", "2015-01-01 30 A; 2015-02-01 25 B is about", "25", "latest")]
    [InlineData("up to tells a bound and no coarser figure", "amount", "2015-01-01 2 A; 2015-02-01 25 B is up-to", "25", "latest")]
    [InlineData("no finer value that was taken back", "start", "2015-01-01 1987-04-17 A; 2015-02-01 1988 A; 2015-03-01 1987 B", "1987", "latest")]
    public void A_value_is_shown_first(string rule, string type, string said, string shown, string by)
    {
        var entries = SaidEntries.Of(type, said);
        var term = Assert.Single(new TermTable(SaidEntries.Roots(entries), []).Of(entries));
        Assert.True((shown, by) == (term.Shown.Value, Names.Of(term.Rule)), $"{rule}: {said} shows {term.Shown.Value} by {Names.Of(term.Rule)}");
        Assert.Equal(entries.Select(e => e.Value).Distinct().Count(), term.Values.Length);
    }

    [Fact]
    public void Of_values_that_are_alike_in_all_else_the_one_read_most_surely_is_shown()
    {
        Entry[] entries = [.. SaidEntries.Of("amount", "2015-01-01 25 A; 2015-01-01 20 A").Select(e => e with { Confidence = e.Value == "25" ? 0.9m : 0.6m })];
        var term = Assert.Single(new TermTable(SaidEntries.Roots(entries), []).Of(entries));
        Assert.Equal(("25", ShownRule.Surest), (term.Shown.Value, term.Rule));
    }

    [Theory]
    [InlineData("Sahar Nasr", true)]
    [InlineData("Abdel Fattah al-Sisi", true)]
    [InlineData("Bank of China", true)]
    [InlineData("Interfax", true)]
    [InlineData("a minister", false)]
    [InlineData("A Rosatom official", false)]
    [InlineData("the finance ministry", false)]
    [InlineData("Officials", false)]
    [InlineData("U.S. Officials", false)]
    [InlineData("sources close to the embassy", false)]
    [InlineData("", false)]
    public void A_speaker_with_a_name_is_known_everywhere(string speaker, bool isProper) => Assert.Equal(isProper, SpeakerName.IsProper(speaker));
}
