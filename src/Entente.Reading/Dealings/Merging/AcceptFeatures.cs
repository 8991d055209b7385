using Entente.Reading.Choices;
using Entente.Reading.Dealings.Parties;
using Entente.Reading.Dealings.Standing;
using Entente.Reading.Dealings.Triggers;

namespace Entente.Reading.Dealings.Merging;

/// <summary>What is seen of a draft among the others of the article, for the choice whether it is a dealing of its own.</summary>
internal sealed class AcceptFeatures(ArticleFrame frame, AnchorFeatures anchors, FeatureNames? names)
{
    private readonly StatusGuesser _guesser = new(frame);
    private readonly Telling _telling = new(frame);

    public FeatureList Of(Draft draft, IReadOnlyList<Draft> all)
    {
        var features = new FeatureList(names);
        var kind = draft.Kind.Id;
        features.AddWith("bias", kind);
        AddAnchors(features, draft, kind);
        AddParties(features, draft, kind);
        AddTelling(features, draft, kind);
        foreach (var other in all)
            if (!ReferenceEquals(other, draft) && (draft.Whole is null || other.Whole != draft.Whole)) AddOther(features, draft, other, kind);
        features.AddWith("drafts " + Bins.Count(all.Select(d => d.Whole ?? d).Distinct().Count()));
        anchors.AddTo(features, draft.Anchors[draft.IndexOfStrongest].Anchor);
        return features;
    }

    private static void AddAnchors(FeatureList features, Draft draft, string kind)
    {
        var best = draft.Anchors.MaxBy(a => a.Probability)!;
        features.AddWith("best " + Bins.Probability(best.Probability), kind, Bins.Count(draft.Anchors.Count));
        features.AddWith("anchors " + Bins.Count(draft.Anchors.Count), kind);
        features.Add("lemma", best.Anchor.Lemma, kind);
        features.AddWith("first " + Bins.Distance(draft.Anchors[0].Anchor.Sentence), kind);
        var doubt = 1.0;
        foreach (var anchor in draft.Anchors) doubt *= 1 - anchor.Probability;
        features.AddWith("any " + Bins.Probability(1 - doubt), kind);
    }

    private void AddParties(FeatureList features, Draft draft, string kind)
    {
        var codes = draft.Codes.ToList();
        features.AddWith("codes " + Bins.Count(codes.Count), kind);
        features.AddWith("titled " + Bins.Count(codes.Count(frame.Mentions.IsInTitle)), kind);
        if (draft.Parties.Count == 0) return;
        features.AddWith("pair " + Bins.Probability(draft.PairConfidence), kind, Bins.Count(codes.Count));
        var weakest = draft.Parties.Where(p => p.Side != Side.Host).Select(p => p.Probability).DefaultIfEmpty(0).Min();
        features.AddWith("weakest " + Bins.Probability(weakest), kind, Bins.Count(codes.Count));
        var away = draft.Parties.Count(p => draft.Anchors.All(a => a.Anchor.Sentence != p.Mention.Sentence));
        features.AddWith("from elsewhere " + Bins.Count(away), kind);
        features.AddWith("together " + Together(draft, codes), kind, Bins.Count(away));
        features.AddWith("speakers " + Bins.Count(draft.Parties.Count(p => p.Mention.IsSpeaker)), kind);
        features.AddWith("rarest " + Bins.Count(codes.Min(frame.Mentions.CountOf)), kind);
        features.AddWith("foremost " + Bins.Probability(frame.Mentions.ShareOfForemost), Bins.Count(away));
        features.AddWith("sides " + string.Join('+', draft.Parties.Select(p => p.Side).Distinct().Order()), kind);
    }

    // Whom one sentence names together have to do with one another more often than whom an article happens to name.
    private string Together(Draft draft, List<string> codes)
    {
        var where = "nowhere";
        foreach (var sentence in frame.Mentions.BySentence)
        {
            if (codes.Count(code => sentence.Any(m => m.Codes.Contains(code))) < 2) continue;
            if (draft.Anchors.Any(a => a.Anchor.Sentence == sentence.Key)) return "beside";
            where = "elsewhere";
        }

        return where;
    }

    // How far it has come, with which figures, as news or as known, on whose word.
    private void AddTelling(FeatureList features, Draft draft, string kind)
    {
        var guess = StatusGuess.Best(draft.Anchors.Select(a => _guesser.Of(a.Anchor)));
        features.AddWith($"guess {guess.Status} {Math.Min(guess.Weight, 2)}", kind);
        foreach (var lemma in draft.Anchors.Select(a => a.Anchor.Lemma).Distinct()) features.Add("any lemma", lemma, kind);
        foreach (var article in _telling.Articles(draft)) features.AddWith("told as " + article, kind);
        var sentences = draft.Anchors.Select(a => a.Anchor.Sentence).ToHashSet();
        features.AddWith("sentences " + Bins.Count(sentences.Count), kind);
        var types = frame.Terms.Where(t => sentences.Contains(frame.Text.Token(t.FirstToken).SentenceIndex)).Select(t => t.Type).ToHashSet();
        features.AddWith("term types " + Bins.Count(types.Count), kind);
        foreach (var type in types) features.Add($"term type {type}", kind);
        features.AddWith("said " + _telling.Said(draft), kind);
    }

    private static void AddOther(FeatureList features, Draft draft, Draft other, string kind)
    {
        var shared = draft.Codes.Intersect(other.Codes).Count();
        if (shared == 0) return;
        var codes = shared == draft.Codes.Count() ? "all" : "some";
        var sentences = draft.Anchors.Select(a => a.Anchor.Sentence).ToHashSet();
        var where = other.Anchors.All(a => !sentences.Contains(a.Anchor.Sentence)) ? "elsewhere" : sentences.All(s => other.Anchors.Any(a => a.Anchor.Sentence == s)) ? "covered" : "beside";
        var stronger = other.Anchors.Max(a => a.Probability) > draft.Anchors.Max(a => a.Probability) ? "stronger" : "weaker";
        features.AddWith($"other {codes} {where} {stronger}", kind, other.Kind.Id);
        features.Add($"other {codes} {where} {stronger}", kind, other.Kind.Id);
    }
}
