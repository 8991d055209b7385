using System.Globalization;
using System.Text;

namespace Entente.Intake.Warc;

/// <summary>The chunked transfer coding of HTTP/1.1 (RFC 9112, 7.1).</summary>
internal static class ChunkedBody
{
    /// <summary>The chunks joined; <paramref name="body"/> itself if it does not begin with a chunk's size.</summary>
    /// <exception cref="InvalidDataException">A later chunk is broken or missing.</exception>
    public static byte[] Join(byte[] body)
    {
        if (SizeLine(body) is null) return body;
        using var joined = new MemoryStream(body.Length);
        var rest = body.AsSpan();
        while (SizeLine(rest) is { } line)
        {
            if (line.Size == 0) return joined.ToArray();
            if (line.Size > rest.Length - line.Length) break;
            joined.Write(rest.Slice(line.Length, line.Size));
            rest = rest[(line.Length + line.Size)..].TrimStart("\r\n"u8);
        }

        throw new InvalidDataException("A chunk is broken.");
    }

    private static (int Size, int Length)? SizeLine(ReadOnlySpan<byte> bytes)
    {
        var end = bytes[..Math.Min(bytes.Length, 256)].IndexOf((byte)'\n');
        if (end < 0) return null;
        var text = Encoding.Latin1.GetString(bytes[..end]).Split(';')[0].Trim();
        var isSize = int.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var size) && size >= 0;
        return isSize ? (size, end + 1) : null;
    }
}
