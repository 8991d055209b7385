using System.Text;

namespace Entente.Intake.Encodings;

/// <summary>Bytes to text: by their mark, by what they declare, as UTF-8, and else as Windows-1252.</summary>
internal static class TextDecoder
{
    /// <param name="bytes">All of the text's bytes.</param>
    /// <param name="declared">The encoding that a header or the text itself names; null if none.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        if (KnownEncodings.ByMark(bytes) is { } mark) return Read(bytes[mark.Length..], mark.Encoding, null);
        var named = declared is null ? null : KnownEncodings.Named(declared);
        var unknown = declared is not null && named is null ? declared.Trim() : null;
        return Read(bytes, Choose(bytes, named), unknown);
    }

    /// <summary>The encoding of bytes without a mark: the one that is named, unless it is UTF-8 and they are not.</summary>
    public static Encoding Choose(ReadOnlySpan<byte> bytes, Encoding? named)
    {
        if (named is not null && named.CodePage != KnownEncodings.Utf8.CodePage) return named;
        return Utf8Census.Of(bytes).IsUtf8 ? KnownEncodings.Utf8 : KnownEncodings.Windows1252;
    }

    private static DecodedText Read(ReadOnlySpan<byte> bytes, Encoding encoding, string? unknown)
    {
        var wrong = new WrongByteCounter();
        var text = wrong.Watching(encoding).GetString(bytes);
        return new DecodedText(text, Name(encoding), wrong.Count, unknown);
    }

    /// <summary>What diagnostics call it.</summary>
    public static string Name(Encoding encoding) => encoding.CodePage == 1252 ? "Windows-1252" : encoding.WebName.ToUpperInvariant();
}
