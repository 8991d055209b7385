namespace Entente.Cli.Verbs;

/// <summary>What the program returns to the shell.</summary>
internal static class ExitCode
{
    /// <summary>All was read.</summary>
    public const int Done = 0;

    /// <summary>Done, but some inputs were set aside; each has its line on standard error.</summary>
    public const int SetAside = 1;

    /// <summary>The command line or the codebook folder cannot be used; nothing was read.</summary>
    public const int WrongUse = 2;
}
