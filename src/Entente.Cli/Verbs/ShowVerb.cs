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
        var deal = new Argument<string>("DEAL") { Description = "The id of a deal, or its first digits." };
        var format = new Option<ShowFormat>("--format")
        {
            Description = "table (for people), or jsonl (one line).",
            HelpName = "table|jsonl",
        };
        var ledger = LedgerOption.Create();
        var asOf = new AsOfOptions();
        var command = new Command("show", "Shows a deal: parties, terms with all their entries, status over time, sources, conflicts, and the words that it rests on.\n\nExample:\n  entente show 3f2a9c --as-of 2016-06-01")
        {
            deal, asOf.Published, asOf.Known, format, ledger,
        };
        command.SetAction(parsed => LedgerOption.Guarded(() =>
            Run(parsed.GetRequiredValue(deal), asOf.Of(parsed), parsed.GetValue(format), parsed.GetValue(ledger)!)));
        return command;
    }

    private static int Run(string name, AsOf asOf, ShowFormat format, string ledger)
    {
        var view = new LedgerView(LedgerStore.Open(ledger, create: false), EditionChoice.Load(null)!);
        if (view.Find(name, asOf) is not { } deal)
        {
            Console.Error.WriteLine($"{name}: nothing of this deal was there then.");
            return ExitCode.WrongUse;
        }

        if (format == ShowFormat.Jsonl) DealsOutput.PrintLines([deal]);
        else new DealPage(AnsiConsole.Console).Print(deal);
        return ExitCode.Done;
    }
}
