using Entente.Codebook;
using Entente.Reading.Choices;
using Entente.Reading.Dealings.Parties;
using Entente.Reading.Dealings.Triggers;
using Entente.Reading.Syntax;
using Entente.Reading.Terms;

namespace Entente.Reading.Dealings.Merging;

/// <summary>What is seen of two triggers of one kind, for the choice whether they tell of the same dealing.</summary>
internal sealed class SameFeatures(ArticleFrame frame, FeatureNames? names)
{
    private const int Near = 10;
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
        AddContent(features, a, b, gap);
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
        var sides = earlier.Roles.Where(r => r.Probability > 0.5).Join(later.Roles.Where(r => r.Probability > 0.5), r => r.Code, r => r.Code, (x, y) => x.Side == y.Side).ToList();
        if (sides.Contains(false)) features.AddWith("sides swapped", kind);
    }

    private static HashSet<string> Sure(ScoredAnchor anchor) =>
        [.. anchor.Roles.Where(r => r.Probability > 0.4 && r.Side != Side.Host).Select(r => r.Code)];

    // The nouns and names in the phrases of the two, and the sums beside them.
    private void AddContent(FeatureList features, Anchor a, Anchor b, string gap)
    {
        var shared = Content(a).Intersect(Content(b)).Count();
        features.AddWith("content " + Math.Min(shared, 3), gap);
        var (one, two) = (Sums(a), Sums(b));
        if (one.Count > 0 && two.Count > 0) features.AddWith(one.Overlaps(two) ? "sums shared" : "sums differ", gap);
    }

    private HashSet<string> Content(Anchor anchor)
    {
        var sentence = _words.Text.Sentence(anchor.Sentence);
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var i = Math.Max(sentence.FirstToken, anchor.First - Near); i < Math.Min(sentence.EndToken, anchor.End + Near); i++)
            if (_words.Upos[i] is "NOUN" or "PROPN" && (i < anchor.First || i >= anchor.End) && frame.Actors.AtToken(i) is null) found.Add(_words.Lemma[i]);
        return found;
    }

    private HashSet<string> Sums(Anchor anchor) =>
        [.. frame.Terms.Where(t => IsFigure(t) && Math.Min(Math.Abs(t.FirstToken - anchor.End), Math.Abs(anchor.First - t.EndToken)) <= Near
            && _words.Text.Token(t.FirstToken).SentenceIndex == anchor.Sentence).Select(t => t.Value.ToString() + t.Unit)];

    private static bool IsFigure(TermMention term) => term.Type is TermType.Amount or TermType.Volume or TermType.Capacity or TermType.Count && !term.IsConversion;

    private void AddPath(FeatureList features, Anchor a, Anchor b)
    {
        features.Add("apart", Bins.Distance(Math.Abs(b.Head - a.Head)));
        if (TreePath.Between(b.Rungs, a.Rungs) is { } path) features.AddWith($"path {path.Own}|{path.Other}");
        for (var i = Math.Min(a.End, b.End); i < Math.Max(a.First, b.First); i++)
            if (_words.Lower[i] is "and" or ";" or "also" or "another" or "while") features.Add("joined", _words.Lower[i]);
    }

    private string ArticleOf(Anchor anchor)
    {
        if (!anchor.IsNoun) return "verb";
        var plural = _words.Xpos[anchor.Head] is "NNS" or "NNPS" ? "plural" : "single";
        foreach (var child in _words.Children(anchor.Head))
            if (_words.Relation[child] is "det" or "nmod:poss")
                return Determiners.Definite.Contains(_words.Lower[child]) ? "definite " + plural : _words.Relation[child] == "det" ? "indefinite " + plural : "owned " + plural;
        return "bare " + plural;
    }
}
