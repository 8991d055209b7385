using System.Data;
using System.Data.Common;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Entente.Ledger.Storage;

/// <summary>One file. Readers never wait; a writer waits for another one for up to ten minutes.</summary>
internal sealed class SqliteDialect(string path) : Dialect
{
    private const int PatienceSeconds = 600;

    // A full disk, a locked file or a file of another kind: nothing that another query would mend.
    private static readonly int[] Unusable = [5, 8, 10, 11, 13, 14, 26];

    private readonly string _connection = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = PatienceSeconds }.ToString();

    public override string Place => path;

    public override bool Exists => File.Exists(path);

    public override string Preparation => "";

    public override string ByItsKey => "without rowid";

    // Binding looks parameters up by name: many in one statement cost more than many statements.
    public override int RowsAtOnce => 1;

    // One parameter for all: each parameter more is looked up by its name, and each number of them is another statement.
    public override string InKeys => "in (select value from json_each(@keys))";

    public override object Keys(string[] keys) => JsonSerializer.Serialize(keys);

    public override DbConnection Connect()
    {
        var connection = new SqliteConnection(_connection);
        connection.Open();
        // FULL: what was acknowledged is on the disk, whatever happens to the process or the machine.
        connection.Execute($"pragma busy_timeout = {PatienceSeconds * 1000}; pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;");
        connection.Execute("pragma temp_store = memory; pragma cache_size = -65536; pragma mmap_size = 268435456;");
        return connection;
    }

    public override DbTransaction BeginWriting(DbConnection connection) =>
        ((SqliteConnection)connection).BeginTransaction(IsolationLevel.Serializable, deferred: false);

    public override DbTransaction BeginReading(DbConnection connection) =>
        ((SqliteConnection)connection).BeginTransaction(IsolationLevel.Serializable, deferred: true);

    public override bool IsUnusable(DbException error) => error is SqliteException sqlite && Unusable.Contains(sqlite.SqliteErrorCode);
}
