using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Entente.Web.Api;

/// <summary>
/// The OpenAPI document. It is written by hand, since answers are written by the ledger's own writers and no type tells their shape; tests hold every
/// address and every answer against it, and requests are held against its parameters.
/// </summary>
public sealed partial class ApiDescription
{
    private readonly Dictionary<(string Path, string Method), ImmutableArray<string>> _query;

    private ApiDescription()
    {
        Document = Part("openapi.json");
        Document["paths"] = Part("paths.json");
        Document["components"]!["schemas"] = Part("schemas.json");
        Content = Encoding.UTF8.GetBytes(Document.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" }));
        _query = Operations.ToDictionary(o => (o.Path, o.Method), o => (ImmutableArray<string>)[.. o.Parameters.Where(p => p.In == "query").Select(p => p.Name)]);
    }

    /// <summary>The one of this program.</summary>
    public static ApiDescription Shared { get; } = new();

    /// <summary>The document.</summary>
    public JsonObject Document { get; }

    /// <summary>The document as it is served.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>All that can be asked for, in the document's order.</summary>
    public IEnumerable<ApiOperation> Operations =>
        from path in Document["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        select new ApiOperation(path.Key, operation.Key.ToUpperInvariant(), operation.Value!.AsObject(), Document);

    /// <summary>The names of the parameters that may stand behind the question mark of an address.</summary>
    /// <param name="pattern">The whole pattern of its route.</param>
    /// <param name="method">The method.</param>
    public ImmutableArray<string> QueryOf(string pattern, string method) => _query.GetValueOrDefault((PathOf(pattern), method), []);

    /// <summary>The methods that an address takes, behind the common beginning; none where there is no such address.</summary>
    public ImmutableArray<string> MethodsOf(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var asked = address.Split('/');
        return [.. Operations.Where(o => IsOf(o.Path.Split('/'), asked)).SelectMany(o => o.Method == "GET" ? ["GET", "HEAD"] : new[] { o.Method })];
    }

    /// <summary>The document's name for the pattern of a route: without the common beginning, without the types of its values.</summary>
    public static string PathOf(string pattern) => ValueType.Replace(pattern[ApiEndpoints.Root.Length..], "}");

    private static bool IsOf(string[] path, string[] asked) =>
        path.Length == asked.Length && path.Zip(asked).All(part => part.First.StartsWith('{') ? part.Second.Length > 0 : part.First == part.Second);

    private static JsonObject Part(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"api/{name}")!;
        return JsonNode.Parse(stream)!.AsObject();
    }

    [GeneratedRegex(":[a-z]+}")]
    private static partial Regex ValueType { get; }
}
