using System.Text.Json;

namespace Entente.Tests.Ledger.Exports;

public sealed class GraphSchemaTests
{
    private const string Variable = "ENTENTE_TEST_FOLLOWTHEMONEY";

    [Fact]
    public void What_tests_know_of_schemata_is_what_FollowTheMoney_says()
    {
        using var model = Model();
        foreach (var name in GraphSchema.Names)
        {
            var schema = model.RootElement.GetProperty("schemata").GetProperty(name);
            Assert.Equal(Listed(schema, "extends"), GraphSchema.Parents(name).Order(StringComparer.Ordinal));
            Assert.Equal(Listed(schema, "required"), GraphSchema.Required(name).Order(StringComparer.Ordinal));
            Assert.Equal(schema.TryGetProperty("abstract", out var isAbstract) && isAbstract.GetBoolean(), !GraphSchema.IsConcrete(name));
            var own = schema.GetProperty("properties");
            Assert.All(GraphSchema.Properties(name), property => Assert.Equal(TypeOf(own.GetProperty(property.Key)), property.Value));
        }
    }

    private static JsonDocument Model()
    {
        var path = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrEmpty(path), $"{Variable} names no model; .ci/with-followthemoney fetches it.");
        return JsonDocument.Parse(File.ReadAllBytes(path!));
    }

    private static IEnumerable<string> Listed(JsonElement schema, string name) => schema.TryGetProperty(name, out var list)
        ? list.EnumerateArray().Select(e => e.GetString()!).Order(StringComparer.Ordinal)
        : [];

    private static string TypeOf(JsonElement property)
    {
        var type = property.GetProperty("type").GetString()!;
        return type == "entity" ? $"entity/{property.GetProperty("range").GetString()}" : type;
    }
}
