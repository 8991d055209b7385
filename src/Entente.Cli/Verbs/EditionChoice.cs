using System.CommandLine;
using Entente.Codebook;
using Entente.Codebook.Loading;
using Entente.Ledger;
using Entente.Ledger.Looking;

namespace Entente.Cli.Verbs;

/// <summary>The codebook that a verb works with: the built-in one, with the user's folder over it.</summary>
internal static class EditionChoice
{
    /// <summary>The option that names the folder.</summary>
    public static Option<DirectoryInfo?> Option() => new("--codebook")
    {
        Description = "A folder of YAML files that adds to the built-in codebook or overrides it.",
        HelpName = "DIR",
    };

    /// <summary>The edition; null where the folder is not there or has faults, which are then told on standard error.</summary>
    public static CodebookEdition? Load(DirectoryInfo? folder)
    {
        if (folder is null) return CodebookLoader.BuiltIn();
        if (!folder.Exists)
        {
            Console.Error.WriteLine($"{folder}: no such folder. Give --codebook a folder of YAML files.");
            return null;
        }

        var load = CodebookLoader.WithFolder(folder.FullName);
        foreach (var fault in load.Faults) Console.Error.WriteLine(fault);
        return load.Edition;
    }

    /// <summary>Tells on standard error where articles of the ledger were read with another edition: what is shown rests on both.</summary>
    public static void TellOthers(LedgerStore store, CodebookEdition edition)
    {
        if (ReadingEditions.Others(store, edition) is not { IsEmpty: false } others) return;
        Console.Error.WriteLine(
            $"Articles of this ledger were read with another codebook ({string.Join(", ", others)}) than the one in use ({edition.Id}), by which deals are "
            + "linked, named and found stale. Give --codebook the folder that they were read with, or have them read anew: `entente rebuild`.");
    }
}
