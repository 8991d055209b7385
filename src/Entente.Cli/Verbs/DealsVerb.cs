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
        var use = new LedgerUse();
        var command = new Command("deals", "Lists deals, the latest news first.\n\nExamples:\n  entente deals --party Egypt --kind financing\n  entente deals --as-of 2016-06-01 --format jsonl > deals.jsonl");
        filter.AddTo(command);
        command.Options.Add(format);
        use.AddTo(command);
        command.SetAction(parsed => use.Run(parsed, (store, edition) =>
        {
            var view = new LedgerView(store, edition);
            if (filter.Of(parsed, edition, view) is not { } query) return ExitCode.WrongUse;
            DealsOutput.Print(view, query, parsed.GetValue(format));
            return ExitCode.Done;
        }));
        return command;
    }
}
