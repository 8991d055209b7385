using Entente.Codebook;
using Entente.Codebook.Loading;

namespace Entente.Cli.Verbs;

/// <summary>The codebook that a verb works with: the built-in one, with the user's folder over it.</summary>
internal static class EditionChoice
{
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
}
