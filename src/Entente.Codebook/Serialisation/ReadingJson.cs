using System.Text.Json;
using Entente.Language;

namespace Entente.Codebook.Serialisation;

/// <summary>
/// Writes readings as JSON, in the codebook's form: keys always in the same order, spans as <c>{"start", "end"}</c> in UTF-16 code
/// units of the article's text. Beyond the form, each party, term, status and attribution bears its own evidence.
/// </summary>
public static class ReadingJson
{
    private static readonly JsonWriterOptions Indented = JsonLines.Compact with { Indented = true, NewLine = "\n" };

    /// <summary>Writes JSON Lines: one line a reading, each with its line end.</summary>
    public static void WriteLines(Stream output, IEnumerable<ArticleReading> readings) => JsonLines.Write(output, readings, Write);

    /// <summary>The line of one reading, with its line end.</summary>
    public static byte[] BytesOf(ArticleReading reading)
    {
        using var json = new MemoryStream();
        WriteLines(json, [reading]);
        return json.ToArray();
    }

    /// <summary>Writes readings as one indented array, with a line end behind it.</summary>
    public static void WriteArray(Stream output, IEnumerable<ArticleReading> readings)
    {
        using (var json = new Utf8JsonWriter(output, Indented))
        {
            json.WriteStartArray();
            foreach (var reading in readings) Write(json, reading);
            json.WriteEndArray();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, ArticleReading reading)
    {
        json.WriteStartObject();
        WriteDocument(json, reading.Article);
        json.WriteList("dealings", reading.Dealings, WriteDealing);
        json.WriteList("statements", reading.Statements, WriteStatement);
        json.WriteEndObject();
    }

    /// <summary>Writes the property <c>document</c>: an article without its text.</summary>
    public static void WriteDocument(Utf8JsonWriter json, Article article)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(article);
        json.WriteStartObject("document");
        WriteOrigin(json, article.Id, article.Title, article.Outlet, article.Published, article.Url);
        json.WriteString("sha256", article.Hash);
        json.WriteEndObject();
    }

    /// <summary>Writes the properties that say where a text was published, into an object that is begun.</summary>
    public static void WriteOrigin(Utf8JsonWriter json, string id, string title, string? outlet, PartialDate? published, string? url)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteString("id", id);
        json.WriteString("title", title);
        json.WriteString("outlet", outlet);
        json.WriteString("published", published?.ToString());
        json.WriteString("url", url);
    }

    private static void WriteDealing(Utf8JsonWriter json, Dealing dealing)
    {
        json.WriteStartObject();
        json.WriteString("id", dealing.Id);
        json.WriteString("kind", dealing.Kind);
        json.WriteString("sector", dealing.Sector);
        json.WriteString("subject", dealing.Subject);
        json.WriteString("status", Names.Of(dealing.Status));
        json.WritePropertyName("statusEvidence");
        WriteSpan(json, dealing.StatusEvidence);
        json.WriteList("parties", dealing.Parties, WriteParty);
        json.WriteList("terms", dealing.Terms, WriteTerm);
        WriteAttribution(json, dealing.Attribution);
        json.WriteNumber("confidence", dealing.Confidence);
        json.WriteList("evidence", dealing.Evidence, WriteSpan);
        json.WriteEndObject();
    }

    private static void WriteParty(Utf8JsonWriter json, Party party)
    {
        json.WriteStartObject();
        json.WriteString("code", party.Code);
        json.WriteString("name", party.Name);
        json.WriteString("role", party.Role);
        WriteEvidence(json, party.Evidence);
        json.WriteEndObject();
    }

    private static void WriteTerm(Utf8JsonWriter json, Term term)
    {
        json.WriteStartObject();
        json.WriteString("type", Names.Of(term.Type));
        json.WritePropertyName("value");
        if (term.Value.Number is not null) json.WriteRawValue(term.Value.ToString());
        else json.WriteStringValue(term.Value.ToString());
        json.WriteString("unit", term.Unit);
        json.WriteString("qualifier", term.Qualifier is { } qualifier ? Names.Of(qualifier) : null);
        json.WriteNumber("confidence", term.Confidence);
        WriteEvidence(json, term.Evidence);
        json.WriteEndObject();
    }

    private static void WriteAttribution(Utf8JsonWriter json, Attribution? attribution)
    {
        if (attribution is null) return;
        json.WriteStartObject("attribution");
        json.WriteString("speaker", attribution.Speaker);
        WriteTexts(json, "relay", attribution.Relay);
        WriteEvidence(json, attribution.Evidence);
        json.WriteEndObject();
    }

    /// <summary>Writes a statement as an object.</summary>
    public static void WriteStatement(Utf8JsonWriter json, Statement statement)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(statement);
        json.WriteStartObject();
        json.WriteString("speaker", statement.Speaker);
        json.WriteString("code", statement.Code);
        WriteTexts(json, "relay", statement.Relay);
        json.WriteString("mode", Names.Of(statement.Mode));
        json.WriteNumber("start", statement.Content.Start);
        json.WriteNumber("end", statement.Content.End);
        json.WritePropertyName("speakerEvidence");
        WriteSpan(json, statement.SpeakerEvidence);
        json.WritePropertyName("cueEvidence");
        WriteSpan(json, statement.CueEvidence);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string key, IEnumerable<string> texts) =>
        json.WriteList(key, texts, (writer, text) => writer.WriteStringValue(text));

    private static void WriteEvidence(Utf8JsonWriter json, TextSpan span)
    {
        json.WritePropertyName("evidence");
        WriteSpan(json, span);
    }

    private static void WriteSpan(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartObject();
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteEndObject();
    }
}
