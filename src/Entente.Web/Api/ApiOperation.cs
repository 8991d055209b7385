using System.Text.Json.Nodes;

namespace Entente.Web.Api;

/// <summary>One thing that can be asked for, out of the description.</summary>
/// <param name="Path">Its path behind <see cref="ApiEndpoints.Root"/>.</param>
/// <param name="Method">In capitals.</param>
/// <param name="Node">What the description says of it.</param>
/// <param name="Document">The description.</param>
public sealed record ApiOperation(string Path, string Method, JsonObject Node, JsonObject Document)
{
    /// <summary>Its name among all.</summary>
    public string Id => Text(Node, "operationId");

    /// <summary>What it belongs to; empty where to nothing.</summary>
    public string Tag => Node["tags"]?[0]?.GetValue<string>() ?? "";

    /// <summary>What it does, in a few words.</summary>
    public string Summary => Text(Node, "summary");

    /// <summary>More about it; empty where there is no more to say.</summary>
    public string Description => Text(Node, "description");

    /// <summary>Its parameters, references followed.</summary>
    public IEnumerable<ApiParameter> Parameters => (Node["parameters"]?.AsArray() ?? []).Select(p => Followed(p!)).Select(p => new ApiParameter(
        Text(p, "name"), Text(p, "in"), Text(p, "description"), ApiSchema.Words(p["schema"]!)));

    /// <summary>What may be sent, by its type of content.</summary>
    public IEnumerable<ApiContent> Body => Contents(Node["requestBody"]);

    /// <summary>What comes back, by status.</summary>
    public IEnumerable<(string Status, string Description, IReadOnlyList<ApiContent> Contents)> Answers =>
        Node["responses"]!.AsObject().Select(r => (r.Key, Followed(r.Value!))).Select(r => (r.Key, Text(r.Item2, "description"), (IReadOnlyList<ApiContent>)[.. Contents(r.Item2)]));

    private static IEnumerable<ApiContent> Contents(JsonNode? node) =>
        (node?["content"]?.AsObject() ?? []).Select(c => new ApiContent(c.Key, c.Value?["schema"] is { } schema ? ApiSchema.Words(schema) : ""));

    private JsonObject Followed(JsonNode node) => node["$ref"] is { } reference
        ? reference.GetValue<string>()[2..].Split('/').Aggregate((JsonNode)Document, (at, key) => at[key]!).AsObject()
        : node.AsObject();

    private static string Text(JsonObject node, string key) => node[key]?.GetValue<string>() ?? "";
}

/// <summary>A parameter of a request.</summary>
/// <param name="Name">Its name.</param>
/// <param name="In"><c>path</c> or <c>query</c>.</param>
/// <param name="Description">What it does.</param>
/// <param name="Type">What it takes, in words.</param>
public sealed record ApiParameter(string Name, string In, string Description, string Type);

/// <summary>A body.</summary>
/// <param name="MediaType">Its type of content.</param>
/// <param name="Type">Its shape, in words; empty where none is told.</param>
public sealed record ApiContent(string MediaType, string Type);
