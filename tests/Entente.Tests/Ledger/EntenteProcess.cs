using System.Diagnostics;

namespace Entente.Tests.Ledger;

/// <summary>The program as a process of its own.</summary>
internal sealed class EntenteProcess : IDisposable
{
    // 128 and the number of the signal, as shells count it.
    private const int Killed = 128 + 9;

    private readonly Process _process;

    private EntenteProcess(params string[] arguments) => _process = Process.Start(
        new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "entente.dll"), .. arguments]) { RedirectStandardOutput = true })!;

    /// <summary>Begins to add articles; a receipt of each comes out on a line.</summary>
    public static EntenteProcess Add(string input, string ledger) => new("add", input, "--ledger", ledger, "--format", "jsonl");

    /// <summary>What it prints, line by line as it comes.</summary>
    public IEnumerable<string> Lines()
    {
        while (_process.StandardOutput.ReadLine() is { } line) yield return line;
    }

    /// <summary>Lets it come to its end, and gives the exit code.</summary>
    public int Run()
    {
        _process.StandardOutput.ReadToEnd();
        _process.WaitForExit();
        return _process.ExitCode;
    }

    /// <summary>SIGKILL; whether it met the program at work.</summary>
    public bool Kill()
    {
        _process.Kill();
        _process.WaitForExit();
        return _process.ExitCode == Killed;
    }

    public void Dispose() => _process.Dispose();
}
