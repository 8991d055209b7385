using System.Text;

namespace Entente.Intake.Encodings;

/// <summary>Encodings by the names that headers, pages and XML declarations use.</summary>
internal static class KnownEncodings
{
    /// <summary>UTF-8 that never fails and writes no mark.</summary>
    public static Encoding Utf8 { get; } = new UTF8Encoding(false);

    /// <summary>What old text without a declaration is most often in.</summary>
    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The encoding of that name; null if there is none. Latin-1 and ASCII are read as Windows-1252, as browsers do.</summary>
    public static Encoding? Named(string name)
    {
        var plain = name.Trim().Trim('"', '\'').ToLowerInvariant();
        if (plain is "utf-8" or "utf8" or "unicode-1-1-utf-8") return Utf8;
        if (plain is "iso-8859-1" or "iso8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii" or "cp1252") return Windows1252;
        if (plain is "utf-7" or "utf7") return null;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(plain) ?? Encoding.GetEncoding(plain);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The encoding whose byte order mark <paramref name="bytes"/> begin with, and the mark's length; null if there is none.</summary>
    public static (Encoding Encoding, int Length)? ByMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(true, true), 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };
}
