namespace Entente.Ledger.Linking.Placing;

/// <summary>Strands that judgements join to one deal, as far as their dealings are placed before a certain order.</summary>
internal sealed class JoinedStrands
{
    private readonly Dictionary<string, PlacedDealing> _placed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _above = new(StringComparer.Ordinal);
    private readonly IDealingIndex _index;
    private readonly JudgementBook _book;

    /// <param name="index">Where the dealings are.</param>
    /// <param name="book">What joins them.</param>
    /// <param name="before">Only dealings before this order count; null: all.</param>
    public JoinedStrands(IDealingIndex index, JudgementBook book, string? before)
    {
        (_index, _book) = (index, book);
        foreach (var key in book.Dealings)
        {
            if (index.Find(key) is { Strand: not null } dealing
                && (before is null || string.CompareOrdinal(dealing.Profile.Order, before) < 0))
                _placed[key] = dealing;
        }

        foreach (var (key, dealing) in _placed)
        {
            foreach (var other in book.SameAs(key).Where(_placed.ContainsKey)) Join(Root(dealing.Strand!), Root(_placed[other].Strand!));
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
        var roots = mates.Where(_placed.ContainsKey).Select(m => Root(_placed[m].Strand!)).Append(Root(strand))
            .ToHashSet(StringComparer.Ordinal);
        string[] together = [.. _placed.Where(p => roots.Contains(Root(p.Value.Strand!))).Select(p => p.Key), dealing];
        return !together.Any(left => together.Any(right => _book.AreApart(left, right)));
    }

    private void Join(string left, string right)
    {
        if (left == right) return;
        var (first, second) = string.CompareOrdinal(OrderOf(left), OrderOf(right)) < 0 ? (left, right) : (right, left);
        _above[second] = first;
    }

    private string OrderOf(string strand) => _index.Find(strand)!.Profile.Order;
}
