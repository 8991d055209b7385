using System.Text;
using Entente.Language.Views;

namespace Entente.Language.Cleaning;

/// <summary>
/// Mends UTF-8 that was read as Windows-1252 ("â€™", "Ã©"). Only what gives Latin letters, common signs or punctuation is mended:
/// "ATATÜRK’S" could be read as mojibake of a Syriac letter too.
/// </summary>
internal static class MojibakeMender
{
    private const char ReplacementCharacter = '\uFFFD';

    // What Windows-1252 has at 0x80 to 0x9F.
    private const string Upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private static readonly string[] Endings = ["s", "t", "re", "ve", "ll", "d", "m"];

    public static IEnumerable<TextEdit> Edits(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (Mended(text, at) is not { } edit) continue;
            yield return edit;
            at = edit.Source.End - 1;
        }
    }

    private static TextEdit? Mended(string text, int at) => text[at] switch
    {
        'Â' or 'Ã' or 'Ä' or 'Å' => Pair(text, at),
        'â' => Triple(text, at),
        ReplacementCharacter when IsApostrophe(text, at) => new TextEdit(new TextSpan(at, at + 1), "'"),
        _ => null,
    };

    private static TextEdit? Pair(string text, int at)
    {
        if (at + 1 >= text.Length || Byte(text[at + 1]) is not { } second) return null;
        var isSymbol = second >= 0xA0;
        if (text[at] == 'Â' && !isSymbol) return null;
        if (text[at] is 'Ä' or 'Å' && IsPunctuation(text[at + 1])) return null;
        var meant = (char)(((text[at] & 0x1F) << 6) | (second & 0x3F));
        return new TextEdit(new TextSpan(at, at + 2), meant == '\u00a0' ? " " : meant.ToString());
    }

    // Only the leading â€ and â„ (U+20xx, U+21xx) are followed; a closing quotation mark often loses its last byte, which Windows-1252 does not have.
    private static TextEdit? Triple(string text, int at)
    {
        if (at + 1 >= text.Length || Byte(text[at + 1]) is not { } second || second is not (0x80 or 0x82 or 0x84)) return null;
        var third = at + 2 < text.Length ? Byte(text[at + 2]) : null;
        var meant = third is null ? -1 : ((0xE2 & 0x0F) << 12) | ((second & 0x3F) << 6) | (third.Value & 0x3F);
        if (meant is >= 0x2010 and <= 0x203A or 0x20AC or 0x2122) return new TextEdit(new TextSpan(at, at + 3), new Rune(meant).ToString());
        return second == 0x80 && third is null ? new TextEdit(new TextSpan(at, at + 2), "”") : null;
    }

    private static int? Byte(char c)
    {
        if (c is >= '\u00a0' and <= '\u00bf') return c;
        var index = Upper.IndexOf(c);
        return index < 0 ? null : 0x80 + index;
    }

    private static bool IsPunctuation(char c) => c is '“' or '”' or '‘' or '’' or '–' or '—' or '…' or '•' or '»' or '«';

    private static bool IsApostrophe(string text, int at)
    {
        if (at == 0 || !char.IsLetter(text[at - 1])) return false;
        var rest = text.AsSpan(at + 1);
        foreach (var ending in Endings)
            if (rest.StartsWith(ending) && (rest.Length == ending.Length || !char.IsLetter(rest[ending.Length]))) return true;
        return false;
    }
}
