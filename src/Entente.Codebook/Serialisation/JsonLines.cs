using System.Text.Encodings.Web;
using System.Text.Json;

namespace Entente.Codebook.Serialisation;

/// <summary>How JSON is written everywhere: one object a line, names in any script readable.</summary>
public static class JsonLines
{
    /// <summary>Lines go to files and terminals, not into HTML; names in any script stay readable.</summary>
    public static JsonWriterOptions Compact { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one line a value, each with its line end, as the values come.</summary>
    public static void Write<T>(Stream output, IEnumerable<T> values, Action<Utf8JsonWriter, T> write)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(write);
        using var json = new Utf8JsonWriter(output, Compact);
        foreach (var value in values)
        {
            write(json, value);
            json.Flush();
            json.Reset();
            output.WriteByte((byte)'\n');
        }
    }

    /// <summary>Writes an array, each of whose values <paramref name="write"/> writes.</summary>
    public static void WriteList<T>(this Utf8JsonWriter json, string key, IEnumerable<T> values, Action<Utf8JsonWriter, T> write)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(write);
        json.WriteStartArray(key);
        foreach (var value in values) write(json, value);
        json.WriteEndArray();
    }
}
