using System.Collections.Immutable;
using System.Text.Json;
using Entente.Language;

namespace Entente.Codebook.Serialisation;

/// <summary>Reads what <see cref="ReadingJson"/> wrote: writing and reading gives an equal reading.</summary>
public static class ReadingParser
{
    /// <summary>The reading of <paramref name="article"/> that <paramref name="json"/>, one line of <see cref="ReadingJson.WriteLines"/>, holds.</summary>
    /// <exception cref="JsonException">It is no such line.</exception>
    public static ArticleReading Read(ReadOnlyMemory<byte> json, Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        try
        {
            using var parsed = JsonDocument.Parse(json);
            var root = parsed.RootElement;
            return new ArticleReading(article, List(root, "dealings", DealingOf), List(root, "statements", StatementOf));
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException)
        {
            throw new JsonException($"This is not a reading in the codebook's form. {e.Message}", e);
        }
    }

    private static Dealing DealingOf(JsonElement json)
    {
        try
        {
            return DealingIn(json);
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException)
        {
            var name = json.ValueKind == JsonValueKind.Object && json.TryGetProperty("id", out var id) ? $"dealing {id}" : "a dealing";
            throw new FormatException($"In {name}: {e.Message}", e);
        }
    }

    private static Dealing DealingIn(JsonElement json) => new(
        Text(json, "id"),
        Text(json, "kind"),
        Text(json, "sector"),
        Text(json, "subject"),
        Names.Parse<Status>(Text(json, "status")),
        Span(Value(json, "statusEvidence")),
        List(json, "parties", PartyOf),
        List(json, "terms", TermOf),
        json.TryGetProperty("attribution", out var attribution) ? AttributionOf(attribution) : null,
        List(json, "evidence", Span))
    {
        Confidence = Value(json, "confidence").GetDecimal(),
    };

    private static Party PartyOf(JsonElement json) => new(Text(json, "code"), Text(json, "name"), Text(json, "role"), Span(Value(json, "evidence")));

    private static Term TermOf(JsonElement json)
    {
        var type = Names.Parse<TermType>(Text(json, "type"));
        var qualifier = Value(json, "qualifier").GetString() is { } name ? Names.Parse<Qualifier>(name) : (Qualifier?)null;
        return new Term(type, ValueOf(type, Value(json, "value")), Text(json, "unit"), qualifier, Span(Value(json, "evidence")))
        {
            Confidence = Value(json, "confidence").GetDecimal(),
        };
    }

    private static TermValue ValueOf(TermType type, JsonElement json) => (json.ValueKind, type) switch
    {
        (JsonValueKind.Number, _) => TermValue.Of(json.GetDecimal()),
        (_, TermType.Start or TermType.End) when PartialDate.TryParse(json.GetString()) is { } date => TermValue.Of(date),
        _ => TermValue.OfPeriod(json.GetString() ?? ""),
    };

    private static Attribution AttributionOf(JsonElement json) =>
        new(Text(json, "speaker"), List(json, "relay", Text), Span(Value(json, "evidence")));

    private static Statement StatementOf(JsonElement json) => new(
        Text(json, "speaker"),
        Value(json, "code").GetString(),
        List(json, "relay", Text),
        Names.Parse<StatementMode>(Text(json, "mode")),
        Span(json),
        Span(Value(json, "speakerEvidence")),
        Span(Value(json, "cueEvidence")));

    private static TextSpan Span(JsonElement json) => new(Value(json, "start").GetInt32(), Value(json, "end").GetInt32());

    private static JsonElement Value(JsonElement json, string key) =>
        json.TryGetProperty(key, out var value) ? value : throw new FormatException($"'{key}' is missing.");

    private static string Text(JsonElement json, string key) => Text(Value(json, key));

    private static string Text(JsonElement json) => json.GetString() ?? throw new FormatException("A text is missing.");

    private static ImmutableArray<T> List<T>(JsonElement json, string key, Func<JsonElement, T> read) => [.. Value(json, key).EnumerateArray().Select(read)];
}
