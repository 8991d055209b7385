namespace Entente.Ledger.Looking;

/// <summary>What a search for words looks through, and the words that are looked for.</summary>
internal static class SearchText
{
    private const int MostWords = 12;
    private const int LongestWord = 200;

    /// <summary>Title, subjects and evidence of a deal in small letters, each on a line of its own.</summary>
    public static string Of(DealView deal) => string.Join('\n', deal.Members
        .SelectMany(m => m.Dealing.Evidence.Select(m.Quote).Prepend(m.Dealing.Subject))
        .Prepend(deal.Title)
        .Select(Folded)
        .Distinct(StringComparer.Ordinal));

    /// <summary>Whether a deal's text holds all that is looked for.</summary>
    public static bool Holds(DealView deal, string query)
    {
        var text = Of(deal);
        return Sought(query).All(word => text.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>The words of a query in small letters; what stands between quotation marks is one.</summary>
    public static IReadOnlyList<string> Sought(string query) =>
    [
        .. query.Split('"').SelectMany((stretch, i) => i % 2 == 1 ? [stretch.Trim()] : stretch.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Where(word => word.Length > 0)
            .Select(word => Folded(word.Length > LongestWord ? word[..LongestWord] : word))
            .Take(MostWords),
    ];

    // Broken lines of an article are no reason for two words not to stand beside each other.
    private static string Folded(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
