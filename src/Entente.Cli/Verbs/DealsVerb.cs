using System.CommandLine;
using Entente.Cli.Rendering;
using Entente.Ledger;

namespace Entente.Cli.Verbs;

/// <summary><c>entente deals</c>: lists the deals of a ledger.</summary>
internal static class DealsVerb
{
    public static Command Create()
    {
        var filter = new DealFilterOptions();
        var format = new Option<DealsFormat>("--format")
        {
            Description = "table (for people), csv, or jsonl (one line a deal, with all entries).",
            HelpName = "table|csv|jsonl",
        };
        var ledger = LedgerOption.Create();
        var command = new Command("deals", "Lists deals, the latest news first.\n\nExamples:\n  entente deals --party EGY --kind financing\n  entente deals --as-of 2016-06-01 --format jsonl > deals.jsonl");
        filter.AddTo(command);
        command.Options.Add(format);
        command.Options.Add(ledger);
        command.SetAction(parsed => LedgerOption.Guarded(() => Run(filter.Of(parsed), parsed.GetValue(format), parsed.GetValue(ledger)!)));
        return command;
    }

    private static int Run(DealQuery query, DealsFormat format, string ledger)
    {
        var edition = EditionChoice.Load(null)!;
        DealsOutput.Print(new LedgerView(LedgerStore.Open(ledger, create: false), edition), query, format);
        return ExitCode.Done;
    }
}
