using System.CommandLine;
using Entente.Cli.Rendering;
using Entente.Codebook;
using Entente.Intake;
using Entente.Reading;

namespace Entente.Cli.Verbs;

/// <summary><c>entente read</c>: articles in, their readings out; stores nothing.</summary>
internal static class ReadVerb
{
    private const int BytesInMegabyte = 1024 * 1024;
    private const int MostMegabytes = 1024;

    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files, folders, or - for standard input: text, HTML, JSON Lines, RSS, Atom, WARC.",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new Option<OutputFormat>("--format")
        {
            Description = "table (for people), json (one array), or jsonl (one line an article).",
            HelpName = "table|json|jsonl",
        };
        var codebook = EditionChoice.Option();
        var confidence = NumberOption.Decimal("--min-confidence", least => least is >= 0 and <= 1, "a number from 0 to 1, such as 0.7");
        (confidence.Description, confidence.HelpName) = ("Leave out dealings and terms that are less likely than this, from 0 to 1.", "P");
        var limit = NumberOption.Whole("--max-article-size", 1, MostMegabytes, $"1 to {MostMegabytes} megabytes");
        (limit.Description, limit.HelpName) = ("Set articles aside that are larger than so many megabytes.", "MB");
        limit.DefaultValueFactory = _ => new IntakeOptions().MaxArticleBytes / BytesInMegabyte;
        var command = new Command("read", "Reads articles and prints what they say.\n\nExamples:\n  entente read samples\n  entente read news.jsonl --format jsonl > readings.jsonl")
        {
            paths, format, codebook, confidence, limit,
        };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(paths),
            parsed.GetValue(format),
            parsed.GetValue(codebook),
            parsed.GetValue(confidence) ?? 0,
            new IntakeOptions { MaxArticleBytes = parsed.GetValue(limit)!.Value * BytesInMegabyte }));
        return command;
    }

    private static int Run(string[] paths, OutputFormat format, DirectoryInfo? codebook, decimal least, IntakeOptions options)
    {
        if (EditionChoice.Load(codebook) is not { } edition) return ExitCode.WrongUse;
        var reader = new NewsReader(edition);
        var intake = new IntakeReport(new ArticleSource(options).Read(paths, Console.OpenStandardInput()), Console.Error);
        var progress = new ProgressLine(Console.Error, !Console.IsErrorRedirected, TimeProvider.System);
        var readings = WithProgress(ParallelReading.Of(reader.Read, intake.Articles()).Select(r => r.AtLeast(least)), progress);
        ReadingOutput.Print(readings, format);
        return intake.HasSetAside ? ExitCode.SetAside : ExitCode.Done;
    }

    private static IEnumerable<ArticleReading> WithProgress(IEnumerable<ArticleReading> readings, ProgressLine progress)
    {
        var count = 0;
        foreach (var reading in readings)
        {
            progress.Report(++count);
            yield return reading;
        }

        progress.Finish();
    }
}
