using System.Data.Common;

namespace Entente.Ledger.Storage;

/// <summary>What differs between the databases; all other SQL is common to both.</summary>
internal abstract class Dialect
{
    private const string InMemory = ":memory:";

    /// <summary>
    /// The dialect that a <c>--ledger</c> value asks for: a connection string of PostgreSQL, or else the name of an SQLite file.
    /// </summary>
    public static Dialect For(string place) =>
        place.StartsWith("postgresql://", StringComparison.Ordinal) || place.StartsWith("postgres://", StringComparison.Ordinal)
        || place.Contains("Host=", StringComparison.OrdinalIgnoreCase)
            ? new PostgresDialect(place)
            : new SqliteDialect(place == InMemory ? throw new UnusableLedgerException(place, "it would be gone with the program.") : place);

    /// <summary>What messages call the ledger; no password is in it.</summary>
    public abstract string Place { get; }

    /// <summary>Whether there is a ledger to open; false where one would have to be made first.</summary>
    public abstract bool Exists { get; }

    /// <summary>An open connection, set up for safe use by many at once.</summary>
    public abstract DbConnection Connect();

    /// <summary>Begins a transaction that no other writer can come between.</summary>
    public abstract DbTransaction BeginWriting(DbConnection connection);

    /// <summary>Begins a transaction that sees one state of the ledger throughout.</summary>
    public abstract DbTransaction BeginReading(DbConnection connection);

    /// <summary>What must stand before the first migration, such as types that the other database has.</summary>
    public abstract string Preparation { get; }

    /// <summary>What a table's definition ends with whose rows stand in the order of its primary key and nowhere else.</summary>
    public abstract string ByItsKey { get; }

    /// <summary>How many rows to insert with one statement: many where each statement is a journey to a server.</summary>
    public abstract int RowsAtOnce { get; }

    /// <summary>How to say that a value is among those of the parameter <c>@keys</c>.</summary>
    public abstract string InKeys { get; }

    /// <summary>What stands for that parameter.</summary>
    public abstract object Keys(string[] keys);

    /// <summary>Whether the error says that the database cannot be reached or used as a ledger.</summary>
    public abstract bool IsUnusable(DbException error);
}
