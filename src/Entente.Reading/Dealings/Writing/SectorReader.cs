using Entente.Reading.Dealings.Merging;
using Entente.Reading.Dealings.Triggers;

namespace Entente.Reading.Dealings.Writing;

/// <summary>Chooses the sector whose words stand nearest to a dealing's triggers; a general one only where no other is shown.</summary>
internal sealed class SectorReader(ArticleFrame frame)
{
    private const int Near = 8;
    private const int Least = 1;

    public string Of(Draft draft)
    {
        var lexicon = frame.Lexicon;
        var (points, hints) = (new int[lexicon.Sectors.Length], new int[lexicon.Sectors.Length]);
        foreach (var anchor in draft.Anchors) Count(anchor.Anchor, points, hints);
        var own = lexicon.SectorIds.IndexOf(draft.Kind.Kind.Sector);
        return Best(points, s => !lexicon.Sectors[s].IsGeneral) ?? Best(hints, s => !lexicon.Sectors[s].IsGeneral) ?? (own >= 0 && lexicon.Sectors[own].IsGeneral ? Best(points, s => s != own) : null) ?? draft.Kind.Kind.Sector;
    }

    private string? Best(int[] points, Func<int, bool> counts)
    {
        var best = -1;
        for (var s = 0; s < points.Length; s++)
            if (counts(s) && points[s] >= Least && (best < 0 || points[s] > points[best])) best = s;
        return best < 0 ? null : frame.Lexicon.SectorIds[best];
    }

    // Within a longer phrase no word counts by itself: "nuclear power plant" shows no other power plant.
    private void Count(Anchor anchor, int[] points, int[] hints)
    {
        var sentence = frame.Text.Sentence(anchor.Sentence);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var near = i >= anchor.First - Near && i < anchor.End + Near;
            var hits = frame.Lexicon.SectorWords.At(frame.Words.Lower, i, sentence.EndToken).ToList();
            if (hits.Count == 0) continue;
            var end = hits.Max(h => h.End);
            foreach (var (word, _) in hits.Where(h => h.End == end).DistinctBy(h => h.Meaning.Sector)) (word.IsHint ? hints : points)[word.Sector] += near ? 3 : 1;
            i = end - 1;
        }
    }
}
