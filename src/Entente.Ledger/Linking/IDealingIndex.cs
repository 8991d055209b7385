using System.Collections.Immutable;

namespace Entente.Ledger.Linking;

/// <summary>
/// What linking needs to look up and to keep: profiles of dealings under their blocking keys, and the strand each was put in.
/// A store implements it with one table of (key, order, dealing) and one of (dealing, profile, strand); every look-up is by a prefix of
/// an index. All orders compare ordinally (bytewise).
/// </summary>
public interface IDealingIndex
{
    /// <summary>
    /// The dealings with blocking key <paramref name="key"/> whose order is before <paramref name="order"/>: the nearest
    /// <paramref name="count"/>, the nearest first.
    /// </summary>
    IReadOnlyList<PlacedDealing> Before(string key, string order, int count);

    /// <summary>The same for the dealings behind <paramref name="order"/>.</summary>
    IReadOnlyList<PlacedDealing> After(string key, string order, int count);

    /// <summary>A dealing by its key; null if it is not in the index.</summary>
    PlacedDealing? Find(string dealing);

    /// <summary>All dealings of an article by its hash, in their order.</summary>
    IReadOnlyList<PlacedDealing> OfArticle(string hash);

    /// <summary>Puts a dealing in a strand; in place of the one where it was, if any.</summary>
    /// <param name="dealing">A key of the index.</param>
    /// <param name="strand">The key of the strand's first dealing.</param>
    /// <param name="doubts">Pairs with earlier dealings that an analyst should judge; they replace those of earlier placings.</param>
    void Place(string dealing, string strand, ImmutableArray<AmbiguousPair> doubts);
}

/// <summary>A dealing of the index.</summary>
/// <param name="Profile">What it is compared by.</param>
/// <param name="Strand">The strand in which it was put; null while it waits.</param>
public sealed record PlacedDealing(LinkProfile Profile, string? Strand);
