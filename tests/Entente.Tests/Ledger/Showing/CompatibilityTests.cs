using Entente.Codebook;
using Entente.Ledger;
using Entente.Ledger.Showing;

namespace Entente.Tests.Ledger.Showing;

/// <summary>Which two values of a term can both be right; all others are a conflict.</summary>
public class CompatibilityTests
{
    [Theory]
    [InlineData("two figures cannot", "amount", "25 A", "30 B", false)]
    [InlineData("about takes in 5 % above", "amount", "100 A is about", "105 B", true)]
    [InlineData("and below", "amount", "100 A is about", "95 B", true)]
    [InlineData("but no more", "amount", "100 A is about", "106 B", false)]
    [InlineData("whichever of the two is about", "amount", "95 A", "100 B is about", true)]
    [InlineData("up to takes in what is less", "amount", "100 A is up-to", "80 B", true)]
    [InlineData("and not what is more", "amount", "100 A is up-to", "120 B", false)]
    [InlineData("under takes in what is less", "amount", "100 A is under", "80 B", true)]
    [InlineData("at least takes in what is more", "amount", "100 A is at-least", "120 B", true)]
    [InlineData("and not what is less", "amount", "100 A is at-least", "80 B", false)]
    [InlineData("over takes in what is more", "amount", "100 A is over", "120 B", true)]
    [InlineData("a coarser date takes in a finer one", "start", "2029 A", "2029-10-15 B", true)]
    [InlineData("whichever comes first", "start", "2029-10-15 A", "2029-10 B", true)]
    [InlineData("two days cannot", "end", "2029-10-15 A", "2029-10-16 B", false)]
    [InlineData("nor a month and a day of another", "end", "2029-11 A", "2029-10-16 B", false)]
    [InlineData("one period may be written in two ways", "duration", "P2Y A", "P24M B", true)]
    [InlineData("weeks and days too", "grace", "P2W A", "P14D B", true)]
    [InlineData("two lengths cannot", "duration", "P2Y A", "P25M B", false)]
    [InlineData("nor a month and thirty days", "duration", "P1M A", "P30D B", false)]
    public void Two_values_can_both_hold(string rule, string type, string one, string other, bool can)
    {
        var (a, b) = (Choice(type, one, "e0"), Choice(type, other, "e1"));
        var term = Names.Parse<TermType>(type);
        Assert.True(Compatibility.CanBothHold(term, a, b) == can, rule);
        Assert.True(Compatibility.CanBothHold(term, b, a) == can, $"{rule}, the other way round");
    }

    [Theory]
    [InlineData("what one article states twice is a range, or tranches", "25: x A; 30: x A", true)]
    [InlineData("also where others state one of the two", "25: x A, y B; 30: x A", true)]
    [InlineData("or the whole range", "25: x A, y B; 30: x A, y B", true)]
    [InlineData("two who are quoted in one article contradict each other", "25: x A; 30: x B", false)]
    [InlineData("an article that tells of a conflict does not end it", "25: x A, y B; 30: x A, z C", false)]
    [InlineData("what a voice has taken back is no side of a conflict", "25: x A, y B; 30: x A, z C past", true)]
    public void One_statement_may_have_both(string rule, string said, bool can)
    {
        var choices = said.Split("; ").Select(Stated).ToArray();
        Assert.True(Compatibility.CanBothHold(TermType.Amount, choices[0], choices[1]) == can, rule);
        Assert.True(Compatibility.CanBothHold(TermType.Amount, choices[1], choices[0]) == can, $"{rule}, the other way round");
    }

    // "25: x A, y B": the value, and for each who states it the article and the outlet.
    private static TermChoice Stated(string written)
    {
        var (value, statements) = (written.Split(": ")[0], written.Split(": ")[1].Split(", ").Select(s => s.Split(' ')));
        var entries = statements.Select(s => SaidEntries.Of("amount", $"2015-01-01 {value} {s[1]}", "USD")[0] with
        {
            Article = s[0],
            SupersededBy = s.Length > 2 ? "later" : null,
        });
        return new TermChoice(value, null, [.. entries], 1, null);
    }

    private static TermChoice Choice(string type, string written, string article)
    {
        var entry = SaidEntries.Of(type, $"2015-01-01 {written}", "USD")[0] with { Article = article };
        return new TermChoice(entry.Value, entry.Qualifier, [entry], 1, null);
    }
}
