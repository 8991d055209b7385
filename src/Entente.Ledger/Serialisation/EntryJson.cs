using System.Text.Json;
using Entente.Codebook;
using Entente.Codebook.Serialisation;

namespace Entente.Ledger.Serialisation;

/// <summary>Writes entries, and what several shapes have in common.</summary>
internal static class EntryJson
{
    public static void Write(Utf8JsonWriter json, Entry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        WriteSaid(json, entry);
        json.WriteEndObject();
    }

    /// <summary>An entry by itself: with the deal, property and unit that elsewhere the object around it tells.</summary>
    public static void WriteWhole(Utf8JsonWriter json, Entry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("deal", entry.Deal);
        json.WriteString("property", entry.Property);
        json.WriteString("unit", entry.Unit);
        WriteSaid(json, entry);
        json.WriteEndObject();
    }

    private static void WriteSaid(Utf8JsonWriter json, Entry entry)
    {
        json.WriteValue("value", DealProperty.TermTypeOf(entry.Property), entry.Value);
        if (entry.Qualifier is { } qualifier) json.WriteString("qualifier", Names.Of(qualifier));
        json.WriteString("sha256", entry.Article);
        json.WriteString("dealing", entry.Dealing);
        json.WriteNumber("start", entry.Span.Start);
        json.WriteNumber("end", entry.Span.End);
        json.WriteString("speaker", entry.Speaker);
        json.WriteString("speakerCode", entry.SpeakerCode);
        json.WriteBoolean("official", entry.IsOfficial);
        json.WriteList("relay", entry.Relay, (writer, name) => writer.WriteStringValue(name));
        json.WriteString("outlet", entry.Outlet);
        json.WriteString("published", entry.Published?.ToString());
        json.WriteString("knownSince", entry.KnownSince);
        json.WriteString("supersededBy", entry.SupersededBy);
        json.WriteNumber("confidence", entry.Confidence);
    }

    /// <summary>A number as a number, a date or period as a string.</summary>
    public static void WriteValue(this Utf8JsonWriter json, string key, TermType? type, string value)
    {
        if (type is null or TermType.Duration or TermType.Grace or TermType.Start or TermType.End || value.Length == 0)
        {
            json.WriteString(key, value);
            return;
        }

        json.WritePropertyName(key);
        json.WriteRawValue(value);
    }
}
