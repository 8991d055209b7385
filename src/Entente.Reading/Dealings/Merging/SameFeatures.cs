using Entente.Reading.Actors;
using Entente.Reading.Choices;
using Entente.Reading.Dealings.Parties;
using Entente.Reading.Dealings.Standing;
using Entente.Reading.Dealings.Triggers;
using Entente.Reading.Syntax;

namespace Entente.Reading.Dealings.Merging;

/// <summary>What is seen of two triggers of one kind, for the choice whether they tell of the same dealing.</summary>
internal sealed class SameFeatures(ArticleFrame frame, AnchorSurroundings surroundings, FeatureNames? names)
{
    private readonly ParsedWords _words = frame.Words;

    public FeatureList Of(ScoredAnchor earlier, ScoredAnchor later)
    {
        var features = new FeatureList(names);
        var (a, b) = (earlier.Anchor, later.Anchor);
        var kind = a.Kind.Id;
        var away = b.Sentence - a.Sentence;
        var gap = Bins.Count(away);
        features.AddWith("bias", kind);
        features.AddWith("away " + gap, kind);
        if (_words.Text.Sentence(a.Sentence).Paragraph == _words.Text.Sentence(b.Sentence).Paragraph) features.Add("one paragraph");
        features.AddWith(a.Lemma == b.Lemma ? "lemma same" : "lemma other", kind, gap);
        features.Add("lemmas", a.Lemma, b.Lemma);
        features.AddWith("articles " + ArticleOf(a) + " " + ArticleOf(b), gap);
        features.AddWith("article " + ArticleOf(b), gap, kind);
        AddParties(features, earlier, later, kind, gap);
        var (one, two) = (surroundings.Of(a), surroundings.Of(b));
        AddContent(features, one, two, gap, ArticleOf(b));
        features.AddWith("firms " + Relation(Firms(earlier), Firms(later)), kind, gap);
        AddNames(features, one, two, kind, gap);
        AddStanding(features, one.Guess, two.Guess, kind, gap);
        if (away == 0) AddPath(features, a, b);
        return features;
    }

    private static void AddParties(FeatureList features, ScoredAnchor earlier, ScoredAnchor later, string kind, string gap)
    {
        var one = Sure(earlier);
        var two = Sure(later);
        var shared = one.Intersect(two).Count();
        var relation = one.Count == 0 || two.Count == 0 ? "unknown" : shared == 0 ? "disjoint" : shared == one.Count && shared == two.Count ? "equal"
            : shared == one.Count || shared == two.Count ? "inside" : "overlap";
        features.AddWith("codes " + relation, kind, gap);
        features.AddWith($"codes {relation} {Math.Min(one.Count, 3)} {Math.Min(two.Count, 3)}");
        var likely = later.Roles.Where(r => r.Probability > 0.5);
        var sides = earlier.Roles.Where(r => r.Probability > 0.5).Join(likely, r => r.Code, r => r.Code, (x, y) => x.Side == y.Side);
        if (sides.Contains(false)) features.AddWith("sides swapped", kind);
    }

    private static HashSet<string> Sure(ScoredAnchor anchor) =>
        [.. anchor.Roles.Where(r => r.Probability > 0.4 && r.Side != Side.Host).Select(r => r.Code)];

    // Two fields are two concessions.
    private static void AddNames(FeatureList features, Surroundings one, Surroundings two, string kind, string gap)
    {
        features.AddWith("proper " + Relation(one.Proper, two.Proper), kind, gap);
        features.AddWith("dates " + Relation(one.Dates, two.Dates), kind, gap);
    }

    private static void AddStanding(FeatureList features, StatusGuess one, StatusGuess two, string kind, string gap)
    {
        if (one.Weight == 0 || two.Weight == 0) return;
        features.AddWith(one.Status == two.Status ? "standing same" : "standing differs", kind, gap);
        features.Add($"standing {one.Status} {two.Status}");
    }

    private static string Relation(HashSet<string> one, HashSet<string> two) =>
        one.Count == 0 && two.Count == 0 ? "none" : one.Count == 0 || two.Count == 0 ? "one" : one.Overlaps(two) ? "shared" : "differ";

    // Two firms of one state make two contracts.
    private static HashSet<string> Firms(ScoredAnchor anchor) =>
        [.. anchor.Roles.Where(r => r.Probability > 0.4 && r.Mention is { Actor: { Type: ActorType.Company, Form: ActorForm.Name } }).Select(r => r.Mention.Actor.Name)];

    // The nouns and names in the phrases of the two, and the sums beside them.
    private static void AddContent(FeatureList features, Surroundings one, Surroundings two, string gap, string article)
    {
        var shared = one.Content.Intersect(two.Content).Count();
        features.AddWith("content " + Math.Min(shared, 3), gap);
        if (one.Sums.Count > 0 && two.Sums.Count > 0) features.AddWith(one.Sums.Overlaps(two.Sums) ? "sums shared" : "sums differ", gap, article);
    }

    private void AddPath(FeatureList features, Anchor a, Anchor b)
    {
        features.Add("apart", Bins.Distance(Math.Abs(b.Head - a.Head)));
        if (TreePath.Between(b.Rungs, a.Rungs) is { } path) features.AddWith($"path {path.Own}|{path.Other}");
        for (var i = Math.Min(a.End, b.End); i < Math.Max(a.First, b.First); i++)
            if (_words.Lower[i] is "and" or ";" or "also" or "another" or "while") features.Add("joined", _words.Lower[i]);
    }

    private string ArticleOf(Anchor anchor) => Determiners.ArticleOf(_words, anchor);
}
