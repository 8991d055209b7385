namespace Entente.Ledger.Exports;

/// <summary>
/// An entry on one line for people, with its words as they stand in the article, and the first digits of the article's hash.
/// </summary>
internal static class EvidenceText
{
    private const int Digits = 12;

    public static string Of(DealView deal, Entry entry) => $"{Claim(entry)}: \"{Quote(deal, entry)}\" ({entry.Article[..Digits]})";

    /// <summary>What the entry says, without its words.</summary>
    public static string Claim(Entry entry) => $"{entry.Property} {entry.Value} {entry.Unit}".TrimEnd();

    private static string Quote(DealView deal, Entry entry) =>
        deal.Members.First(m => m.Article.Article.Hash == entry.Article).Quote(entry.Span);
}
