using System.Collections.Frozen;

namespace Entente.Ledger.Exports.Activities;

/// <summary>From the three letters of ISO 3166-1 to its two, which IATI wants.</summary>
internal static class CountryCodes
{
    private static readonly FrozenDictionary<string, string> Short = Load();

    /// <summary>Two letters; null for what is no country of today.</summary>
    public static string? Of(string code) => Short.GetValueOrDefault(code);

    private static FrozenDictionary<string, string> Load()
    {
        using var stream = typeof(CountryCodes).Assembly.GetManifestResourceStream("country-codes.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Where(line => !line.StartsWith('#'))
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToFrozenDictionary(pair => pair[..3], pair => pair[4..], StringComparer.Ordinal);
    }
}
