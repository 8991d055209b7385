using System.Globalization;
using CsvHelper;

namespace Entente.Ledger.Exports.Graphs;

/// <summary>
/// FollowTheMoney statements as CSV, with the columns that its <c>ftm</c> program reads: a row a value, and one that says that the entity
/// is there. <c>first_seen</c> and <c>last_seen</c> say, in UTC, since when the ledger knows the first and the last article that tells of
/// it.
/// </summary>
internal sealed class FollowTheMoneyStatements(PartyNames names) : IExportFormat
{
    private static readonly string[] Columns =
    [
        "canonical_id", "entity_id", "prop", "prop_type", "schema", "value", "dataset", "origin", "lang", "original_value", "external",
        "first_seen", "last_seen", "id",
    ];

    private readonly DealEntities _entities = new(names);

    public void Write(Stream output, IEnumerable<DealView> deals)
    {
        // As in the other tables, text that a spreadsheet would take for a formula is defused.
        using var csv = CsvWriter.Create(output, CsvWriterOptions.Default with { Injection = CsvInjection.Escape }, leaveOpen: true);
        csv.WriteHeader(Columns);
        foreach (var statement in _entities.Of(deals).SelectMany(GraphStatement.Of)) csv.WriteRecord(Row(statement));
    }

    // The ledger's ids are one and the same to everybody: a deal that is joined to another bears that one's id.
    private static string[] Row(GraphStatement statement) =>
    [
        statement.Entity.Id, statement.Entity.Id, statement.Property, statement.Type, statement.Entity.Schema, statement.Value,
        GraphStatement.Dataset, "", "", "", "f", Moment(statement.Entity.Seen?.First), Moment(statement.Entity.Seen?.Last), statement.Id,
    ];

    private static string Moment(DateTimeOffset? moment) =>
        moment?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture) ?? "";
}
