using System.Data.Common;
using Entente.Ledger.Storage;

namespace Entente.Ledger;

/// <summary>
/// Where a ledger is kept: an SQLite file, or a PostgreSQL database. Safe for use by many threads; each call has a connection of its own.
/// </summary>
public sealed class LedgerStore
{
    private readonly Dialect _dialect;

    private LedgerStore(Dialect dialect) => _dialect = dialect;

    /// <summary>What messages call the ledger.</summary>
    public string Place => _dialect.Place;

    /// <summary>Opens a ledger, and brings it to the version of this program.</summary>
    /// <param name="place">
    /// The name of a file, or a connection string of PostgreSQL: <c>Host=…;Database=…</c> or <c>postgresql://user@host/database</c>.
    /// </param>
    /// <param name="create">Whether to make the ledger where there is none.</param>
    /// <param name="toRebuild">Whether to do nothing with it but <see cref="LedgerWriter.Rebuild"/>, which even one may be opened for that is due to it.</param>
    /// <exception cref="UnusableLedgerException">There is none, or it cannot be reached or used.</exception>
    /// <exception cref="NewerLedgerException">A newer program wrote it.</exception>
    /// <exception cref="RebuildDueException">An older program wrote it, and it is not opened <paramref name="toRebuild"/>.</exception>
    public static LedgerStore Open(string place, bool create, bool toRebuild = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(place);
        var store = new LedgerStore(Dialect.For(place));
        store.Prepare(create);
        if (!toRebuild && store.Read(session => session.IsRebuildDue())) throw new RebuildDueException(store.Place);
        return store;
    }

    /// <summary>Does a piece of work that no other writer can come between; all of it is kept, or nothing.</summary>
    internal T Write<T>(Func<LedgerSession, T> work) => Guarded(() =>
    {
        using var connection = _dialect.Connect();
        using var transaction = _dialect.BeginWriting(connection);
        using var session = new LedgerSession(connection, transaction, _dialect);
        var result = work(session);
        transaction.Commit();
        return result;
    });

    /// <summary>Does a piece of work on one state of the ledger.</summary>
    internal T Read<T>(Func<LedgerSession, T> work) => Guarded(() =>
    {
        using var connection = _dialect.Connect();
        using var transaction = _dialect.BeginReading(connection);
        using var session = new LedgerSession(connection, transaction, _dialect);
        return work(session);
    });

    private void Prepare(bool create) => Guarded(() =>
    {
        if (!create && !_dialect.Exists) throw new UnusableLedgerException(Place, "there is none. `entente add` makes one.");
        using var connection = _dialect.Connect();
        Migrations.Apply(_dialect, connection);
        return true;
    });

    private T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (DbException e) when (_dialect.IsUnusable(e))
        {
            throw new UnusableLedgerException(Place, e.Message, e);
        }
    }
}
