using System.Text.Json;
using System.Text.RegularExpressions;
using Entente.Ledger;

namespace Entente.Tests.Ledger;

/// <summary>The program itself at work on a ledger: killed in the middle, again and again, and two of it at once.</summary>
public abstract class ProcessContract : IDisposable
{
    private const int Articles = 60;
    private const int ArticlesToKill = 400;
    private const int Kills = 4;
    private const int LongestDelay = 200;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("entente-");
    private LedgerPlace? _place;

    private LedgerPlace Place => _place ??= NewPlace();

    [Fact]
    public void What_was_acknowledged_survives_kills_and_a_rerun_completes()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "SIGKILL is sent on Unix alone.");
        var place = Place.Value;
        var input = News("news.jsonl", 1, ArticlesToKill);
        var random = new Random(7);
        for (var kill = 0; kill < Kills; kill++)
            AddAndKill(place, input, acknowledgements: 1 + (kill * 5), TimeSpan.FromMilliseconds(random.Next(LongestDelay)));
        Assert.Equal(0, EntenteProcess.Add(input, place).Run());
        Assert.Equal(InOneGo(input), Printed(Place));
    }

    [Fact]
    public void Two_at_once_come_to_the_same_as_one_after_the_other()
    {
        var (place, whole) = (Place.Value, News("all.jsonl", 1, Articles));
        // Both add the articles in the middle.
        string[] inputs = [News("first.jsonl", 1, 2 * Articles / 3), News("second.jsonl", Articles / 3, Articles)];
        using var first = EntenteProcess.Add(inputs[0], place);
        using var second = EntenteProcess.Add(inputs[1], place);
        Assert.Equal((0, 0), (first.Run(), second.Run()));
        Assert.Equal(InOneGo(whole), Printed(Place));
    }

    public void Dispose()
    {
        _place?.Dispose();
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    internal abstract LedgerPlace NewPlace();

    private void AddAndKill(string place, string input, int acknowledgements, TimeSpan delay)
    {
        using var program = EntenteProcess.Add(input, place);
        var acknowledged = program.Lines().Take(acknowledgements)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("sha256").GetString()!).ToList();
        Thread.Sleep(delay);
        Assert.True(program.Kill(), "The program had done its work before it was killed.");
        var view = new LedgerView(Place.Store, SharedReader.Edition);
        Assert.All(acknowledged, hash => Assert.NotNull(view.Article(hash)));
    }

    private static string InOneGo(string input)
    {
        using var place = LedgerPlace.Sqlite();
        Assert.Equal(0, EntenteProcess.Add(input, place.Value).Run());
        return Printed(place);
    }

    // Since when an entry is known is no part of what articles say.
    private static string Printed(LedgerPlace place) =>
        Regex.Replace(LedgerContract.Printed(new LedgerView(place.Store, SharedReader.Edition)), "\"knownSince\":\"[^\"]*\",", "");

    private string News(string name, int first, int last)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllLines(path, Enumerable.Range(first, last - first + 1).Select(Line));
        return path;
    }

    // Real countries, made-up dealings; every fifth article is about the same one.
    private static string Line(int number) => JsonSerializer.Serialize(new
    {
        id = $"a{number}",
        outlet = $"Paper {number % 7}",
        published = $"2020-03-{1 + (number % 28):D2}",
        title = $"Loan {number}",
        text = $"Japan signed an agreement to lend Kenya ${100 + (number % 5)} million for the port of Mombasa. Report {number} came from Nairobi.",
    });
}

public sealed class SqliteProcessTests : ProcessContract
{
    internal override LedgerPlace NewPlace() => LedgerPlace.Sqlite();
}

public sealed class PostgresProcessTests : ProcessContract
{
    internal override LedgerPlace NewPlace() => LedgerPlace.Postgres();
}
