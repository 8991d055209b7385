using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Ledger.Serialisation;

namespace Entente.Ledger.Exports.Graphs;

/// <summary>
/// FollowTheMoney entities as JSON Lines, as its <c>ftm</c> program reads them: parties, articles, deals, roles and debts. What another
/// line names stands before it, and each entity is written once.
/// </summary>
internal sealed class FollowTheMoneyGraph(PartyNames names) : IExportFormat
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly DealEntities _entities = new(names);

    public void Write(Stream output, IEnumerable<DealView> deals)
    {
        using var json = new Utf8JsonWriter(output, Compact);
        foreach (var entity in _entities.Of(deals))
        {
            Write(json, entity);
            json.Flush();
            json.Reset();
            output.WriteByte((byte)'\n');
        }
    }

    private static void Write(Utf8JsonWriter json, GraphEntity entity)
    {
        json.WriteStartObject();
        json.WriteString("id", entity.Id);
        json.WriteString("schema", entity.Schema);
        json.WriteStartObject("properties");
        foreach (var (property, values) in entity.Properties)
            json.WriteList(property, values, (writer, value) => writer.WriteStringValue(value));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
