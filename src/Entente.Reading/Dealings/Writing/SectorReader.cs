using Entente.Reading.Dealings.Merging;
using Entente.Reading.Dealings.Triggers;

namespace Entente.Reading.Dealings.Writing;

/// <summary>Chooses the sector whose words stand nearest to a dealing's triggers.</summary>
internal sealed class SectorReader(ArticleFrame frame)
{
    private const int Near = 8;

    public string Of(Draft draft)
    {
        var lexicon = frame.Lexicon;
        var points = new int[lexicon.SectorIds.Length];
        foreach (var anchor in draft.Anchors) Count(anchor.Anchor, points);
        if (lexicon.SectorIds.IndexOf(draft.Kind.Kind.Sector) is var own && own >= 0) points[own] = 0;
        var best = -1;
        for (var s = 0; s < points.Length; s++)
            if (points[s] > 1 && (best < 0 || points[s] > points[best])) best = s;
        return best < 0 ? draft.Kind.Kind.Sector : lexicon.SectorIds[best];
    }

    private void Count(Anchor anchor, int[] points)
    {
        var sentence = frame.Text.Sentence(anchor.Sentence);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var near = i >= anchor.First - Near && i < anchor.End + Near;
            var counted = new HashSet<int>();
            foreach (var (word, _) in frame.Lexicon.Sectors.At(frame.Words.Lower, i, sentence.EndToken))
                if (counted.Add(word.Sector)) points[word.Sector] += word.Weight * (near ? 3 : 1);
        }
    }
}
