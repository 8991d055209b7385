using Entente.Ledger.Linking.Likeness;
using Entente.Ledger.Linking.Placing;

namespace Entente.Ledger.Linking;

/// <summary>
/// Puts dealings in strands, article by article in the order of publication: each dealing joins the strand that it is most like among
/// the earlier ones, or begins its own. So the strands are a function of the set of dealings and judgements. Where an article comes late,
/// only what it may change is placed anew: those behind it in its blocks, and what changes with them. Not safe for many threads at once.
/// </summary>
/// <param name="linker">Compares.</param>
/// <param name="index">Holds the dealings, those to be placed among them, and where they are.</param>
/// <param name="book">The judgements in force.</param>
public sealed class StrandPlacer(DealLinker linker, IDealingIndex index, JudgementBook book)
{
    private readonly SortedSet<(string Order, string Hash)> _waiting = new(ArticleOrder.Instance);
    private readonly List<StrandChange> _changes = [];

    /// <summary>Places dealings that are new in the index, and anew what depends on them.</summary>
    /// <param name="added">In any order.</param>
    /// <returns>What came into another strand than before, in order of publication.</returns>
    public IReadOnlyList<StrandChange> Place(IEnumerable<LinkProfile> added)
    {
        foreach (var profile in added) Wait(profile);
        return Run();
    }

    /// <summary>Places anew what new or withdrawn judgements may change; <paramref name="dealings"/> are the keys that they name.</summary>
    public IReadOnlyList<StrandChange> Replace(IEnumerable<string> dealings)
    {
        foreach (var dealing in dealings.Concat(book.Dealings))
        {
            if (index.Find(dealing) is { } placed) Wait(placed.Profile);
        }

        return Run();
    }

    /// <summary>
    /// The strands that judgements join, each with the strand that gives its deal the id: <see cref="DealId.Of"/> that one. A strand that
    /// is not among them is a deal by itself.
    /// </summary>
    public IReadOnlyDictionary<string, string> JoinedStrands()
    {
        var joined = new JoinedStrands(index, book);
        return joined.Joined.ToDictionary(strand => strand, joined.Root, StringComparer.Ordinal);
    }

    private List<StrandChange> Run()
    {
        _changes.Clear();
        while (_waiting.Count > 0)
        {
            var next = _waiting.Min;
            _waiting.Remove(next);
            PlaceArticle(next.Hash);
        }

        return [.. _changes];
    }

    private void PlaceArticle(string hash)
    {
        var dealings = index.OfArticle(hash);
        foreach (var (dealing, choice) in dealings.Zip(new ArticlePlacing(linker, index, book).Choose(dealings)))
        {
            index.Place(dealing.Profile.Key, choice.Strand, choice.Doubts);
            if (choice.Strand == dealing.Strand) continue;
            _changes.Add(new StrandChange(dealing.Profile.Key, dealing.Strand, choice.Strand));
            WakeDependents(dealing.Profile, isNewAndAlone: dealing.Strand is null && choice.Strand == dealing.Profile.Key);
        }
    }

    private void WakeDependents(LinkProfile changed, bool isNewAndAlone)
    {
        var likeness = linker.LikenessTo(changed);
        foreach (var key in changed.Keys)
        {
            var behind = index.After(key, changed.Order, DealLinker.Window);
            // A new strand of one dealing that is like none of them changes nothing for those behind it, unless it crowds another one out.
            var mayBePassedOver = isNewAndAlone && behind.Count > 0 && index.Before(key, changed.Order, DealLinker.Window).Count + behind.Count < DealLinker.Window;
            foreach (var later in behind)
            {
                if (!mayBePassedOver || likeness(later.Profile) >= LinkWeights.Ambiguous) WaitBehind(changed, later.Profile);
            }
        }

        if (!book.Names(changed.Key)) return;
        foreach (var named in book.Dealings)
        {
            if (index.Find(named) is { } other) WaitBehind(changed, other.Profile);
        }
    }

    private void WaitBehind(LinkProfile changed, LinkProfile later)
    {
        if (later.Article != changed.Article && string.CompareOrdinal(later.Order, changed.Order) > 0) Wait(later);
    }

    private void Wait(LinkProfile profile) => _waiting.Add((profile.Order, profile.Article));

    /// <summary>Articles by the order of their dealings; one article waits once.</summary>
    private sealed class ArticleOrder : IComparer<(string Order, string Hash)>
    {
        public static readonly ArticleOrder Instance = new();

        public int Compare((string Order, string Hash) left, (string Order, string Hash) right) =>
            left.Hash == right.Hash ? 0 : string.CompareOrdinal(left.Order, right.Order);
    }
}

/// <summary>A dealing that came into another strand.</summary>
/// <param name="Dealing">Its key.</param>
/// <param name="From">The strand where it was; null for a new dealing.</param>
/// <param name="To">The strand where it is.</param>
public sealed record StrandChange(string Dealing, string? From, string To);
