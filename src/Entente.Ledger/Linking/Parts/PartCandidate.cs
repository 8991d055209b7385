using Entente.Codebook;

namespace Entente.Ledger.Linking.Parts;

/// <summary>A dealing of an article that may hold another or be held by it.</summary>
internal sealed class PartCandidate(string deal, FiledDealing member)
{
    private readonly HashSet<string> _codes = [.. member.Dealing.Parties.Select(p => p.Code)];

    public string Deal => deal;

    public Article Article => member.Article;

    public Dealing Dealing => member.Dealing;

    /// <summary>Its amounts of money that are no yearly ones.</summary>
    public IEnumerable<Term> Amounts =>
        Dealing.Terms.Where(t => t.Type == TermType.Amount && !t.Unit.Contains('/', StringComparison.Ordinal));

    /// <summary>Whether all its parties are among those of <paramref name="whole"/>.</summary>
    public bool FitsInto(PartCandidate whole) => whole != this && whole.Deal != Deal && _codes.IsSubsetOf(whole._codes);

    public string Text(int start, int end) => Article.Text[start..end];
}

/// <summary>What one article says of a part.</summary>
internal sealed record PartHint(string Part, string Whole, string Reason, string Article)
{
    public static PartHint Of(PartCandidate part, PartCandidate whole, string reason) =>
        new(part.Deal, whole.Deal, reason, part.Article.Hash);
}
