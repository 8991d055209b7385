using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Language;

namespace Entente.Ledger.Judging;

/// <summary>Finds the dealing that a judgement was about in a reading of today.</summary>
internal static class AnchorSearch
{
    /// <summary>How a judgement remembers a dealing.</summary>
    public static DealingAnchor Of(string article, Dealing dealing) =>
        new(article, dealing.Id, dealing.Kind, CodesOf(dealing), dealing.Evidence);

    /// <summary>
    /// The dealing of the reading that shares most words of evidence with the anchor, among those of the same kind and parties if there are
    /// any; null where none shares a word.
    /// </summary>
    public static Dealing? Find(DealingAnchor anchor, ArticleReading reading) => reading.Dealings
        .Select(d => (Dealing: d, Shared: Shared(anchor.Evidence, d.Evidence)))
        .Where(c => c.Shared > 0)
        .OrderByDescending(c => (c.Dealing.Kind == anchor.Kind ? 2 : 0) + (CodesOf(c.Dealing).SequenceEqual(anchor.Parties, StringComparer.Ordinal) ? 1 : 0))
        .ThenByDescending(c => c.Shared)
        .ThenByDescending(c => c.Dealing.Id == anchor.Dealing)
        .ThenBy(c => c.Dealing.Id.Length)
        .ThenBy(c => c.Dealing.Id, StringComparer.Ordinal)
        .FirstOrDefault().Dealing;

    private static ImmutableArray<string> CodesOf(Dealing dealing) =>
        [.. dealing.Parties.Select(p => p.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static int Shared(ImmutableArray<TextSpan> one, ImmutableArray<TextSpan> other) =>
        one.Sum(a => other.Sum(b => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start))));
}
