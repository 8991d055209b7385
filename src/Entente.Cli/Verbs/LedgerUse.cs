using System.CommandLine;
using Entente.Codebook;
using Entente.Ledger;

namespace Entente.Cli.Verbs;

/// <summary>The ledger that a verb looks into, and the codebook with which it does.</summary>
internal sealed class LedgerUse
{
    private readonly Option<string> _ledger = LedgerOption.Create();
    private readonly Option<DirectoryInfo?> _codebook = EditionChoice.Option();

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_ledger);
        command.Options.Add(_codebook);
    }

    /// <summary>Opens both for a verb; one that cannot be used is told, and the verb ends as used wrongly.</summary>
    public int Run(ParseResult parsed, Func<LedgerStore, CodebookEdition, int> verb) => LedgerOption.Guarded(() =>
    {
        if (EditionChoice.Load(parsed.GetValue(_codebook)) is not { } edition) return ExitCode.WrongUse;
        var store = LedgerStore.Open(parsed.GetValue(_ledger)!, create: false);
        EditionChoice.TellOthers(store, edition);
        return verb(store, edition);
    });
}
