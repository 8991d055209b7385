namespace Entente.Ledger.Linking.Placing;

/// <summary>Strands that judgements join to one deal, as far as their dealings are placed.</summary>
internal sealed class JoinedStrands
{
    private readonly Dictionary<string, string> _strands = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _above = new(StringComparer.Ordinal);
    private readonly IDealingIndex _index;
    private readonly JudgementBook _book;

    /// <summary>Joins all that is placed.</summary>
    public JoinedStrands(IDealingIndex index, JudgementBook book)
        : this(index, book, dealing => dealing.Strand)
    {
    }

    /// <summary>Joins what is placed before an article, and its own dealings where they are put for the time being.</summary>
    /// <param name="index">Where the dealings are.</param>
    /// <param name="book">What joins them.</param>
    /// <param name="before">The order of the article's first dealing.</param>
    /// <param name="siblings">The strand of each dealing of the article.</param>
    public JoinedStrands(IDealingIndex index, JudgementBook book, string before, IReadOnlyDictionary<string, string> siblings)
        : this(index, book, dealing => siblings.GetValueOrDefault(dealing.Profile.Key) ?? StrandBefore(dealing, before))
    {
    }

    private JoinedStrands(IDealingIndex index, JudgementBook book, Func<PlacedDealing, string?> strandOf)
    {
        (_index, _book) = (index, book);
        foreach (var key in book.Dealings)
        {
            if (index.Find(key) is { } dealing && strandOf(dealing) is { } strand) _strands[key] = strand;
        }

        foreach (var (key, strand) in _strands)
        {
            foreach (var other in book.SameAs(key).Where(_strands.ContainsKey)) Join(Root(strand), Root(_strands[other]));
        }
    }

    /// <summary>The strand that stands for the whole deal: the one whose first dealing is the earliest.</summary>
    public string Root(string strand)
    {
        while (_above.TryGetValue(strand, out var above)) strand = above;
        return strand;
    }

    /// <summary>All strands that are joined to another, without the one that stands for the deal.</summary>
    public IEnumerable<string> Joined => _above.Keys;

    /// <summary>
    /// Whether <paramref name="dealing"/> may be in <paramref name="strand"/> without two that are judged apart coming into one deal.
    /// </summary>
    public bool Admits(string dealing, string strand)
    {
        var mates = _book.SameAs(dealing);
        if (mates.Count == 0) return true;
        var roots = mates.Where(_strands.ContainsKey).Select(m => Root(_strands[m])).Append(Root(strand)).ToHashSet(StringComparer.Ordinal);
        string[] together = [.. _strands.Where(p => roots.Contains(Root(p.Value))).Select(p => p.Key), dealing];
        return !together.Any(left => together.Any(right => _book.AreApart(left, right)));
    }

    private static string? StrandBefore(PlacedDealing dealing, string before) =>
        string.CompareOrdinal(dealing.Profile.Order, before) < 0 ? dealing.Strand : null;

    private void Join(string left, string right)
    {
        if (left == right) return;
        var (first, second) = string.CompareOrdinal(OrderOf(left), OrderOf(right)) < 0 ? (left, right) : (right, left);
        _above[second] = first;
    }

    private string OrderOf(string strand) => _index.Find(strand)!.Profile.Order;
}
