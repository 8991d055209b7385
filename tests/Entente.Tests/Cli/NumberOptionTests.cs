using System.CommandLine;
using Entente.Cli.Verbs;

namespace Entente.Tests.Cli;

public class NumberOptionTests
{
    [Theory]
    [InlineData("abc")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("99999999999")]
    public void What_is_no_such_number_is_named(string given) => Assert.Equal([$"--limit takes no '{given}', but 1 or more."], Faults(DealsVerb.Create(), $"--limit {given}"));

    // A comma parts decimals in many languages: 9,5 must not become 95.
    [Theory]
    [InlineData("9,5")]
    [InlineData("much")]
    [InlineData("0")]
    [InlineData("101")]
    public void A_rate_is_written_with_a_full_stop(string given) => Assert.Single(Faults(ShowVerb.Create(), $"7b4c --discount {given}"));

    [Theory]
    [InlineData("--limit 5")]
    [InlineData("")]
    public void A_number_is_taken(string arguments) => Assert.Empty(Faults(DealsVerb.Create(), arguments));

    [Fact]
    public void A_ledger_has_a_name() => Assert.Single(Faults(DealsVerb.Create(), "--ledger \"\""));

    private static string[] Faults(Command verb, string arguments) => [.. verb.Parse(arguments).Errors.Select(e => e.Message)];
}
