using System.Text.Json;
using Entente.Codebook.Serialisation;
using Entente.Language;

namespace Entente.Ledger.Serialisation;

/// <summary>Writes where a deal's values come from.</summary>
internal static class DealSourcesJson
{
    public static void Write(Utf8JsonWriter json, DealSources sources)
    {
        json.WriteStartObject("sources");
        json.WriteNumber("articles", sources.Articles);
        json.WriteNumber("independent", sources.Independent);
        json.WriteBoolean("official", sources.Official);
        json.WriteList("confirmedBy", sources.ConfirmedBy, (writer, code) => writer.WriteStringValue(code));
        json.WriteList("origins", sources.Origins, WriteOrigin);
        json.WriteEndObject();
    }

    /// <summary>
    /// One object for each id under which the article was filed: the same text from two places is one article with two ids.
    /// </summary>
    public static void WriteMember(Utf8JsonWriter json, DealMember member)
    {
        var article = member.Article.Article;
        foreach (var id in member.Article.Appearances.Select(a => a.Id).Prepend(article.Id).Distinct(StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("article", id);
            json.WriteString("dealing", member.Dealing.Id);
            json.WriteString("sha256", article.Hash);
            json.WriteList("evidence", member.Dealing.Evidence, WriteSpan);
            json.WriteEndObject();
        }
    }

    private static void WriteOrigin(Utf8JsonWriter json, SourceOrigin origin)
    {
        json.WriteStartObject();
        json.WriteString("name", origin.Name);
        json.WriteBoolean("stateMedia", origin.IsStateMedia);
        json.WriteString("home", origin.Home);
        json.WriteList("articles", origin.Articles, (writer, hash) => writer.WriteStringValue(hash));
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartObject();
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteEndObject();
    }
}
