using System.Data.Common;
using System.Text;
using Dapper;

namespace Entente.Ledger.Storage;

/// <summary>A connection within a transaction, and the few ways in which the tables use it.</summary>
internal sealed class LedgerSession(DbConnection connection, DbTransaction transaction)
{
    private const int LargestList = 500;
    private const int MostParameters = 4000;

    public ArticleTable Articles => new(this);

    public MemberTable Members => new(this);

    public EntryTable Entries => new(this);

    public DealTable Deals => new(this);

    public JudgementTable Judgements => new(this);

    public ReviewTable Reviews => new(this);

    public List<T> Query<T>(string sql, object? parameters = null) => connection.Query<T>(sql, parameters, transaction).AsList();

    public T? First<T>(string sql, object? parameters = null) => connection.QueryFirstOrDefault<T>(sql, parameters, transaction);

    public int Execute(string sql, object? parameters = null) => connection.Execute(sql, parameters, transaction);

    /// <summary>Asks for many at once; the SQL says <c>in @keys</c>.</summary>
    public List<T> QueryIn<T>(string sql, IEnumerable<string> keys)
    {
        var found = new List<T>();
        foreach (var some in keys.Distinct(StringComparer.Ordinal).Chunk(LargestList)) found.AddRange(Query<T>(sql, new { keys = some }));
        return found;
    }

    /// <summary>Does something to many at once; the SQL says <c>in @keys</c>.</summary>
    public void ExecuteIn(string sql, IEnumerable<string> keys)
    {
        foreach (var some in keys.Distinct(StringComparer.Ordinal).Chunk(LargestList)) Execute(sql, new { keys = some });
    }

    /// <summary>Inserts many rows with few statements; a row that is there already is left as it is.</summary>
    /// <param name="table">The table with its columns: <c>link_keys (key, member)</c>.</param>
    /// <param name="rows">Values in the order of the columns.</param>
    public void Insert(string table, IEnumerable<object?[]> rows)
    {
        foreach (var some in rows.GroupBy(r => r.Length).SelectMany(g => g.Chunk(MostParameters / g.Key))) InsertSome(table, some);
    }

    private void InsertSome(string table, object?[][] rows)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        var sql = new StringBuilder("insert into ").Append(table).Append(" values ");
        for (var row = 0; row < rows.Length; row++)
        {
            sql.Append(row == 0 ? "(" : ", (");
            for (var column = 0; column < rows[row].Length; column++)
            {
                var name = $"@p{row}_{column}";
                sql.Append(column == 0 ? "" : ", ").Append(name);
                var parameter = command.CreateParameter();
                parameter.ParameterName = name;
                parameter.Value = rows[row][column] ?? DBNull.Value;
                command.Parameters.Add(parameter);
            }

            sql.Append(')');
        }

        command.CommandText = sql.Append(" on conflict do nothing").ToString();
        command.ExecuteNonQuery();
    }
}
