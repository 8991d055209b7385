using System.Collections.Immutable;
using Entente.Cli.Rendering;
using Entente.Ledger.Implied;
using Spectre.Console;

namespace Entente.Tests.Cli;

public class DealPageScheduleTests
{
    private static readonly ImmutableArray<string> Assumed = ["The whole amount is drawn at once."];

    [Fact]
    public void A_short_loan_is_shown_payment_by_payment() => Assert.Equal(
        """

        repayment, computed from the terms shown first, said by nobody
          2 equal instalments after 1 year of grace, the first 18 months after the start, the last 2 years after the start
              principal = 1000 / 2; interest = outstanding × 4 % / 2. The whole amount is drawn at once.
          by the end of  principal USD  interest USD  outstanding USD
          month 6                 0.00         20.00         1,000.00
          year 1                  0.00         20.00         1,000.00
          month 18              500.00         20.00           500.00
          year 2                500.00         10.00             0.00
        """,
        Printed(new LoanTerms(1000, "USD", 4, 24, 12, 2, Assumed)));

    [Fact]
    public void A_long_loan_is_shown_in_a_dozen_rows()
    {
        var page = Printed(new LoanTerms(11_380_000_000, "USD", 4, 336, 120, 2, Assumed)).Split('\n');
        Assert.Equal(15, page.Length);
        Assert.StartsWith("  year 28", page[^1], StringComparison.Ordinal);
    }

    private static string Printed(LoanTerms loan)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = 140;
        new DealPageSchedule(new PageLines(console)).Print(RepaymentSchedule.Of(loan));
        return string.Join('\n', output.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(line => line.TrimEnd()));
    }
}
