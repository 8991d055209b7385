using System.Diagnostics;
using System.Text.Json;
using Entente.Ledger;

namespace Entente.Tests.Ledger;

/// <summary>The program is killed in the middle of its work, again and again; nothing acknowledged is lost, and a rerun completes.</summary>
public sealed class KillTests : IDisposable
{
    private const int Articles = 60;
    private const int Kills = 4;

    private readonly LedgerPlace _place = LedgerPlace.Sqlite();

    [Fact]
    public void What_was_acknowledged_survives_and_a_rerun_completes()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "SIGKILL is sent on Unix alone.");
        var input = Path.Combine(Path.GetDirectoryName(_place.Value)!, "news.jsonl");
        File.WriteAllLines(input, Enumerable.Range(1, Articles).Select(Line));
        for (var kill = 0; kill < Kills; kill++) AddAndKill(input, acknowledgements: 1 + (kill * 5));
        Assert.Equal(0, Run(input, _place.Value));

        using var whole = LedgerPlace.Sqlite();
        Assert.Equal(0, Run(input, whole.Value));
        Assert.Equal(Printed(whole), Printed(_place));
    }

    public void Dispose() => _place.Dispose();

    private void AddAndKill(string input, int acknowledgements)
    {
        using var program = Start(input, _place.Value);
        var acknowledged = new List<string>();
        while (acknowledged.Count < acknowledgements && program.StandardOutput.ReadLine() is { } line)
            acknowledged.Add(JsonDocument.Parse(line).RootElement.GetProperty("sha256").GetString()!);
        program.Kill();
        program.WaitForExit();
        var view = new LedgerView(_place.Store, SharedReader.Edition);
        Assert.All(acknowledged, hash => Assert.NotNull(view.Article(hash)));
    }

    private static int Run(string input, string ledger)
    {
        using var program = Start(input, ledger);
        program.StandardOutput.ReadToEnd();
        program.WaitForExit();
        return program.ExitCode;
    }

    private static Process Start(string input, string ledger) => Process.Start(new ProcessStartInfo("dotnet")
    {
        ArgumentList = { Path.Combine(AppContext.BaseDirectory, "entente.dll"), "add", input, "--ledger", ledger, "--format", "jsonl" },
        RedirectStandardOutput = true,
    })!;

    // Real countries, made-up dealings; every fifth article is about the same one.
    private static string Line(int number) => JsonSerializer.Serialize(new
    {
        id = $"a{number}",
        outlet = $"Paper {number % 7}",
        published = $"2020-03-{1 + (number % 28):D2}",
        title = $"Loan {number}",
        text = $"Japan signed an agreement to lend Kenya ${100 + (number % 5)} million for the port of Mombasa. Report {number} came from Nairobi.",
    });

    private static string Printed(LedgerPlace place) => LedgerContract.Printed(new LedgerView(place.Store, SharedReader.Edition));
}
