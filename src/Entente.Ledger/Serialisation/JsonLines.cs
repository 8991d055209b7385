using System.Text.Encodings.Web;
using System.Text.Json;

namespace Entente.Ledger.Serialisation;

/// <summary>Writes one JSON object a line, each with its line end.</summary>
internal static class JsonLines
{
    // Lines go to files and terminals, not into HTML; names in any script stay readable.
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write<T>(Stream output, IEnumerable<T> values, Action<Utf8JsonWriter, T> write)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(values);
        using var json = new Utf8JsonWriter(output, Compact);
        foreach (var value in values)
        {
            write(json, value);
            json.Flush();
            json.Reset();
            output.WriteByte((byte)'\n');
        }
    }
}
