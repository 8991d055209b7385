using System.Buffers;
using System.Globalization;
using System.Text;
using Entente.Intake.Streams;

namespace Entente.Intake.Warc;

/// <summary>The named fields in front of a WARC record, or of an HTTP response.</summary>
internal sealed class WarcHeader
{
    private const int MostBytes = 64 * 1024;

    private readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);

    private WarcHeader(string firstLine) => FirstLine = firstLine;

    /// <summary>The version or status line.</summary>
    public string FirstLine { get; }

    /// <summary>The block's length in bytes; null if it is not given or makes no sense.</summary>
    public long? ContentLength => long.TryParse(this["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : null;

    public string? this[string name] => _fields.GetValueOrDefault(name);

    /// <summary>The value before any parameter, lower-case: <c>text/html</c>.</summary>
    public string MediaType => (this["Content-Type"] ?? "").Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>Reads up to and with the blank line; null if there is none within a reasonable length.</summary>
    public static WarcHeader? Read(PeekStream stream)
    {
        var line = new ArrayBufferWriter<byte>();
        WarcHeader? header = null;
        for (var left = MostBytes; left > 0 && !stream.AtEnd; left -= line.WrittenCount)
        {
            line.ResetWrittenCount();
            if (!stream.TryReadLine(line, left)) return null;
            var text = Encoding.UTF8.GetString(line.WrittenSpan).TrimEnd('\r', '\n');
            if (header is null) header = new WarcHeader(text);
            else if (text.Length == 0) return header;
            else header.Add(text);
        }

        return null;
    }

    private void Add(string line)
    {
        var colon = line.IndexOf(':');
        if (colon > 0) _fields.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim());
    }
}
