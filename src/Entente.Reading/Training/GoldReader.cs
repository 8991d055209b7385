using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Entente.Codebook;
using Entente.Language;

namespace Entente.Reading.Training;

/// <summary>
/// Reads annotated articles: JSON Lines with <c>id</c>, <c>title</c>, <c>outlet</c>, <c>published</c>, <c>text</c>, <c>weight</c> (how many articles it counts for, 1 if left out) and
/// <c>gold</c>, whose <c>dealings</c> have the form of a reading, and its <c>statements</c> where these were noted too.
/// </summary>
public static class GoldReader
{
    /// <summary>All articles of the file.</summary>
    /// <exception cref="FormatException">A line is not of the form.</exception>
    public static ImmutableArray<GoldArticle> Read(string path)
    {
        var articles = ImmutableArray.CreateBuilder<GoldArticle>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                using var json = JsonDocument.Parse(line);
                articles.Add(ArticleOf(json.RootElement));
            }
            catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
            {
                throw new FormatException($"{path}, line {number}: no annotated article ({e.Message}).", e);
            }
        }

        return articles.ToImmutable();
    }

    private static GoldArticle ArticleOf(JsonElement json)
    {
        var text = json.GetProperty("text").GetString()!;
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        var published = PartialDate.TryParse(Optional(json, "published"));
        var article = new Article(Optional(json, "id") ?? hash, Optional(json, "title") ?? "", Optional(json, "outlet"), published, null, text, hash);
        var gold = json.GetProperty("gold");
        return new GoldArticle(article, [.. gold.GetProperty("dealings").EnumerateArray().Select(DealingOf)])
        {
            Weight = json.TryGetProperty("weight", out var weight) ? weight.GetSingle() : 1,
            NotesSources = gold.TryGetProperty("statements", out _),
        };
    }

    private static GoldDealing DealingOf(JsonElement json) => new(
        json.GetProperty("kind").GetString()!,
        Enum.GetValues<Status>().First(s => Names.Of(s) == json.GetProperty("status").GetString()),
        [.. json.GetProperty("parties").EnumerateArray().Where(p => Optional(p, "code") is not null).Select(p => new GoldParty(Optional(p, "code")!, Optional(p, "role")!))],
        [.. json.GetProperty("terms").EnumerateArray().Select(TermOf)],
        [.. SourcesOf(json)],
        [.. json.GetProperty("evidence").EnumerateArray().Select(e => new TextSpan(e.GetProperty("start").GetInt32(), e.GetProperty("end").GetInt32()))]);

    private static GoldTerm TermOf(JsonElement json)
    {
        var value = json.GetProperty("value");
        return new GoldTerm(json.GetProperty("type").GetString()!, value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText(), Optional(json, "unit") ?? "");
    }

    private static IEnumerable<string> SourcesOf(JsonElement json)
    {
        if (!json.TryGetProperty("attribution", out var attribution) || attribution.ValueKind != JsonValueKind.Object) yield break;
        if (Optional(attribution, "speaker") is { } speaker) yield return speaker;
        if (!attribution.TryGetProperty("relay", out var relays)) yield break;
        foreach (var relay in relays.EnumerateArray()) yield return relay.GetString()!;
    }

    private static string? Optional(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
