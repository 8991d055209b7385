using System.CommandLine;
using Entente.Cli.Rendering;
using Entente.Intake;
using Entente.Ledger;
using Entente.Reading;

namespace Entente.Cli.Verbs;

/// <summary><c>entente add</c>: articles in, their readings filed, a receipt for each out.</summary>
internal static class AddVerb
{
    private const int LargestBatch = 256;

    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files, folders, or - for standard input: text, HTML, JSON Lines, RSS, Atom, WARC.",
            Arity = ArgumentArity.OneOrMore,
        };
        var ledger = LedgerOption.Create();
        var format = new Option<ReceiptFormat>("--format")
        {
            Description = "table (for people), or jsonl (one line an article).",
            HelpName = "table|jsonl",
        };
        var codebook = new Option<DirectoryInfo?>("--codebook")
        {
            Description = "A folder of YAML files that adds to the built-in codebook or overrides it.",
            HelpName = "DIR",
        };
        var command = new Command("add", "Reads articles and files what they say in the ledger. Adding twice is adding once.\n\nExamples:\n  entente add samples\n  entente add news.jsonl --ledger energy.db --format jsonl")
        {
            paths, ledger, format, codebook,
        };
        command.SetAction(parsed => LedgerOption.Guarded(() =>
            Run(parsed.GetRequiredValue(paths), parsed.GetValue(ledger)!, parsed.GetValue(format), parsed.GetValue(codebook))));
        return command;
    }

    private static int Run(string[] paths, string ledger, ReceiptFormat format, DirectoryInfo? codebook)
    {
        if (EditionChoice.Load(codebook) is not { } edition) return ExitCode.WrongUse;
        var writer = new LedgerWriter(LedgerStore.Open(ledger, create: true), edition, NewsReader.ModelId);
        var intake = new IntakeReport(new ArticleSource().Read(paths, Console.OpenStandardInput()), Console.Error);
        var progress = new ProgressLine(Console.Error, !Console.IsErrorRedirected, TimeProvider.System);
        var filing = new ParallelFiling(writer, LargestBatch);
        var filed = new FilingReport(filing.Of(ParallelReading.Of(new NewsReader(edition), intake.Articles())), Console.Error);
        ReceiptOutput.Print(WithProgress(filed.Receipts(), progress), format);
        return intake.HasSetAside || filed.HasSetAside ? ExitCode.SetAside : ExitCode.Done;
    }

    private static IEnumerable<Receipt> WithProgress(IEnumerable<Receipt> receipts, ProgressLine progress)
    {
        var count = 0;
        foreach (var receipt in receipts)
        {
            progress.Report(++count);
            yield return receipt;
        }

        progress.Finish();
    }
}
