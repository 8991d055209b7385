using Entente.Cli.Rendering;
using Entente.Language;

namespace Entente.Tests.Cli;

public class TerminalTextTests
{
    [Fact]
    public void Control_characters_never_reach_the_terminal() =>
        Assert.Equal("loan [[2Jsigned", TerminalText.Escape("loan\u001b[2Jsigned"));

    [Theory]
    [InlineData('\u202E')]
    [InlineData('\u2066')]
    [InlineData('\u200F')]
    [InlineData('\u061C')]
    public void What_turns_the_direction_of_writing_never_reaches_the_terminal(char turn) =>
        Assert.Equal("loan signed", TerminalText.Escape($"loan{turn}signed"));

    [Fact]
    public void A_long_quotation_is_cut_in_the_middle()
    {
        var text = new string('a', 50) + new string('b', 50);
        var quote = TerminalText.Quote(text, new TextSpan(0, 100), 43);
        Assert.Equal(43, quote.Length);
        Assert.StartsWith("aaaa", quote);
        Assert.EndsWith("bbbb", quote);
    }

    [Fact]
    public void Line_ends_become_blanks() => Assert.Equal("a b", TerminalText.Quote("a\r\n b", new TextSpan(0, 5), 80));
}
