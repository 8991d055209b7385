using System.CommandLine;
using Entente.Ledger;
using Entente.Ledger.Linking;

namespace Entente.Cli.Verbs;

/// <summary>The ledger that a verb works on.</summary>
internal static class LedgerOption
{
    private const string Default = "entente.db";

    public static Option<string> Create()
    {
        var option = new Option<string>("--ledger")
        {
            Description = "The ledger: a file (SQLite), or a connection string of PostgreSQL, such as postgresql://user@host/database.",
            HelpName = "FILE",
            DefaultValueFactory = _ => Default,
        };
        option.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>())) result.AddError("--ledger takes the name of a file or a connection string.");
        });
        return option;
    }

    /// <summary>Runs a verb; what the user should know of a ledger is told in one line, and the verb ends as used wrongly.</summary>
    public static int Guarded(Func<int> verb) => Guarded(() => Task.FromResult(verb())).GetAwaiter().GetResult();

    /// <inheritdoc cref="Guarded(Func{int})"/>
    public static async Task<int> Guarded(Func<Task<int>> verb)
    {
        try
        {
            return await verb();
        }
        catch (Exception e) when (e is LedgerException or ContradictoryJudgementsException)
        {
            Console.Error.WriteLine(e.Message);
            return ExitCode.WrongUse;
        }
    }
}
