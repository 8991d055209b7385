using Entente.Codebook;
using Entente.Ledger.Lineage;

namespace Entente.Bench;

/// <summary>How alike the likest reports are: what the share of shingles from which a text counts as a copy is chosen by.</summary>
internal static class CopyBench
{
    private const int Bands = 20;
    private const int LeastBand = 8;

    /// <summary>A line for each twentieth of the share: how many pairs of different texts, and how many of these bear different dates.</summary>
    public static IEnumerable<string> Run(IReadOnlyList<Article> articles)
    {
        Article[] texts = [.. articles.DistinctBy(a => a.Hash, StringComparer.Ordinal)];
        TextFingerprint[] fingerprints = [.. texts.AsParallel().AsOrdered().Select(a => TextFingerprint.Of(a.Text))];
        var pairs = Candidates(fingerprints)
            .Select(p => (p.Left, p.Right, Share: fingerprints[p.Left].ShareWith(fingerprints[p.Right])))
            .ToLookup(p => Math.Min((int)(p.Share * Bands), Bands - 1));
        yield return $"{texts.Length:N0} texts; pairs by the share of the shorter one's shingles that the longer one has:";
        for (var band = LeastBand; band < Bands; band++)
            yield return $"  from {(double)band / Bands:N2}: {pairs[band].Count()} pairs, {pairs[band].Count(p => texts[p.Left].Published != texts[p.Right].Published)} of different dates";
    }

    private static IEnumerable<(int Left, int Right)> Candidates(TextFingerprint[] fingerprints) => fingerprints
        .SelectMany((f, i) => f.Keys().Select(key => (Key: key, Text: i)))
        .GroupBy(k => k.Key, k => k.Text, StringComparer.Ordinal)
        .SelectMany(block => block.SelectMany(left => block.Where(right => left < right).Select(right => (left, right))))
        .Distinct();
}
