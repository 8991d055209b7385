using System.Collections.Immutable;

namespace Entente.Ledger.Linking.Placing;

/// <summary>An index as it was before some dealings came, or bore their date. Where dealings are put is kept here, and the index of today is left alone.</summary>
/// <param name="today">The index of today.</param>
/// <param name="hidden">Keys of the dealings that were not there then, or not as they are today; all of an article or none.</param>
/// <param name="otherwise">Of these the ones that were there, as they were.</param>
/// <param name="last">The order behind which nothing was; null where there is no such end.</param>
internal sealed class PastDealingIndex(IDealingIndex today, IReadOnlySet<string> hidden, IEnumerable<LinkProfile> otherwise, string? last) : IDealingIndex
{
    private readonly MemoryDealingIndex _then = new(otherwise);
    private readonly Dictionary<string, string> _moved = new(StringComparer.Ordinal);

    /// <summary>The strands of the dealings that were put anywhere, by their keys.</summary>
    public IReadOnlyDictionary<string, string> Moved => _moved;

    public IReadOnlyList<PlacedDealing> Before(string key, string order, int count) =>
        [.. Seen(most => today.Before(key, order, most), count).Concat(_then.Before(key, order, count)).OrderByDescending(d => d.Profile.Order, StringComparer.Ordinal).Take(count).Select(Then)];

    public IReadOnlyList<PlacedDealing> After(string key, string order, int count) =>
        [.. Seen(most => today.After(key, order, most), count).Concat(_then.After(key, order, count)).OrderBy(d => d.Profile.Order, StringComparer.Ordinal).Take(count).Select(Then)];

    public PlacedDealing? Find(string dealing) => _then.Find(dealing) is { } other ? Then(other) : today.Find(dealing) is { } found && !IsHidden(found) ? Then(found) : null;

    public IReadOnlyList<PlacedDealing> OfArticle(string hash) =>
        [.. today.OfArticle(hash).Where(d => !IsHidden(d)).Concat(_then.OfArticle(hash)).Select(Then)];

    public void Place(string dealing, string strand, ImmutableArray<AmbiguousPair> doubts) => _moved[dealing] = strand;

    // As many as are wanted of those that are not hidden: more are asked for, as long as there are.
    private IEnumerable<PlacedDealing> Seen(Func<int, IReadOnlyList<PlacedDealing>> ask, int count)
    {
        for (var most = count; ; most *= 2)
        {
            var found = ask(most);
            var seen = found.Where(d => !IsHidden(d));
            if (found.Count < most || IsBeyond(found[^1]) || seen.Skip(count - 1).Any()) return seen.Take(count);
        }
    }

    private bool IsHidden(PlacedDealing dealing) => hidden.Contains(dealing.Profile.Key) || IsBeyond(dealing);

    private bool IsBeyond(PlacedDealing dealing) => last is not null && string.CompareOrdinal(dealing.Profile.Order, last) > 0;

    private PlacedDealing Then(PlacedDealing dealing) =>
        _moved.TryGetValue(dealing.Profile.Key, out var strand) ? dealing with { Strand = strand } : dealing;
}
