using System.CommandLine;
using Entente.Codebook.Loading;
using Entente.Codebook.Serialisation;
using Entente.Reading.Training;

namespace Entente.Cli.Verbs;

/// <summary><c>entente train-reading</c>: learns from annotated articles what the codebook's rules leave open.</summary>
internal static class TrainReadingVerb
{
    private static readonly Option<FileInfo[]> Gold = new("--gold")
    {
        Description = "Annotated articles: JSON Lines with the text and, as 'gold', its dealings in the form of a reading.",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<FileInfo?> Out = new("--out") { Description = "The model file to write." };
    private static readonly Option<FileInfo[]> CrossValidate = new("--cross-validate")
    {
        Description = "Writes no model: prints the readings of these annotated articles, each by a model that was trained without it.",
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<string[]> About = new("--about")
    {
        Description = "A line for the model file that says what the articles are; may be repeated.",
    };

    internal static Command Create()
    {
        var verb = new Command(
            "train-reading",
            "Learns from annotated articles which triggers tell of dealings, who stands in which role, and what belongs together.\n\nExample: entente train-reading --gold notes.jsonl --out models/reading.model")
        {
            Gold, Out, CrossValidate, About,
        };
        verb.SetAction(Run);
        return verb;
    }

    private static int Run(ParseResult parsed)
    {
        try
        {
            var gold = parsed.GetValue(Gold)!.SelectMany(file => GoldReader.Read(file.FullName)).ToList();
            if (parsed.GetValue(CrossValidate) is { Length: > 0 } files) return PrintReadings(gold, files);
            if (parsed.GetValue(Out) is not { } target) return Refuse("Give the model file to write with --out, or articles to read with --cross-validate.");
            using var model = new MemoryStream();
            ReadingTrainer.Train(CodebookLoader.BuiltIn(), gold, [.. parsed.GetValue(About) ?? []], model);
            File.WriteAllBytes(target.FullName, model.ToArray());
            return ExitCode.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            return Refuse(e.Message);
        }
    }

    private static int PrintReadings(List<GoldArticle> further, FileInfo[] files)
    {
        var articles = files.SelectMany(file => GoldReader.Read(file.FullName)).ToList();
        var names = articles.Select(a => a.Article.Id).ToHashSet(StringComparer.Ordinal);
        var others = further.Where(a => !names.Contains(a.Article.Id)).ToList();
        using var output = Console.OpenStandardOutput();
        ReadingJson.WriteLines(output, ReadingTrainer.CrossValidate(CodebookLoader.BuiltIn(), articles, others, Console.Error.WriteLine));
        return ExitCode.Done;
    }

    private static int Refuse(string why)
    {
        Console.Error.WriteLine(why);
        return ExitCode.WrongUse;
    }
}
