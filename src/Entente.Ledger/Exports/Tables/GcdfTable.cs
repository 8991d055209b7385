using CsvHelper;

namespace Entente.Ledger.Exports.Tables;

/// <summary>CSV (RFC 4180), a row a deal: the columns of AidData's GCDF 3.0 that a ledger can fill, and its own behind them.</summary>
internal sealed class GcdfTable(PartyNames names) : IExportFormat
{
    private readonly TableColumn[] _columns = [.. GcdfColumns.Of(names), .. LedgerColumns.All];

    public void Write(Stream output, IEnumerable<DealView> deals)
    {
        // Text that a spreadsheet would take for a formula is defused; numbers stay numbers.
        using var csv = CsvWriter.Create(output, CsvWriterOptions.Default with { Injection = CsvInjection.Escape }, leaveOpen: true);
        csv.WriteHeader([.. _columns.Select(c => c.Name)]);
        foreach (var deal in deals)
        {
            foreach (var column in _columns) Cell(csv, column, deal);
            csv.EndRecord();
        }
    }

    private static void Cell(CsvWriter csv, TableColumn column, DealView deal)
    {
        if (column.Number is { } number) csv.WriteField(number(deal), "0.############################");
        else csv.WriteField(column.Text!(deal));
    }
}
