namespace Entente.Ledger.Exports.Annotations;

/// <summary>From offsets in UTF-16 code units to counts of Unicode code points.</summary>
internal static class CodePoints
{
    /// <summary>How many code points stand before an offset that cuts none in two.</summary>
    public static int Before(string text, int offset)
    {
        var pairs = 0;
        for (var i = 1; i < offset; i++)
            if (char.IsSurrogatePair(text[i - 1], text[i])) pairs++;
        return offset - pairs;
    }
}
