using System.CommandLine;
using Entente.Intake;
using Entente.Language;
using Entente.Language.Conllu;
using Entente.Language.Models;

namespace Entente.Cli.Verbs;

/// <summary><c>entente analyse</c>: the linguistic analysis of articles, as CoNLL-U.</summary>
internal static class AnalyseVerb
{
    private const string StandardInput = "-";

    private static readonly Argument<string[]> Paths = new("PATH")
    {
        Description = "Files, folders, or - for standard input: text, HTML, JSON Lines, RSS, Atom, WARC; with --tokens, CoNLL-U files.",
        Arity = ArgumentArity.OneOrMore,
    };
    private static readonly Option<string> Format = FormatOption();
    private static readonly Option<bool> Tokens = new("--tokens") { Description = "The input is CoNLL-U; keep its sentences and words." };
    private static readonly Option<FileInfo?> Model = new("--model")
    {
        Description = "A model file to use instead of the one that comes with the program.",
    };

    internal static Command Create()
    {
        var verb = new Command("analyse", "Prints the linguistic analysis: sentences, words, tags, lemmas, trees and names.") { Paths, Format, Tokens, Model };
        verb.SetAction(Run);
        return verb;
    }

    private static Option<string> FormatOption()
    {
        var option = new Option<string>("--format") { Description = "How to print it: conllu.", DefaultValueFactory = _ => "conllu" };
        option.AcceptOnlyFromAmong("conllu");
        return option;
    }

    private static int Run(ParseResult parsed)
    {
        try
        {
            return Run(parsed.GetValue(Paths)!, Load(parsed.GetValue(Model)), parsed.GetValue(Tokens));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ModelException)
        {
            Console.Error.WriteLine(e.Message);
            return ExitCode.WrongUse;
        }
    }

    private static int Run(string[] paths, Analyser analyser, bool keepsTokens)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput(), bufferSize: 1 << 16) { AutoFlush = false };
        return keepsTokens ? AnalyseConllu(paths, analyser, output) : AnalyseArticles(paths, analyser, output);
    }

    private static int AnalyseArticles(string[] paths, Analyser analyser, TextWriter output)
    {
        var intake = new IntakeReport(new ArticleSource().Read(paths, Console.OpenStandardInput()), Console.Error);
        foreach (var article in intake.Articles()) ConlluText.Write(analyser.Analyse(article.Text), article.Id, output);
        return intake.HasSetAside ? ExitCode.SetAside : ExitCode.Done;
    }

    private static int AnalyseConllu(string[] paths, Analyser analyser, TextWriter output)
    {
        var result = ExitCode.Done;
        foreach (var path in paths)
        {
            try
            {
                using var reader = path == StandardInput ? Console.In : new StreamReader(path);
                ConlluText.Write(ConlluText.Analyse(analyser, reader), path == StandardInput ? "stdin" : Path.GetFileNameWithoutExtension(path), output);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
            {
                Console.Error.WriteLine($"{path}: {e.Message} Set aside.");
                result = ExitCode.SetAside;
            }
        }

        return result;
    }

    private static Analyser Load(FileInfo? model)
    {
        if (model is null) return Analyser.English;
        using var stream = model.OpenRead();
        return Analyser.Load(stream);
    }
}
