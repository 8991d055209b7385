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

    [Fact]
    public void What_one_article_states_twice_is_a_range_or_tranches()
    {
        var (one, other) = (Choice("amount", "25 A", "one"), Choice("amount", "30 A", "one"));
        Assert.True(Compatibility.CanBothHold(TermType.Amount, one, other));
    }

    private static TermChoice Choice(string type, string written, string article)
    {
        var entry = SaidEntries.Of(type, $"2015-01-01 {written}", "USD")[0] with { Article = article };
        return new TermChoice(entry.Value, entry.Qualifier, [entry], 1, null);
    }
}
