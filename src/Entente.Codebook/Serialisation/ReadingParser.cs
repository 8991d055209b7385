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
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new JsonException("This is not a reading in the codebook's form.", e);
        }
    }

    private static Dealing DealingOf(JsonElement json) => new(
        Text(json, "id"),
        Text(json, "kind"),
        Text(json, "sector"),
        Text(json, "subject"),
        Names.Parse<Status>(Text(json, "status")),
        Span(json.GetProperty("statusEvidence")),
        List(json, "parties", PartyOf),
        List(json, "terms", TermOf),
        json.TryGetProperty("attribution", out var attribution) ? AttributionOf(attribution) : null,
        List(json, "evidence", Span))
    {
        Confidence = json.GetProperty("confidence").GetDecimal(),
    };

    private static Party PartyOf(JsonElement json) => new(Text(json, "code"), Text(json, "name"), Text(json, "role"), Span(json.GetProperty("evidence")));

    private static Term TermOf(JsonElement json)
    {
        var type = Names.Parse<TermType>(Text(json, "type"));
        var qualifier = json.GetProperty("qualifier").GetString() is { } name ? Names.Parse<Qualifier>(name) : (Qualifier?)null;
        return new Term(type, ValueOf(type, json.GetProperty("value")), Text(json, "unit"), qualifier, Span(json.GetProperty("evidence")))
        {
            Confidence = json.GetProperty("confidence").GetDecimal(),
        };
    }

    private static TermValue ValueOf(TermType type, JsonElement json) => (json.ValueKind, type) switch
    {
        (JsonValueKind.Number, _) => TermValue.Of(json.GetDecimal()),
        (_, TermType.Start or TermType.End) when PartialDate.TryParse(json.GetString()) is { } date => TermValue.Of(date),
        _ => TermValue.OfPeriod(json.GetString() ?? ""),
    };

    private static Attribution AttributionOf(JsonElement json) =>
        new(Text(json, "speaker"), List(json, "relay", Text), Span(json.GetProperty("evidence")));

    private static Statement StatementOf(JsonElement json) => new(
        Text(json, "speaker"),
        json.GetProperty("code").GetString(),
        List(json, "relay", Text),
        Names.Parse<StatementMode>(Text(json, "mode")),
        Span(json),
        Span(json.GetProperty("speakerEvidence")),
        Span(json.GetProperty("cueEvidence")));

    private static TextSpan Span(JsonElement json) => new(json.GetProperty("start").GetInt32(), json.GetProperty("end").GetInt32());

    private static string Text(JsonElement json, string key) => Text(json.GetProperty(key));

    private static string Text(JsonElement json) => json.GetString() ?? throw new FormatException("A text is missing.");

    private static ImmutableArray<T> List<T>(JsonElement json, string key, Func<JsonElement, T> read) => [.. json.GetProperty(key).EnumerateArray().Select(read)];
}
