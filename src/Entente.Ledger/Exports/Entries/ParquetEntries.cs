using Parquet;
using Parquet.Schema;

namespace Entente.Ledger.Exports.Entries;

/// <summary>Parquet, a row an entry: what every source says of every deal, with the words that say so.</summary>
internal sealed class ParquetEntries : IExportFormat
{
    private const int RowsOfGroup = 65_536;

    public void Write(Stream output, IEnumerable<DealView> deals) => WriteAsync(output, deals).GetAwaiter().GetResult();

    // A group is held in memory and no more; it ends with a deal.
    private static async Task WriteAsync(Stream output, IEnumerable<DealView> deals)
    {
        var schema = new ParquetSchema([.. EntryColumns.All.Select(c => c.Field)]);
        var rows = new List<EntryRow>();
        // The format is written with offsets from its first byte, which standard output cannot tell.
        using var file = new CountedStream(output);
        await using var writer = await ParquetWriter.CreateAsync(schema, file).ConfigureAwait(false);
        foreach (var deal in deals)
        {
            rows.AddRange(EntryRow.Of(deal));
            if (rows.Count < RowsOfGroup) continue;
            await WriteGroup(writer, rows).ConfigureAwait(false);
            rows.Clear();
        }

        if (rows.Count > 0) await WriteGroup(writer, rows).ConfigureAwait(false);
    }

    private static async Task WriteGroup(ParquetWriter writer, List<EntryRow> rows)
    {
        using var group = writer.CreateRowGroup();
        foreach (var column in EntryColumns.All) await column.Write(group, rows).ConfigureAwait(false);
        group.CompleteValidate();
    }
}
