using Entente.Cli.Rendering;
using Entente.Tests.Ledger;
using Entente.Tests.Ledger.Showing;
using Spectre.Console;
using Status = Entente.Codebook.Status;

namespace Entente.Tests.Cli;

public class DealPageStatusTests
{
    [Fact]
    public void What_moved_nothing_stays_in_sight_with_who_says_so_and_conflicts_have_both_sides()
    {
        var deal = ShownDeal.Of(
            Reports.Independent("Nile Post", "2016-05-01", Status.Signed, []),
            Reports.Independent("Delta Courier", "2016-05-02", Status.Signed, []),
            Reports.Independent("Cairo Wire", "2016-05-09", Status.Proposed, [], speaker: "Sahar Nasr/EGY"));
        Assert.Equal(
            """

            status over time
              2016-05-01 signed first told; Nile Post, 2016-05-01
                2016-05-02 signed also said; Delta Courier, 2016-05-02
                2016-05-09 proposed also said; Cairo Wire, 2016-05-09, on the word of Sahar Nasr, an official of EGY ≠ in conflict

            conflicts
              status signed (Nile Post, Delta Courier) ≠ proposed (Cairo Wire with an official of EGY)
            """,
            Printed(lines =>
            {
                new DealPageStatus(lines).Print(deal);
                new DealPageConflicts(lines).Print(deal.Conflicts);
            }));
    }

    private static string Printed(Action<PageLines> print)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = 140;
        print(new PageLines(console));
        return string.Join('\n', output.ToString().Split('\n').Select(line => line.TrimEnd())).TrimEnd();
    }
}
