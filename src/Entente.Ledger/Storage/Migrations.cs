using System.Data.Common;
using System.Reflection;
using Dapper;

namespace Entente.Ledger.Storage;

/// <summary>Brings a ledger to the version of this program, by the numbered SQL files beside this one.</summary>
internal static class Migrations
{
    private const string Prefix = "migrations/";
    private const string ByItsKey = "/* by its key */";

    private static readonly (long Version, string Sql)[] All = [.. Load()];

    /// <summary>The version that this program writes.</summary>
    public static long Current => All[^1].Version;

    /// <summary>Applies what is missing, all or nothing; two programs at once are safe.</summary>
    /// <exception cref="NewerLedgerException">The ledger is of a version above <see cref="Current"/>.</exception>
    public static void Apply(Dialect dialect, DbConnection connection)
    {
        if (VersionOf(connection, null) == Current) return;
        using var transaction = dialect.BeginWriting(connection);
        connection.Execute("create table if not exists ledger_version (version bigint not null)", transaction: transaction);
        var version = VersionOf(connection, transaction);
        if (version > Current) throw new NewerLedgerException(dialect.Place, version, Current);
        if (version == 0 && dialect.Preparation.Length > 0) connection.Execute(dialect.Preparation, transaction: transaction);
        foreach (var migration in All.Where(m => m.Version > version)) connection.Execute(migration.Sql.Replace(ByItsKey, dialect.ByItsKey, StringComparison.Ordinal), transaction: transaction);
        connection.Execute("delete from ledger_version", transaction: transaction);
        connection.Execute("insert into ledger_version (version) values (@Current)", new { Current }, transaction);
        transaction.Commit();
    }

    private static long VersionOf(DbConnection connection, DbTransaction? transaction)
    {
        try
        {
            return connection.ExecuteScalar<long?>("select max(version) from ledger_version", transaction: transaction) ?? 0;
        }
        catch (DbException) when (transaction is null)
        {
            return -1;
        }
    }

    private static IEnumerable<(long Version, string Sql)> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (long.Parse(name.AsSpan(Prefix.Length, 4)), reader.ReadToEnd());
        }
    }
}
