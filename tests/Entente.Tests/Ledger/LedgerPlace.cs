using Entente.Ledger;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Entente.Tests.Ledger;

/// <summary>An empty place for a ledger, gone after the test.</summary>
internal sealed class LedgerPlace : IDisposable
{
    private const string Variable = "ENTENTE_TEST_POSTGRES";

    private readonly Action _remove;

    private LedgerPlace(string value, Action remove) => (Value, _remove) = (value, remove);

    /// <summary>What <c>--ledger</c> takes.</summary>
    public string Value { get; }

    public LedgerStore Store => LedgerStore.Open(Value, create: true);

    public static LedgerPlace Sqlite()
    {
        var folder = Directory.CreateTempSubdirectory("entente-");
        return new LedgerPlace(Path.Combine(folder.FullName, "ledger.db"), () =>
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        });
    }

    /// <summary>A schema of its own on the server that the environment names; without one, the test is skipped.</summary>
    public static LedgerPlace Postgres()
    {
        var server = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrEmpty(server), $"{Variable} names no PostgreSQL server; .ci/run starts one.");
        var schema = $"test_{Guid.NewGuid():N}";
        Execute(server!, $"create schema {schema}");
        return new LedgerPlace($"{server};Search Path={schema}", () => Execute(server!, $"drop schema {schema} cascade"));
    }

    public void Dispose() => _remove();

    private static void Execute(string server, string sql)
    {
        using var connection = new NpgsqlConnection(server);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
