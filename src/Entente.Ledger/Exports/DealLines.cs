using Entente.Ledger.Serialisation;

namespace Entente.Ledger.Exports;

/// <summary>JSON Lines, as <c>entente deals --format jsonl</c> prints them.</summary>
internal sealed class DealLines : IExportFormat
{
    public void Write(Stream output, IEnumerable<DealView> deals) => DealJson.WriteLines(output, deals);
}
