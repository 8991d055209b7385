using Entente.Codebook;
using Entente.Reading.Choices;
using Entente.Reading.Dealings.Merging;

namespace Entente.Reading.Dealings.Writing;

/// <summary>What is seen of a statement beside a dealing, for the choice whether the dealing stands on that word.</summary>
internal sealed class SourceFeatures(ArticleFrame frame, FeatureNames? names)
{
    /// <summary>The statements that hold some of the dealing's triggers, or stand in a sentence with one.</summary>
    public IEnumerable<Statement> Around(Draft draft)
    {
        var sentences = draft.Anchors.Select(a => frame.Text.Sentence(a.Anchor.Sentence).Span).Distinct().ToList();
        return frame.Statements.Where(s => sentences.Exists(x => x.Overlaps(s.Content)));
    }

    public FeatureList Of(Draft draft, Statement statement)
    {
        var features = new FeatureList(names);
        var covered = draft.Anchors.Select(a => statement.Content.Contains(frame.Text.Token(a.Anchor.Head).Span)).ToList();
        var count = covered.Count(c => c);
        var share = count == 0 ? "none" : count == covered.Count ? "all" : count * 2 >= covered.Count ? "half" : "some";
        var strongest = covered[draft.IndexOfStrongest] ? "strongest" : "not strongest";
        features.AddWith("bias", draft.Kind.Id);
        features.AddWith("covers " + share, strongest, covered[0] ? "first" : "not first");
        features.AddWith((covered[0] ? "first " : "not first ") + strongest, Bins.Count(covered.Count));
        features.AddWith("mode " + statement.Mode, share);
        features.AddWith("relays " + Bins.Count(statement.Relay.Length), share);
        features.AddWith("speaker " + (statement.Code is null ? "uncoded" : draft.Codes.Contains(statement.Code) ? "party" : "stranger"), share);
        features.AddWith("sentence " + Bins.Distance(draft.Anchors[0].Anchor.Sentence), share);
        var others = Around(draft).Count(s => s != statement && draft.Anchors.Any(a => s.Content.Contains(frame.Text.Token(a.Anchor.Head).Span)));
        features.AddWith("others " + Bins.Count(others), share);
        var earlier = Around(draft).TakeWhile(s => s != statement).Count();
        features.AddWith("earlier " + Bins.Count(earlier), share);
        return features;
    }
}
