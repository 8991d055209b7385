using Entente.Reading.Actors;
using Entente.Reading.Dealings.Merging;
using Entente.Reading.Dealings.Triggers;

namespace Entente.Reading.Dealings.Writing;

/// <summary>Chooses the sector whose words stand nearest to a dealing's triggers; a general one only where no other is shown.</summary>
internal sealed class SectorReader(ArticleFrame frame)
{
    private const int Near = 8;
    private const int Least = 1;
    private (Draft? Draft, int Anchors, string Sector) _last = (null, 0, "");

    public string Of(Draft draft)
    {
        if (_last.Draft != draft || _last.Anchors != draft.Anchors.Count) _last = (draft, draft.Anchors.Count, Choose(draft));
        return _last.Sector;
    }

    private string Choose(Draft draft)
    {
        var lexicon = frame.Lexicon;
        var (points, hints) = (new int[lexicon.Sectors.Length], new int[lexicon.Sectors.Length]);
        foreach (var anchor in draft.Anchors) Count(anchor.Anchor, points, hints);
        var own = lexicon.SectorIds.IndexOf(draft.Kind.Kind.Sector);
        return Best(points, IsSpecial) ?? (IsTold(points, own) ? draft.Kind.Kind.Sector : null) ?? Best(hints, IsSpecial)
            ?? (own >= 0 && lexicon.Sectors[own].IsGeneral ? Best(points, s => s != own) : null) ?? draft.Kind.Kind.Sector;
    }

    /// <summary>The sector that the words from <paramref name="first"/> to <paramref name="end"/> show, if they show a special one.</summary>
    public string? OfWords(int first, int end)
    {
        var points = new int[frame.Lexicon.Sectors.Length];
        for (var i = first; i < end; i++)
            foreach (var (word, _) in frame.Lexicon.SectorWords.At(frame.Words.Lower, i, end)) points[word.Sector]++;
        return Best(points, IsSpecial);
    }

    private bool IsSpecial(int sector) => !frame.Lexicon.Sectors[sector].IsGeneral;

    private static bool IsTold(int[] points, int sector) => sector >= 0 && points[sector] > 0;

    private string? Best(int[] points, Func<int, bool> counts)
    {
        var best = -1;
        for (var s = 0; s < points.Length; s++)
            if (counts(s) && points[s] >= Least && (best < 0 || points[s] > points[best])) best = s;
        return best < 0 ? null : frame.Lexicon.SectorIds[best];
    }

    // "the oil minister said" shows who speaks, and hints at what of.
    private bool IsOffice(int token) => frame.Actors.AtToken(token) is { Type: ActorType.Person or ActorType.Body };

    // Within a longer phrase no word counts by itself: "nuclear power plant" shows no other power plant.
    private void Count(Anchor anchor, int[] points, int[] hints)
    {
        var sentence = frame.Text.Sentence(anchor.Sentence);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var near = i >= anchor.First - Near && i < anchor.End + Near;
            var hits = frame.Lexicon.SectorWords.At(frame.Words.Lower, i, sentence.EndToken).ToList();
            if (hits.Count == 0 || frame.Actors.AtToken(i) is { Type: ActorType.Outlet }) continue;
            var isOffice = IsOffice(i);
            var end = hits.Max(h => h.End);
            foreach (var (word, _) in hits.Where(h => h.End == end).DistinctBy(h => h.Meaning.Sector)) (word.IsHint || isOffice ? hints : points)[word.Sector] += near ? 3 : 1;
            i = end - 1;
        }
    }
}
