using System.Globalization;
using System.Text.Json;
using Entente.Web.Serving;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Entente.Web.Api;

/// <summary>Which part of a list is asked for: <c>limit</c> items behind the first <c>offset</c>.</summary>
/// <param name="Limit">How many at most.</param>
/// <param name="Offset">How many to pass over.</param>
internal sealed record PageOfItems(int Limit, int Offset)
{
    private const int Usual = 20;
    private const int Most = 200;
    private const int Farthest = 100_000_000;

    public static PageOfItems Of(HttpRequest request) => new(NumberOf(request, "limit", Usual, 1, Most), NumberOf(request, "offset", 0, 0, Farthest));

    /// <summary>Answers with a list: the items of this part, how many there are in all, and the ways to its other parts.</summary>
    /// <param name="request">Which asks for it.</param>
    /// <param name="count">How many items there are in all.</param>
    /// <param name="items">Writes the items.</param>
    /// <param name="also">Writes more properties of the whole list.</param>
    public IResult Answer(HttpRequest request, long count, Action<Utf8JsonWriter> items, Action<Utf8JsonWriter>? also = null)
    {
        request.HttpContext.Response.Headers.Link = string.Join(", ", Links(request, count));
        return JsonAnswer.Of(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("count", count);
            json.WriteNumber("limit", Limit);
            json.WriteNumber("offset", Offset);
            also?.Invoke(json);
            json.WriteStartArray("items");
            items(json);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private IEnumerable<string> Links(HttpRequest request, long count)
    {
        var last = count == 0 ? 0 : (count - 1) / Limit * Limit;
        yield return Link(request, 0, "first");
        if (Offset > 0) yield return Link(request, Math.Max(0, Offset - Limit), "prev");
        if (Offset + Limit < count) yield return Link(request, Offset + Limit, "next");
        yield return Link(request, last, "last");
    }

    private string Link(HttpRequest request, long offset, string relation)
    {
        var query = request.Query.Where(q => q.Key is not ("limit" or "offset")).SelectMany(q => q.Value.Select(v => KeyValuePair.Create(q.Key, v)));
        return $"<{QueryHelpers.AddQueryString(request.Path, [.. query, new("limit", Text(Limit)), new("offset", Text(offset))])}>; rel=\"{relation}\"";
    }

    private static int NumberOf(HttpRequest request, string name, int usual, int least, int most)
    {
        var text = request.Query[name].ToString();
        if (text.Length == 0) return usual;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new WrongAddressException($"“{text}” is no {name}.", $"Give a number from {Text(least)} to {Text(most)}.");
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
