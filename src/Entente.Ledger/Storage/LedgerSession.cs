using System.Data.Common;
using System.Text;
using Dapper;

namespace Entente.Ledger.Storage;

/// <summary>A connection within a transaction, and the few ways in which the tables use it.</summary>
/// <param name="connection">Open.</param>
/// <param name="transaction">Begun on it.</param>
/// <param name="dialect">How the database wants things said.</param>
internal sealed class LedgerSession(DbConnection connection, DbTransaction transaction, Dialect dialect) : IDisposable
{
    private const int LargestList = 500;
    private readonly Dictionary<string, PreparedStatement> _prepared = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Table, int Rows), string> _ofRows = [];

    public ArticleTable Articles => new(this);

    public GivenReadingTable GivenReadings => new(this);

    public MemberTable Members => new(this);

    public EntryTable Entries => new(this);

    public DealTable Deals => new(this);

    public PartTable Parts => new(this);

    public JudgementTable Judgements => new(this);

    public DealMarkTable Marks => new(this);

    public ActorTable Actors => new(this);

    public StatementTable Statements => new(this);

    public ReviewTable Reviews => new(this);

    public PastNews PastNews => new(this);

    /// <summary>Grows with every transaction that writes: the same number, the same ledger.</summary>
    public long ChangeNumber() => First<long>("select number from ledger_changes");

    /// <summary>Whether the deals must be derived anew before anything else.</summary>
    public bool IsRebuildDue() => First<long>("select count(*) from rebuild_due") > 0;

    public List<T> Query<T>(string sql, object? parameters = null) => connection.Query<T>(sql, parameters, transaction).AsList();

    public T? First<T>(string sql, object? parameters = null) => connection.QueryFirstOrDefault<T>(sql, parameters, transaction);

    public int Execute(string sql, object? parameters = null) => connection.Execute(sql, parameters, transaction);

    /// <summary>Asks for many at once; the SQL says <c>in @keys</c>.</summary>
    public List<T> QueryIn<T>(string sql, IEnumerable<string> keys)
    {
        var found = new List<T>();
        foreach (var some in keys.Distinct(StringComparer.Ordinal).Chunk(LargestList)) found.AddRange(Query<T>(WithKeys(sql), new { keys = dialect.Keys(some) }));
        return found;
    }

    /// <summary>Does something to many at once; the SQL says <c>in @keys</c>.</summary>
    public void ExecuteIn(string sql, IEnumerable<string> keys)
    {
        foreach (var some in keys.Distinct(StringComparer.Ordinal).Chunk(LargestList)) Execute(WithKeys(sql), new { keys = dialect.Keys(some) });
    }

    /// <summary>Inserts rows; one that is there already is left as it is.</summary>
    /// <param name="table">The table with its columns: <c>link_places (key, place)</c>.</param>
    /// <param name="rows">Values in the order of the columns; all rows have equally many.</param>
    public void Insert(string table, IEnumerable<object?[]> rows) => RunOn(rows, table, values => $"insert into {table} {values} on conflict do nothing");

    /// <summary>Sets a column of rows that are found by their <c>key</c>.</summary>
    public void Update(string table, string column, IEnumerable<(string Key, string Value)> rows) => RunOn(
        rows.Select(row => (object?[])[row.Key, row.Value]),
        $"update {table} {column}",
        values => $"update {table} set {column} = given.column2 from ({values}) given where {table}.key = given.column1");

    /// <summary>A statement that is run again and again, prepared once; its parameters are <c>@p0</c>, <c>@p1</c> and so on.</summary>
    public PreparedStatement Prepared(string sql)
    {
        if (!_prepared.TryGetValue(sql, out var statement)) _prepared[sql] = statement = new PreparedStatement(connection, transaction, sql);
        return statement;
    }

    /// <summary>Lets go of the prepared statements.</summary>
    public void Dispose()
    {
        foreach (var statement in _prepared.Values) statement.Dispose();
    }

    private string WithKeys(string sql) => sql.Replace("in @keys", dialect.InKeys, StringComparison.Ordinal);

    // As many rows at once as the database likes, with a statement for each number of them.
    private void RunOn(IEnumerable<object?[]> rows, string name, Func<string, string> statement)
    {
        foreach (var some in rows.Chunk(dialect.RowsAtOnce))
        {
            if (!_ofRows.TryGetValue((name, some.Length), out var sql)) _ofRows[(name, some.Length)] = sql = statement(Values(some.Length, some[0].Length));
            Prepared(sql).Run([.. some.SelectMany(row => row)]);
        }
    }

    private static string Values(int rows, int width)
    {
        var sql = new StringBuilder("values ");
        for (var row = 0; row < rows; row++)
            sql.Append(row == 0 ? "(" : ", (").AppendJoin(", ", Enumerable.Range(row * width, width).Select(i => $"@p{i}")).Append(')');
        return sql.ToString();
    }
}
