using System.Text.Json;
using Entente.Codebook.Serialisation;

namespace Entente.Ledger.Exports.Graphs;

/// <summary>
/// FollowTheMoney entities as JSON Lines, as its <c>ftm</c> program reads them: parties, articles, deals, roles and debts. What another
/// line names stands before it, and each entity is written once.
/// </summary>
internal sealed class FollowTheMoneyGraph(PartyNames names) : IExportFormat
{
    private readonly DealEntities _entities = new(names);

    public void Write(Stream output, IEnumerable<DealView> deals) => JsonLines.Write(output, _entities.Of(deals), Write);

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
