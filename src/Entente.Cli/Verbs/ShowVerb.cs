using System.CommandLine;
using Entente.Cli.Rendering;
using Entente.Ledger;
using Spectre.Console;

namespace Entente.Cli.Verbs;

/// <summary><c>entente show</c>: one deal with all that is said of it.</summary>
internal static class ShowVerb
{
    public static Command Create()
    {
        var deal = new Argument<string>("DEAL") { Description = "The id of a deal or its first digits, or one of its dealings as show prints it: 3f2a9c41d0aa/d1." };
        var format = new Option<ShowFormat>("--format")
        {
            Description = "table (for people), or jsonl (one line).",
            HelpName = "table|jsonl",
        };
        var discount = NumberOption.Decimal("--discount", rate => rate is > 0 and <= 100, "per cent a year, over 0 and at most 100, such as 9.5");
        discount.Description = "A discount rate in per cent a year: computes the grant element of a loan at it too, such as 9, 7 or 6 as the OECD does for poorer and less poor states.";
        discount.HelpName = "PERCENT";
        var use = new LedgerUse();
        var asOf = new AsOfOptions();
        var command = new Command("show", "Shows a deal: parties, terms with all their entries, status over time, sources, conflicts, and the words that it rests on.\n\nExample:\n  entente show 3f2a9c --as-of 2016-06-01")
        {
            deal, asOf.Published, asOf.Known, discount, format,
        };
        use.AddTo(command);
        command.SetAction(parsed => use.Run(parsed, (store, edition) =>
            Run(new LedgerView(store, edition), parsed.GetRequiredValue(deal), asOf.Of(parsed), parsed.GetValue(discount), parsed.GetValue(format))));
        return command;
    }

    private static int Run(LedgerView view, string name, AsOf asOf, decimal? discount, ShowFormat format)
    {
        if (view.Find(name, asOf) is not { } deal)
        {
            Console.Error.WriteLine($"{name}: nothing of this deal was there then.");
            return ExitCode.WrongUse;
        }

        if (discount is { } rate) deal = deal.Discounted(rate);
        if (format == ShowFormat.Jsonl) DealsOutput.PrintLines([deal]);
        else new DealPage(AnsiConsole.Console).Print(deal, asOf);
        return ExitCode.Done;
    }
}
