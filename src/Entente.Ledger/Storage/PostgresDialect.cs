using System.Data;
using System.Data.Common;
using Dapper;
using Npgsql;

namespace Entente.Ledger.Storage;

/// <summary>A database of a server; the tables stand in the first schema of the connection's search path.</summary>
internal sealed class PostgresDialect(string connectionString) : Dialect
{
    // Any number that no other program is likely to lock; it is the word "deal" in ASCII.
    private const long WritersLock = 0x6465616C;

    // Linking asks the same few questions thousands of times.
    private const int PreparedStatements = 60;

    private readonly NpgsqlConnectionStringBuilder _connection = Parse(connectionString);

    public override string Place => $"{_connection.Database} on {_connection.Host}";

    public override bool Exists
    {
        get
        {
            using var connection = Connect();
            return connection.ExecuteScalar<bool>("select to_regclass('ledger_version') is not null");
        }
    }

    /// <summary>Text that is ordered by its bytes, as SQLite does it, whatever the collation of the database.</summary>
    public override string Preparation => "create domain ordinal_text as text collate \"C\";";

    public override string ByItsKey => "";

    public override int RowsAtOnce => 50;

    public override string InKeys => "= any(@keys)";

    public override object Keys(string[] keys) => keys;

    public override DbConnection Connect()
    {
        var connection = new NpgsqlConnection(_connection.ConnectionString);
        connection.Open();
        return connection;
    }

    // One writer at a time in a ledger: linking reads what it then changes, and a second writer must see the first one's deals.
    // It waits for as long as the first one writes, whatever time the connection allows a command.
    public override DbTransaction BeginWriting(DbConnection connection)
    {
        var transaction = connection.BeginTransaction(IsolationLevel.ReadCommitted);
        connection.Execute(
            $"select pg_advisory_xact_lock(hashtextextended(current_schema(), {WritersLock}))", transaction: transaction, commandTimeout: 0);
        // A writer finds rows by their keys. Plans from when the tables were smaller, and before the server counted their rows, read whole tables instead;
        // without such plans some cost much on paper, which is not worth compiling.
        connection.Execute("discard plans; set local enable_seqscan = off; set local jit = off", transaction: transaction);
        return transaction;
    }

    public override DbTransaction BeginReading(DbConnection connection) => connection.BeginTransaction(IsolationLevel.RepeatableRead);

    public override bool IsUnusable(DbException error) => error is PostgresException { SqlState: "3D000" or "28000" or "28P01" or "42501" } or { InnerException: IOException or System.Net.Sockets.SocketException };

    private static NpgsqlConnectionStringBuilder Parse(string text)
    {
        try
        {
            var settings = text.Contains("://", StringComparison.Ordinal)
                ? OfAddress(new Uri(text))
                : new NpgsqlConnectionStringBuilder(text);
            if (string.IsNullOrEmpty(settings.Host)) throw new ArgumentException("it names no host.");
            settings.MaxAutoPrepare = Math.Max(settings.MaxAutoPrepare, PreparedStatements);
            return settings;
        }
        catch (Exception e) when (e is ArgumentException or UriFormatException)
        {
            throw new UnusableLedgerException("the connection string", e.Message);
        }
    }

    private static NpgsqlConnectionStringBuilder OfAddress(Uri address)
    {
        var login = address.UserInfo.Split(':', 2);
        var built = new NpgsqlConnectionStringBuilder
        {
            Host = address.Host,
            Database = Uri.UnescapeDataString(address.AbsolutePath.TrimStart('/')),
            Username = login[0].Length > 0 ? Uri.UnescapeDataString(login[0]) : null,
            Password = login.Length > 1 ? Uri.UnescapeDataString(login[1]) : null,
        };
        if (address.Port > 0) built.Port = address.Port;
        return built;
    }
}
