using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Language;

namespace Entente.Codebook.Serialisation;

/// <summary>
/// Writes readings as JSON, in the codebook's form: keys always in the same order, spans as <c>{"start", "end"}</c> in UTF-16 code
/// units of the article's text. Beyond the form, each party, term, status and attribution bears its own evidence.
/// </summary>
public static class ReadingJson
{
    // Readings go to files and terminals, not into HTML; names in any script stay readable.
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Indented = Compact with { Indented = true, NewLine = "\n" };

    /// <summary>Writes JSON Lines: one line a reading, each with its line end.</summary>
    public static void WriteLines(Stream output, IEnumerable<ArticleReading> readings)
    {
        using var json = new Utf8JsonWriter(output, Compact);
        foreach (var reading in readings)
        {
            Write(json, reading);
            json.Flush();
            json.Reset();
            output.WriteByte((byte)'\n');
        }
    }

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
        json.WriteStartArray("dealings");
        foreach (var dealing in reading.Dealings) WriteDealing(json, dealing);
        json.WriteEndArray();
        json.WriteStartArray("statements");
        foreach (var statement in reading.Statements) WriteStatement(json, statement);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes the property <c>document</c>: an article without its text.</summary>
    public static void WriteDocument(Utf8JsonWriter json, Article article)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(article);
        json.WriteStartObject("document");
        json.WriteString("id", article.Id);
        json.WriteString("title", article.Title);
        json.WriteString("outlet", article.Outlet);
        json.WriteString("published", article.Published?.ToString());
        json.WriteString("url", article.Url);
        json.WriteString("sha256", article.Hash);
        json.WriteEndObject();
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
        json.WriteStartArray("parties");
        foreach (var party in dealing.Parties) WriteParty(json, party);
        json.WriteEndArray();
        json.WriteStartArray("terms");
        foreach (var term in dealing.Terms) WriteTerm(json, term);
        json.WriteEndArray();
        WriteAttribution(json, dealing.Attribution);
        json.WriteNumber("confidence", dealing.Confidence);
        json.WriteStartArray("evidence");
        foreach (var span in dealing.Evidence) WriteSpan(json, span);
        json.WriteEndArray();
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

    private static void WriteTexts(Utf8JsonWriter json, string key, IEnumerable<string> texts)
    {
        json.WriteStartArray(key);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

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
