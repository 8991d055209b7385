using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Ledger.Exports.Activities;
using Entente.Ledger.Exports.Annotations;
using Entente.Ledger.Exports.Entries;
using Entente.Ledger.Exports.Graphs;
using Entente.Ledger.Exports.Tables;

namespace Entente.Ledger.Exports;

/// <summary>
/// Writes deals for other programs. Whatever the format, each entry is checked against its frozen text before its deal is written.
/// </summary>
public sealed class DealExport
{
    private static readonly ImmutableArray<(string Name, Func<CodebookEdition, IExportFormat> Make)> Known =
    [
        ("csv", edition => new GcdfTable(new PartyNames(edition))),
        ("jsonl", _ => new DealLines()),
        ("web-annotation", _ => new WebAnnotations()),
        ("iati", edition => new IatiActivities(new PartyNames(edition))),
        ("parquet", _ => new ParquetEntries()),
        ("followthemoney", edition => new FollowTheMoneyGraph(new PartyNames(edition))),
        ("followthemoney-statements", edition => new FollowTheMoneyStatements(new PartyNames(edition))),
    ];

    private readonly IExportFormat _format;

    /// <summary>An export.</summary>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="edition">The vocabulary that names states and organisations.</param>
    /// <exception cref="ArgumentException">There is no such format.</exception>
    public DealExport(string format, CodebookEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var make = Known.FirstOrDefault(f => f.Name == format).Make
            ?? throw new ArgumentException($"'{format}' is no format of export.", nameof(format));
        _format = make(edition);
    }

    /// <summary>The names of all formats.</summary>
    public static ImmutableArray<string> Formats { get; } = [.. Known.Select(f => f.Name)];

    /// <summary>Writes deals, as UTF-8.</summary>
    /// <exception cref="UnprovenEntryException">
    /// An entry leads to no words that state it; its deal and those behind it are not written.
    /// </exception>
    public void Write(Stream output, IEnumerable<DealView> deals)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(deals);
        _format.Write(output, deals.Select(VerbatimCheck.Checked));
    }
}
