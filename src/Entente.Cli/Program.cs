using System.CommandLine;
using System.Data.Common;
using Entente.Cli.Verbs;

var root = new RootCommand("Entente reads news of dealings between states: who agreed what with whom, on what terms, where it stands, and on whose word.")
{
    ReadVerb.Create(),
    AddVerb.Create(),
    DealsVerb.Create(),
    ShowVerb.Create(),
    ExportVerb.Create(),
    ServeVerb.Create(),
    JudgeVerb.Create(),
    RebuildVerb.Create(),
    AnalyseVerb.Create(),
    TrainVerb.Create(),
    TrainReadingVerb.Create(),
};
var parsed = root.Parse(args);
if (parsed.Errors.Count > 0 && !parsed.Tokens.Any(t => t.Value is "--help" or "-h" or "-?")) return WrongUse(parsed);
try
{
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception e) when (e is IOException or UnauthorizedAccessException or DbException)
{
    // A full disk, a file that may not be read, a database that fails, a reader of the output that has gone.
    Console.Error.WriteLine(e.Message);
    return ExitCode.WrongUse;
}

static int WrongUse(ParseResult parsed)
{
    foreach (var error in parsed.Errors) Console.Error.WriteLine(error.Message);
    var verb = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
    Console.Error.WriteLine($"Try: entente {verb}--help");
    return ExitCode.WrongUse;
}
