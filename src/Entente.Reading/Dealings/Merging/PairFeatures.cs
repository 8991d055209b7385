using Entente.Reading.Choices;
using Entente.Reading.Dealings.Parties;
using Entente.Reading.Dealings.Writing;

namespace Entente.Reading.Dealings.Merging;

/// <summary>What is seen of two codes of a draft together, for the choice whether these two deal with one another, each on its side.</summary>
internal sealed class PairFeatures(ArticleFrame frame, FeatureNames? names)
{
    private readonly PlaceReader _places = new(frame);
    private readonly SectorReader _sectors = new(frame);

    /// <summary>The features of one pair among <paramref name="all"/> those of the draft, the likeliest first.</summary>
    public FeatureList Of(Draft draft, RoleChance one, RoleChance other, IReadOnlyList<(RoleChance One, RoleChance Other)> all)
    {
        var features = new FeatureList(names);
        var kind = draft.Kind.Id;
        features.AddWith("bias", kind);
        AddChances(features, one, other, all, kind);
        AddActors(features, draft, one, other, kind);
        foreach (var anchor in draft.Anchors) AddPlaces(features, anchor, one, other, kind, ReferenceEquals(anchor, draft.Anchors[draft.IndexOfStrongest]));
        return features;
    }

    private static void AddChances(FeatureList features, RoleChance one, RoleChance other, IReadOnlyList<(RoleChance One, RoleChance Other)> all, string kind)
    {
        var product = one.Probability * other.Probability;
        features.AddWith("both " + Bins.Probability(product), kind);
        features.Add("each", Bins.Probability(one.Probability), Bins.Probability(other.Probability));
        features.AddWith("rank " + Bins.Count(all.Count(p => p.One.Probability * p.Other.Probability > product)), kind, Bins.Probability(product));
        var swapped = all.FirstOrDefault(p => p.One.Code == other.Code && p.Other.Code == one.Code);
        features.AddWith("swapped " + (swapped.One.Code is null ? "none" : Bins.Probability(product - (swapped.One.Probability * swapped.Other.Probability) + 0.5)), kind);
        features.AddWith("pairs " + Bins.Count(all.Count), Bins.Probability(product));
    }

    private void AddActors(FeatureList features, Draft draft, RoleChance one, RoleChance other, string kind)
    {
        var sentences = draft.Anchors.Select(a => a.Anchor.Sentence).ToHashSet();
        features.AddWith($"here {sentences.Contains(one.Mention.Sentence)} {sentences.Contains(other.Mention.Sentence)}", kind);
        if (one.Mention.Sentence == other.Mention.Sentence) features.AddWith("one sentence", kind);
        features.AddWith($"types {one.Mention.Actor.Type} {other.Mention.Actor.Type}", kind);
        features.AddWith($"titled {frame.Mentions.IsInTitle(one.Code)} {frame.Mentions.IsInTitle(other.Code)}", kind);
        var sector = _sectors.Of(draft);
        features.AddWith($"usually {draft.Kind.UsualSideOf(one.Code, sector)} {draft.Kind.UsualSideOf(other.Code, sector)}", kind);
        if (one.Code.Length != 3) features.Add("one", one.Code, kind);
        if (other.Code.Length != 3) features.Add("other", other.Code, kind);
    }

    private void AddPlaces(FeatureList features, ScoredAnchor anchor, RoleChance one, RoleChance other, string kind, bool isStrongest)
    {
        if (PlaceOf(anchor, one) is not { } a || PlaceOf(anchor, other) is not { } b) return;
        var group = anchor.Anchor.Trigger.Group;
        features.AddWith($"told {a.Told} {b.Told}", kind, group);
        features.AddWith($"order {a.Order} {b.Order} {(a.At < b.At ? "so" : "reversed")}", kind, group);
        features.AddWith($"ways {a.Way} {b.Way}", kind, group);
        if (isStrongest) features.AddWith($"strongest told {a.Told} {b.Told}", kind);
    }

    // Where the code stands beside the trigger: the mention that most likely is on this side of it.
    private Place? PlaceOf(ScoredAnchor anchor, RoleChance chance)
    {
        RoleChance? best = null;
        foreach (var role in anchor.Roles)
            if (role.Code == chance.Code && role.Side == chance.Side && (best is null || role.Probability > best.Value.Probability)) best = role;
        return best is { } b ? _places.Of(anchor.Anchor, b.Mention) : null;
    }
}
