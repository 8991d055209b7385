using Parquet;
using Parquet.Schema;

namespace Entente.Ledger.Exports.Entries;

/// <summary>A typed column of entries: how it is declared, and how rows fill it.</summary>
internal sealed class EntryColumn
{
    private readonly Func<ParquetRowGroupWriter, IReadOnlyList<EntryRow>, Task> _write;

    private EntryColumn(DataField field, Func<ParquetRowGroupWriter, IReadOnlyList<EntryRow>, Task> write) =>
        (Field, _write) = (field, write);

    public DataField Field { get; }

    /// <summary>Text; null where nobody has said.</summary>
    public static EntryColumn OfText(string name, Func<EntryRow, string?> value)
    {
        var field = new DataField<string>(name, true);
        return new EntryColumn(field, (group, rows) => group.WriteAsync(field, rows.Select(value).ToArray()!));
    }

    /// <summary>Numbers, truth values and moments that every row has.</summary>
    public static EntryColumn Of<T>(DataField field, Func<EntryRow, T> value)
        where T : struct => new(field, (group, rows) => group.WriteAsync<T>(field, rows.Select(value).ToArray()));

    /// <summary>The same where a row may have none.</summary>
    public static EntryColumn OfMaybe<T>(DataField field, Func<EntryRow, T?> value)
        where T : struct => new(field, (group, rows) => group.WriteAsync<T>(field, rows.Select(value).ToArray()));

    public Task Write(ParquetRowGroupWriter group, IReadOnlyList<EntryRow> rows) => _write(group, rows);
}
