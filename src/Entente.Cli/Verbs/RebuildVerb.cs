using System.CommandLine;
using Entente.Cli.Rendering;
using Entente.Codebook;
using Entente.Ledger;
using Entente.Reading;
using Spectre.Console;

namespace Entente.Cli.Verbs;

/// <summary><c>entente rebuild</c>: the whole ledger derived anew.</summary>
internal static class RebuildVerb
{
    public static Command Create()
    {
        var ledger = LedgerOption.Create();
        var codebook = EditionChoice.Option();
        var command = new Command("rebuild", "Reads all articles of the ledger anew, derives everything from them and the judgements, and says what changed.\n\nExample:\n  entente rebuild --ledger energy.db")
        {
            ledger, codebook,
        };
        command.SetAction(parsed => LedgerOption.Guarded(() => Run(parsed.GetValue(ledger)!, parsed.GetValue(codebook))));
        return command;
    }

    private static int Run(string ledger, DirectoryInfo? codebook)
    {
        if (EditionChoice.Load(codebook) is not { } edition) return ExitCode.WrongUse;
        var reader = new NewsReader(edition);
        var writer = new LedgerWriter(LedgerStore.Open(ledger, create: false, toRebuild: true), edition, NewsReader.ModelId);
        var progress = new ProgressLine(Console.Error, !Console.IsErrorRedirected, TimeProvider.System);
        var count = 0;
        var report = writer.Rebuild(articles => ParallelReading.Of(reader.Read, articles).Select(Counted));
        progress.Finish();
        new RebuildPage(AnsiConsole.Console).Print(report);
        return ExitCode.Done;

        ArticleReading Counted(ArticleReading reading)
        {
            progress.Report(++count);
            return reading;
        }
    }
}
