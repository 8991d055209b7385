namespace Entente.Ledger.Exports;

/// <summary>One way to write deals for other programs.</summary>
internal interface IExportFormat
{
    /// <summary>Writes deals in the order in which they come; the same deals give the same bytes.</summary>
    void Write(Stream output, IEnumerable<DealView> deals);
}
