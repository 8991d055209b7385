using System.Text;
using System.Xml;

namespace Entente.Ledger.Exports.Activities;

/// <summary>Text as XML 1.0 can hold it.</summary>
internal static class XmlText
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// The text, with U+FFFD in place of each character that XML has no way to write, such as NUL or half a surrogate pair.
    /// </summary>
    public static string Of(string text)
    {
        StringBuilder? mended = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsWritable(text, i)) continue;
            mended ??= new StringBuilder(text);
            mended[i] = Replacement;
        }

        return mended?.ToString() ?? text;
    }

    private static bool IsWritable(string text, int place) => XmlConvert.IsXmlChar(text[place])
        || (char.IsHighSurrogate(text[place]) && place + 1 < text.Length && char.IsLowSurrogate(text[place + 1]))
        || (char.IsLowSurrogate(text[place]) && place > 0 && char.IsHighSurrogate(text[place - 1]));
}
