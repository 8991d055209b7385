using System.Collections.Frozen;

namespace Entente.Ledger.Exports.Activities;

/// <summary>From the three letters of ISO 3166-1 to its two, which IATI wants.</summary>
internal static class CountryCodes
{
    private static readonly FrozenDictionary<string, string> Short =
        CodeList.Words("country-codes.txt").ToFrozenDictionary(pair => pair[..3], pair => pair[4..], StringComparer.Ordinal);

    /// <summary>Two letters; null for what is no country of today.</summary>
    public static string? Of(string code) => Short.GetValueOrDefault(code);
}
