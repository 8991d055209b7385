using Entente.Reading.Choices;
using Entente.Reading.Dealings.Writing;

namespace Entente.Reading.Dealings.Merging;

/// <summary>What all triggers of a draft together show of a code on a side, for the choice whether it is a party.</summary>
internal sealed class PartyFeatures(ArticleFrame frame, FeatureNames? names)
{
    private readonly SectorReader _sectors = new(frame);
    private const double Seen = 0.25;

    /// <summary>The features of one chance among <paramref name="best"/>, the best chances of the draft's codes on each side.</summary>
    public FeatureList Of(Draft draft, RoleChance chance, IReadOnlyList<RoleChance> best)
    {
        var features = new FeatureList(names);
        var (kind, side) = (draft.Kind.Id, chance.Side.ToString());
        var all = draft.Anchors.Select(a => a.Roles.Where(r => r.Code == chance.Code && r.Side == chance.Side).Select(r => r.Probability).DefaultIfEmpty(0).Max()).ToList();
        var top = Bins.Probability(chance.Probability);
        features.AddWith("bias", kind, side);
        features.AddWith("best " + top, side, kind, Bins.Count(all.Count));
        features.AddWith("average " + Bins.Probability(all.Average()), side, kind);
        features.AddWith($"seen {Bins.Count(all.Count(p => p >= Seen))} of {Bins.Count(all.Count)}", side, top);
        features.AddWith("strongest " + Bins.Probability(all[draft.IndexOfStrongest]), side, kind);
        AddRivals(features, chance, best, kind, side, top);
        AddMention(features, draft, chance, side, top);
        return features;
    }

    private static void AddRivals(FeatureList features, RoleChance chance, IReadOnlyList<RoleChance> best, string kind, string side, string top)
    {
        var others = best.Where(b => b.Side == chance.Side && b.Code != chance.Code).Select(b => b.Probability).ToList();
        var rank = others.Count(p => p > chance.Probability);
        features.AddWith($"rank {Bins.Count(rank)}", side, top, kind);
        features.AddWith($"gap {Bins.Probability(others.DefaultIfEmpty(0).Max() - chance.Probability + 0.5)}", side, kind);
        var elsewhere = best.Where(b => b.Code == chance.Code && b.Side != chance.Side).Select(b => b.Probability).DefaultIfEmpty(0).Max();
        features.AddWith("other side " + Bins.Probability(elsewhere), side, top);
        features.AddWith("codes " + Bins.Count(best.Where(b => b.Probability > Seen).Select(b => b.Code).Distinct().Count()), side, kind);
    }

    private void AddMention(FeatureList features, Draft draft, RoleChance chance, string side, string top)
    {
        var here = draft.Anchors.Any(a => a.Anchor.Sentence == chance.Mention.Sentence) ? "here" : "elsewhere";
        features.AddWith(here, side, top);
        features.AddWith($"type {chance.Mention.Actor.Type} {chance.Mention.Actor.Form}", side);
        if (frame.Mentions.IsInTitle(chance.Code)) features.AddWith("titled", side, top);
        features.AddWith($"usually {draft.Kind.UsualSideOf(chance.Code, _sectors.Of(draft))}", side, top);
        features.AddWith($"article rank {Bins.Count(frame.Mentions.ByRank.IndexOf(chance.Code))}", side);
    }
}
