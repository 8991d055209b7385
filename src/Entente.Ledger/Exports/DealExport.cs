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
    /// <summary>The format that names who publishes it.</summary>
    public const string Iati = "iati";

    private static readonly ImmutableArray<(string Name, Func<PartyNames, ReportingOrganisation, IExportFormat> Make)> Known =
    [
        ("csv", (names, _) => new GcdfTable(names)),
        ("jsonl", (_, _) => new DealLines()),
        ("web-annotation", (_, _) => new WebAnnotations()),
        (Iati, (names, reporter) => new IatiActivities(names, reporter)),
        ("parquet", (_, _) => new ParquetEntries()),
        ("followthemoney", (names, _) => new FollowTheMoneyGraph(names)),
        ("followthemoney-statements", (names, _) => new FollowTheMoneyStatements(names)),
    ];

    private readonly IExportFormat _format;

    /// <summary>An export.</summary>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="edition">The vocabulary that names states and organisations.</param>
    /// <param name="reporter">Who publishes it, for <see cref="Iati"/>; null for the ledger itself.</param>
    /// <exception cref="ArgumentException">There is no such format.</exception>
    public DealExport(string format, CodebookEdition edition, ReportingOrganisation? reporter = null)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var make = Known.FirstOrDefault(f => f.Name == format).Make
            ?? throw new ArgumentException($"'{format}' is no format of export.", nameof(format));
        _format = make(new PartyNames(edition), reporter ?? ReportingOrganisation.Ledger);
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
