using System.Security.Cryptography;
using System.Text;
using Entente.Codebook;

namespace Entente.Ledger.Exports;

/// <summary>
/// The gate before everything that leaves a ledger with its entries: each leads to words of its frozen text, and the article's reading says there
/// what the entry says.
/// </summary>
public static class VerbatimCheck
{
    /// <summary>The deal itself, once all is in order.</summary>
    /// <exception cref="UnprovenEntryException">An entry has no such words, or its text is not the one that was filed.</exception>
    public static DealView Checked(DealView deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        var members = deal.Members.ToDictionary(m => m.Key, StringComparer.Ordinal);
        var sound = deal.Members.Select(m => m.Article.Article).Where(IsAsFiled).Select(a => a.Hash).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in deal.AllEntries)
            if (FaultOf(entry, members, sound) is { } fault) throw new UnprovenEntryException(entry, fault);
        return deal;
    }

    private static bool IsAsFiled(Article article) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(article.Text))) == article.Hash;

    private static string? FaultOf(Entry entry, Dictionary<string, DealMember> members, HashSet<string> sound)
    {
        if (!members.TryGetValue($"{entry.Article}/{entry.Dealing}", out var member)) return "Its dealing is none of the deal's.";
        if (!sound.Contains(entry.Article)) return "The text of its article is not the one that was filed.";
        if (!entry.Span.IsOf(member.Article.Article.Text)) return $"Its span {entry.Span} has no whole characters of the text.";
        return IsSaid(entry, member.Dealing) ? null : $"The reading of its article says no such thing at {entry.Span}.";
    }

    private static bool IsSaid(Entry entry, Dealing dealing) => entry.Property switch
    {
        DealProperty.Status => dealing.StatusEvidence == entry.Span && Names.Of(dealing.Status) == entry.Value,
        DealProperty.Party => dealing.Parties.Any(p => p.Evidence == entry.Span && p.Code == entry.Value && p.Role == entry.Unit),
        _ => dealing.Terms.Any(t =>
            t.Evidence == entry.Span && Names.Of(t.Type) == entry.Property && t.Value.ToString() == entry.Value && t.Unit == entry.Unit),
    };
}
