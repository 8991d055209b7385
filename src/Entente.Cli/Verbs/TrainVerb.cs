using System.CommandLine;
using System.Globalization;
using Entente.Language;
using Entente.Language.Training;

namespace Entente.Cli.Verbs;

/// <summary><c>entente train</c>: trains the models from treebanks and says how good they are.</summary>
internal static class TrainVerb
{
    private const string OwnNames = "training/names";

    private static readonly Option<DirectoryInfo[]> Treebanks = new("--treebanks")
    {
        Description = "The folders of the CoNLL-U files: *-train.conllu are trained on, *-test.conllu measured on.",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<DirectoryInfo?> Names = new("--names")
    {
        Description = "The folder of texts in which only names are marked (*.txt); training/names if the current folder has it.",
        DefaultValueFactory = _ => Directory.Exists(OwnNames) ? new DirectoryInfo(OwnNames) : null,
    };

    private static readonly Option<FileInfo?> Vectors = new("--vectors")
    {
        Description = "Word vectors to build on: a text as GloVe's, a word and its numbers on each line; or a model file, which hands its own on.",
    };

    private static readonly Option<FileInfo?> Out = new("--out") { Description = "The model file to write." };
    private static readonly Option<FileInfo?> Measured = new("--measure")
    {
        Description = "Trains nothing, and measures this model file instead.",
    };
    private static readonly Option<ulong> Seed = new("--seed")
    {
        Description = "Where all randomness comes from.",
        DefaultValueFactory = _ => 1,
    };
    private static readonly Option<int> Epochs = new("--epochs")
    {
        Description = "How often to go through the treebanks.",
        DefaultValueFactory = _ => 20,
    };
    private static readonly Option<int> Threads = new("--threads")
    {
        Description = "Threads; they change the time, not the model.",
        DefaultValueFactory = _ => 2,
    };
    private static readonly Option<string?> Date = new("--date")
    {
        Description = "The date to give in the model file, as yyyy-MM-dd; today if not given.",
    };

    internal static Command Create()
    {
        var verb = new Command("train", "Trains the models from treebanks and says how good they are.")
        {
            Treebanks, Names, Vectors, Out, Measured, Seed, Epochs, Threads, Date,
        };
        verb.SetAction(Run);
        return verb;
    }

    private static int Run(ParseResult parsed)
    {
        var treebanks = parsed.GetValue(Treebanks)!.Select(f => f.FullName).ToArray();
        try
        {
            if (parsed.GetValue(Measured) is { } model) return PrintScores(model, treebanks);
            if (parsed.GetValue(Out) is not { } target) return Refuse("Give the model file to write with --out, or one to measure with --measure.");
            Train(parsed, treebanks, target);
            return ExitCode.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException or Entente.Language.Models.ModelException)
        {
            return Refuse(e.Message);
        }
    }

    private static void Train(ParseResult parsed, string[] treebanks, FileInfo target)
    {
        var options = new TrainingOptions
        {
            Seed = parsed.GetValue(Seed),
            Epochs = parsed.GetValue(Epochs),
            Threads = parsed.GetValue(Threads),
        };
        var date = parsed.GetValue(Date) ?? TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        using var model = new MemoryStream();
        var card = ModelTrainer.Train(treebanks, parsed.GetValue(Names)?.FullName, parsed.GetValue(Vectors)?.FullName, options, date, model, Console.Error.WriteLine);
        target.Directory?.Create();
        File.WriteAllBytes(target.FullName, model.ToArray());
        Console.Out.WriteLine(card.Scores);
    }

    private static int PrintScores(FileInfo model, string[] treebanks)
    {
        using var stream = model.OpenRead();
        var analyser = Analyser.Load(stream);
        foreach (var line in ModelTrainer.Scores(analyser, treebanks)) Console.Out.WriteLine(line);
        Console.Out.WriteLine(ModelTrainer.Speed(analyser, treebanks));
        return ExitCode.Done;
    }

    private static int Refuse(string why)
    {
        Console.Error.WriteLine(why);
        return ExitCode.WrongUse;
    }
}
