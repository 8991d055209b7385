using System.Text.Json.Nodes;

namespace Entente.Web.Api;

/// <summary>Puts the shapes of the description into words.</summary>
internal static class ApiSchema
{
    private const string Reference = "#/components/schemas/";

    /// <summary>The name of a shape, or what it is made of: <c>list of Entry</c>, <c>text or null</c>.</summary>
    public static string Words(JsonNode schema)
    {
        if (NameOf(schema) is { } name) return name;
        if (schema["anyOf"] is JsonArray any) return string.Join(" or ", any.Select(a => Words(a!)));
        if (schema["enum"] is JsonArray values) return string.Join(" | ", values.Select(v => v!.ToString()));
        return schema["type"] switch
        {
            JsonArray types => string.Join(" or ", types.Select(t => Word(t!.GetValue<string>(), schema))),
            { } type => Word(type.GetValue<string>(), schema),
            null => "anything",
        };
    }

    /// <summary>The shape that a schema refers to; null where it is one itself.</summary>
    public static string? NameOf(JsonNode schema) => schema["$ref"]?.GetValue<string>()[Reference.Length..];

    private static string Word(string type, JsonNode schema) => type switch
    {
        "array" => $"list of {Words(schema["items"]!)}",
        "string" => schema["format"]?.GetValue<string>() ?? "text",
        "boolean" => "true or false",
        "integer" => "whole number",
        _ => type,
    };
}
