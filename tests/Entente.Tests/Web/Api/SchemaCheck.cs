using System.Text.Json;
using System.Text.Json.Nodes;

namespace Entente.Tests.Web.Api;

/// <summary>Holds JSON against the parts of JSON Schema that the description uses; a keyword that it does not know throws.</summary>
internal static class SchemaCheck
{
    private static readonly HashSet<string> Known =
        ["$ref", "type", "description", "properties", "required", "additionalProperties", "items", "enum", "anyOf", "format", "minimum", "maximum", "default"];

    /// <summary>What is wrong with a value, each with its place.</summary>
    public static IEnumerable<string> Faults(JsonNode? value, JsonNode schema, JsonObject document, string place = "$")
    {
        foreach (var (keyword, _) in schema.AsObject())
            if (!Known.Contains(keyword)) throw new NotSupportedException(keyword);
        if (schema["$ref"]?.GetValue<string>() is { } reference) return Faults(value, Followed(document, reference), document, place);
        if (schema["anyOf"] is JsonArray any) return any.Any(s => !Faults(value, s!, document, place).Any()) ? [] : [$"{place} is none of its shapes"];
        if (schema["type"] is { } type && !TypesOf(type).Any(t => IsOf(value, t))) return [$"{place} is no {type.ToJsonString()}: {value?.ToJsonString() ?? "null"}"];
        if (schema["enum"] is JsonArray values && !values.Any(v => JsonNode.DeepEquals(v, value))) return [$"{place} is {value?.ToJsonString()}, no such word"];
        return value switch
        {
            JsonArray array when schema["items"] is { } items => array.SelectMany((v, i) => Faults(v, items, document, $"{place}[{i}]")),
            JsonObject whole => OfObject(whole, schema, document, place),
            _ => [],
        };
    }

    private static JsonNode Followed(JsonObject document, string reference) => reference[2..].Split('/').Aggregate((JsonNode)document, (at, key) => at[key]!);

    private static IEnumerable<string> OfObject(JsonObject value, JsonNode schema, JsonObject document, string place)
    {
        foreach (var name in (schema["required"]?.AsArray() ?? []).Select(n => n!.GetValue<string>()))
            if (!value.ContainsKey(name)) yield return $"{place} has no {name}";
        foreach (var (key, child) in value)
        {
            var others = schema["additionalProperties"];
            if (schema["properties"]?[key] is { } known)
                foreach (var fault in Faults(child, known, document, $"{place}.{key}")) yield return fault;
            else if (others is JsonObject shape)
                foreach (var fault in Faults(child, shape, document, $"{place}.{key}")) yield return fault;
            else if (others is not null)
                yield return $"{place}.{key} is not in the description";
        }
    }

    private static IEnumerable<string> TypesOf(JsonNode type) => type is JsonArray many ? many.Select(t => t!.GetValue<string>()) : [type.GetValue<string>()];

    private static bool IsOf(JsonNode? value, string type) => (value?.GetValueKind() ?? JsonValueKind.Null, type) switch
    {
        (JsonValueKind.Null, "null") => true,
        (JsonValueKind.String, "string") => true,
        (JsonValueKind.True or JsonValueKind.False, "boolean") => true,
        (JsonValueKind.Number, "number") => true,
        (JsonValueKind.Number, "integer") => value!.GetValue<decimal>() % 1 == 0,
        (JsonValueKind.Array, "array") => true,
        (JsonValueKind.Object, "object") => true,
        _ => false,
    };
}
