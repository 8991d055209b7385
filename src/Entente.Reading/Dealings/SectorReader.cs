namespace Entente.Reading.Dealings;

/// <summary>Chooses the sector whose words stand nearest to a dealing's triggers.</summary>
internal sealed class SectorReader(DealingLexicon lexicon)
{
    private const int Near = 8;

    public string Of(DealingDraft draft)
    {
        var points = new int[lexicon.SectorIds.Length];
        foreach (var candidate in draft.Candidates) Count(candidate, points);
        if (lexicon.SectorIds.IndexOf(draft.Kind.Kind.Sector) is var own && own >= 0) points[own] = 0;
        var best = -1;
        for (var s = 0; s < points.Length; s++)
            if (points[s] > 1 && (best < 0 || points[s] > points[best])) best = s;
        return best < 0 ? draft.Kind.Kind.Sector : lexicon.SectorIds[best];
    }

    private void Count(Candidate candidate, int[] points)
    {
        var frame = candidate.Frame;
        for (var i = frame.First; i < frame.End; i++)
        {
            var near = i >= candidate.Anchor.First - Near && i < candidate.Anchor.End + Near;
            var counted = new HashSet<int>();
            foreach (var (word, _) in lexicon.Sectors.At(frame.Words, i, frame.End))
                if (counted.Add(word.Sector)) points[word.Sector] += word.Weight * (near ? 3 : 1);
        }
    }
}
