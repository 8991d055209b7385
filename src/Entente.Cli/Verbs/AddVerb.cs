using System.CommandLine;
using Entente.Cli.Rendering;
using Entente.Codebook;
using Entente.Intake;
using Entente.Ledger;
using Entente.Reading;

namespace Entente.Cli.Verbs;

/// <summary><c>entente add</c>: articles in, their readings filed, a receipt for each out.</summary>
internal static class AddVerb
{
    private const int LargestBatch = 256;
    private const string StandardInput = "-";

    private const string Help = """
        Reads articles and files what they say in the ledger. Adding twice is adding once.

        Examples:
          entente add samples
          entente add news.jsonl --ledger energy.db --format jsonl
          entente add news.jsonl --readings corrected.jsonl
        """;

    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files, folders, or - for standard input: text, HTML, JSON Lines, RSS, Atom, WARC.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var readings = new Option<string?>("--readings")
        {
            Description = "Readings to file as they are, JSON Lines in the form that `entente read --format jsonl` prints; "
                + "- for standard input. Each is filed with its article, which is among PATH or in the ledger; other articles are read.",
            HelpName = "FILE",
        };
        var ledger = LedgerOption.Create();
        var format = new Option<ReceiptFormat>("--format")
        {
            Description = "table (for people), or jsonl (one line an article).",
            HelpName = "table|jsonl",
        };
        var codebook = EditionChoice.Option();
        var command = new Command("add", Help)
        {
            paths, readings, ledger, format, codebook,
        };
        command.Validators.Add(parsed =>
        {
            var (given, named) = (parsed.GetValue(readings), parsed.GetValue(paths) ?? []);
            if (given is null && named.Length == 0)
                parsed.AddError("Give articles (PATH), or --readings of articles that the ledger has.");
            if (given == StandardInput && named.Contains(StandardInput))
                parsed.AddError("Standard input holds articles or readings, not both.");
        });
        command.SetAction(parsed => LedgerOption.Guarded(() => Run(
            parsed.GetValue(paths) ?? [],
            parsed.GetValue(readings),
            parsed.GetValue(ledger)!,
            parsed.GetValue(format),
            parsed.GetValue(codebook))));
        return command;
    }

    private static int Run(string[] paths, string? readings, string ledger, ReceiptFormat format, DirectoryInfo? codebook)
    {
        if (EditionChoice.Load(codebook) is not { } edition) return ExitCode.WrongUse;
        var given = new GivenReadings(edition, Console.Error);
        if (!TryLoad(given, readings)) return ExitCode.WrongUse;
        var store = LedgerStore.Open(ledger, create: true);
        EditionChoice.TellOthers(store, edition);
        var writer = new LedgerWriter(store, edition, NewsReader.ModelId);
        var intake = new IntakeReport(new ArticleSource().Read(paths, Console.OpenStandardInput()), Console.Error);
        var progress = new ProgressLine(Console.Error, !Console.IsErrorRedirected, TimeProvider.System);
        var ready = new List<ArticleReading>();
        // Its models are loaded only where there is something to read.
        var reader = new Lazy<NewsReader>(() => new NewsReader(edition));
        var read = ParallelReading.Of(ReaderOf, given.Others(intake.Articles(), ready));
        var filed = new FilingReport(new ParallelFiling(writer, LargestBatch).Of(read).Concat(Given()), Console.Error);
        ReceiptOutput.Print(WithProgress(filed.Receipts(), progress), format);
        return intake.HasSetAside || given.HasSetAside || filed.HasSetAside ? ExitCode.SetAside : ExitCode.Done;

        Func<Article, ArticleReading> ReaderOf(IReadOnlyList<Article> batch)
        {
            var held = writer.Held(batch);
            return article => held.TryGetValue(article.Hash, out var reading) ? reading with { Article = article } : reader.Value.Read(article);
        }

        IEnumerable<Receipt> Given() => ready.Concat(given.Rest(InLedger)).Chunk(LargestBatch).SelectMany(writer.Give);

        Article? InLedger(string hash) => new LedgerView(store, edition).Article(hash)?.Article;
    }

    private static bool TryLoad(GivenReadings given, string? file)
    {
        try
        {
            if (file == StandardInput) given.Load(Console.In, "standard input");
            else if (file is not null) given.Load(new StreamReader(file), file);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{file}: {e.Message} Give --readings a file of JSON Lines.");
            return false;
        }
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
