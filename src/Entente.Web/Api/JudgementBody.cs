using System.Collections.Frozen;
using System.Text.Json;
using Entente.Codebook;
using Entente.Ledger;
using Entente.Web.Serving;
using Microsoft.AspNetCore.Http;

namespace Entente.Web.Api;

/// <summary>A decision as a program sends it: the arguments of <c>entente judge</c> by their names.</summary>
internal sealed class JudgementBody
{
    private const string Remedy = "The description at " + ApiEndpoints.Root + "/openapi.json shows the form; nothing has been changed.";

    private static readonly FrozenSet<string> Keys =
        FrozenSet.ToFrozenSet(["verdict", "subject", "other", "property", "unit", "value", "note", "analyst", "number"], StringComparer.Ordinal);

    private readonly Dictionary<string, string> _values;
    private readonly Verdict _verdict;

    private JudgementBody(Dictionary<string, string> values, string? visitor)
    {
        _values = values;
        // Whom the program has made sure of is not somebody else because the body says so.
        if (visitor is not null) _values["analyst"] = visitor;
        _verdict = Names.TryParse<Verdict>(Needed("verdict")) ?? throw Wrong($"“{Needed("verdict")}” is no verdict.");
    }

    /// <summary>Reads a request's body.</summary>
    /// <exception cref="WrongAddressException">It is no such decision.</exception>
    public static async Task<JudgementBody> Read(HttpContext context)
    {
        try
        {
            using var json = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
            if (json.RootElement.ValueKind != JsonValueKind.Object) throw Wrong("The body is no JSON object.");
            return new JudgementBody(ValuesOf(json.RootElement), context.User.Identity is { IsAuthenticated: true, Name: { } name } ? name : null);
        }
        catch (JsonException)
        {
            throw Wrong("The body is no JSON.");
        }
    }

    /// <summary>Has the decision written.</summary>
    public Judgement Write(LedgerWriter writer)
    {
        if (_verdict != Verdict.Undo) return writer.Judge(Request());
        return long.TryParse(Needed("number"), out var number)
            ? writer.Undo(number, Given("note") ?? "", Given("analyst") ?? "")
            : throw Wrong($"“{Needed("number")}” is no number of a judgement.");
    }

    private JudgementRequest Request() => new(_verdict, Needed("subject"), Given("note") ?? "")
    {
        Other = _verdict is Verdict.Same or Verdict.NotSame ? Needed("other") : null,
        Property = _verdict == Verdict.Correct ? Needed("property") : Given("property"),
        Unit = Given("unit"),
        Value = _verdict == Verdict.Correct ? Needed("value") : Given("value"),
        Analyst = Given("analyst") ?? "",
    };

    private string? Given(string key) => _values.GetValueOrDefault(key);

    private string Needed(string key) => Given(key) ?? throw Wrong($"“{key}” is missing.");

    private static Dictionary<string, string> ValuesOf(JsonElement body)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in body.EnumerateObject())
        {
            if (!Keys.Contains(property.Name)) throw Wrong($"“{property.Name}” is no key of a judgement.");
            if (property.Value.ValueKind == JsonValueKind.Null) continue;
            values[property.Name] = property.Value.ValueKind switch
            {
                JsonValueKind.String => property.Value.GetString()!,
                JsonValueKind.Number => property.Value.GetRawText(),
                _ => throw Wrong($"“{property.Name}” is neither a text nor a number."),
            };
        }

        return values;
    }

    private static WrongAddressException Wrong(string message) => new(message, Remedy);
}
