using Entente.Reading.Choices;

namespace Entente.Reading.Dealings.Merging;

/// <summary>Puts together the triggers that tell of one dealing: each joins the earlier ones that it goes with best, or begins a dealing of its own.</summary>
internal sealed class AnchorMerger(SameFeatures features, Apart apart, LinearChoice same)
{
    private const double Least = 0.5;

    // What tells of one dealing many times is told by its first and its last words: time stays in step with the text's length.
    private const int FirstAsked = 2, LastAsked = 6;

    public List<Draft> Merge(IEnumerable<ScoredAnchor> anchors)
    {
        var drafts = new List<Draft>();
        foreach (var anchor in anchors)
        {
            if (Best(drafts, anchor) is { } draft) draft.Add(anchor);
            else drafts.Add(new Draft(anchor));
        }

        return drafts;
    }

    private Draft? Best(List<Draft> drafts, ScoredAnchor anchor)
    {
        Draft? best = null;
        var highest = Least;
        foreach (var draft in drafts)
        {
            if (draft.Kind != anchor.Anchor.Kind || draft.Anchors.Any(a => apart.Are(a, anchor))) continue;
            var likely = Asked(draft.Anchors).Average(a => same.Yes(features.Of(a, anchor)));
            if (likely > highest) (best, highest) = (draft, likely);
        }

        return best;
    }

    private static IEnumerable<ScoredAnchor> Asked(IReadOnlyList<ScoredAnchor> anchors) =>
        anchors.Count <= FirstAsked + LastAsked ? anchors : anchors.Take(FirstAsked).Concat(anchors.Skip(anchors.Count - LastAsked));
}
