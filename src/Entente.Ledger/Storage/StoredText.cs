using System.Globalization;
using Entente.Codebook;

namespace Entente.Ledger.Storage;

/// <summary>How values stand in columns of text.</summary>
internal static class StoredText
{
    private const string Moment = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
    private const char Replacement = '\uFFFD';

    /// <summary>A moment, so written that ordinal comparison sorts by time.</summary>
    public static string Of(DateTimeOffset moment) => moment.UtcDateTime.ToString(Moment, CultureInfo.InvariantCulture);

    public static DateTimeOffset MomentOf(string text) =>
        DateTimeOffset.ParseExact(text, Moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    /// <summary>A moment as precise as it is kept.</summary>
    public static DateTimeOffset Kept(DateTimeOffset moment) => MomentOf(Of(moment));

    public static PartialDate? DateOf(string? text) => PartialDate.TryParse(text);

    public static string Of(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);

    public static decimal NumberOf(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>
    /// A headline, name or address as a database can keep it: a NUL, which PostgreSQL refuses, and half a surrogate pair become U+FFFD.
    /// Evidence never passes here.
    /// </summary>
    public static string? Storable(string? text)
    {
        if (text is null || !Enumerable.Range(0, text.Length).Any(i => IsUnstorable(text, i))) return text;
        return string.Create(text.Length, text, (kept, source) =>
        {
            for (var i = 0; i < kept.Length; i++) kept[i] = IsUnstorable(source, i) ? Replacement : source[i];
        });
    }

    private static bool IsUnstorable(string text, int i) => text[i] == '\0' || (char.IsSurrogate(text[i]) && !IsPaired(text, i));

    private static bool IsPaired(string text, int i) => char.IsHighSurrogate(text[i])
        ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
        : i > 0 && char.IsHighSurrogate(text[i - 1]);
}
