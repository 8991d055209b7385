using Entente.Reading.Actors;
using Entente.Reading.Choices;
using Entente.Reading.Dealings.Triggers;
using Entente.Reading.Syntax;

namespace Entente.Reading.Dealings.Parties;

/// <summary>What is seen of an actor beside a trigger, for the choice of its role.</summary>
internal sealed class RoleFeatures(ArticleFrame frame, FeatureNames? names)
{
    private const int FewWords = 8;
    private readonly ParsedWords _words = frame.Words;
    private readonly SlotReader _slots = new(frame.Words);
    private Anchor? _sidesOf;
    private List<(string Code, Side Side)> _sides = [];

    /// <summary>The role that the codebook gives to the place; null where it gives none.</summary>
    public CodebookRole? CodebookRoleOf(Anchor anchor, Mention mention) =>
        mention.Sentence == anchor.Sentence && TreePath.Between(mention.Rungs, anchor.Rungs) is { } path ? _slots.RoleOf(anchor, path) : null;

    public FeatureList Of(Anchor anchor, Mention mention)
    {
        var features = new FeatureList(names);
        AddTo(features, anchor, mention);
        return features;
    }

    /// <summary>Adds what is seen to the features of another choice.</summary>
    public void AddTo(FeatureList features, Anchor anchor, Mention mention)
    {
        var kind = anchor.Kind.Id;
        var shape = anchor.Kind.IsSymmetric ? "equals" : "sided";
        features.AddWith("bias", shape, kind);
        if (mention.Sentence == anchor.Sentence) AddPlace(features, anchor, mention, kind, shape);
        else AddContext(features, anchor, mention, kind, shape);
        AddActor(features, mention, kind, shape);
    }

    private void AddPlace(FeatureList features, Anchor anchor, Mention mention, string kind, string shape)
    {
        var path = TreePath.Between(mention.Rungs, anchor.Rungs);
        var part = anchor.IsNoun ? "noun" : "verb";
        var order = mention.Head < anchor.Head ? "before" : "behind";
        AddCompany(features, anchor, mention, shape);
        if (path is { } p)
        {
            var way = $"{p.Own}|{p.Other}";
            features.Add("path", way, part, shape);
            features.Add("path", way, kind);
            features.Add("path", way, kind, anchor.Lemma);
            features.Add("path", way, anchor.Trigger.Group);
            features.Add("own", p.Own, p.Other.Length == 0 ? "here" : "above", shape);
            features.Add("other", p.Other, order, shape);
            if (p.Other.Length > 0) features.Add("meeting", _words.Lemma[p.Meeting], p.Own, kind);
        }

        var role = path is { } q ? _slots.RoleOf(anchor, q) : null;
        var told = role is { } r ? Sides.Of(anchor.Trigger, r.Role).ToString() : "none";
        features.AddWith($"codebook {told}", shape, kind, part, anchor.Trigger.Group);
        if (role is { } given) features.AddWith($"codebook {told} {given.Way} {Math.Min(given.Rank, 2)}", shape, kind);
        features.AddWith($"codebook {told} others {SidesOf(anchor, mention)}", shape);
        AddOrder(features, anchor, mention, kind, shape, order, told);
    }

    // "By way of Bulgaria", "rivals of Japan": what the actor hangs on, and what stands between.
    private void AddCompany(FeatureList features, Anchor anchor, Mention mention, string shape)
    {
        if (_words.Head[mention.Head] is >= 0 and var above && (above < anchor.First || above >= anchor.End))
            features.AddWith($"on {_words.Lemma[above]}", shape, _words.PrepositionOf(mention.Head));
        var (low, high) = mention.Head < anchor.Head ? (mention.Actor.EndToken, anchor.First) : (anchor.End, mention.Actor.FirstToken);
        if (high - low > FewWords) return;
        for (var i = low; i < high; i++)
            if (_words.Upos[i] is "NOUN" or "VERB" or "ADJ" or "ADV") features.AddWith($"between {_words.Lemma[i]}", shape);
    }

    // Which sides the codebook gives to other codes of the sentence.
    private string SidesOf(Anchor anchor, Mention except)
    {
        if (!ReferenceEquals(_sidesOf, anchor)) (_sidesOf, _sides) = (anchor, FilledIn(anchor));
        return string.Join('+', _sides.Where(s => !except.Codes.Contains(s.Code)).Select(s => s.Side).Distinct().Order());
    }

    private List<(string Code, Side Side)> FilledIn(Anchor anchor)
    {
        var found = new List<(string, Side)>();
        foreach (var mention in frame.Mentions.BySentence[anchor.Sentence])
            if (CodebookRoleOf(anchor, mention) is { } role) found.AddRange(mention.Codes.Select(c => (c, Sides.Of(anchor.Trigger, role.Role))));
        return found;
    }

    private void AddOrder(FeatureList features, Anchor anchor, Mention mention, string kind, string shape, string order, string told)
    {
        var preposition = _words.PrepositionOf(mention.Head);
        features.AddWith($"order {order} {preposition}", shape, kind);
        features.AddWith($"order {order} {preposition} {anchor.Lemma}", kind);
        features.Add($"order {order} {preposition}", anchor.Trigger.Group);
        var distance = Bins.Distance(Math.Abs(mention.Head - anchor.Head));
        features.AddWith($"distance {order} {distance}", shape, told);
        features.AddWith($"between {order} {Bins.Count(Between(anchor, mention))}", shape, told);
        if (IsOneClause(anchor, mention)) features.AddWith($"clause {order}", shape, told);
    }

    private void AddContext(FeatureList features, Anchor anchor, Mention mention, string kind, string shape)
    {
        var away = mention.Sentence - anchor.Sentence;
        var sentences = away > 0 ? "next" : $"back {Bins.Count(-away)}";
        var part = _words.Relation[mention.Head];
        features.AddWith($"context {sentences}", shape, kind, anchor.IsNoun ? "noun" : "verb");
        features.AddWith($"context as {part}", shape, sentences);
        features.AddWith($"context rank {Rank(mention)}", shape, kind);
        features.AddWith($"context sides {SidesOf(anchor, mention)}", shape, kind, sentences);
        features.AddWith($"context before {BesideLast(anchor, mention)}", shape, kind, anchor.IsNoun ? "noun" : "verb");
        features.AddWith($"context own {Bins.Count(frame.Mentions.BySentence[anchor.Sentence].SelectMany(m => m.Codes).Distinct().Count())}", shape, kind);
    }

    // "The second round" is among those who had the first: where the actor stands beside the last trigger of the kind.
    private string BesideLast(Anchor anchor, Mention mention)
    {
        for (var s = anchor.Sentence - 1; s >= Math.Max(0, mention.Sentence); s--)
            foreach (var last in frame.AnchorsOf[s])
            {
                if (last.Kind != anchor.Kind) continue;
                if (s != mention.Sentence) return "passed over";
                if (CodebookRoleOf(last, mention) is { } role) return $"told {Sides.Of(last.Trigger, role.Role)}";
            }

        return frame.AnchorsOf[mention.Sentence].Any(a => a.Kind == anchor.Kind) ? "beside" : "none";
    }

    private void AddActor(FeatureList features, Mention mention, string kind, string shape)
    {
        var actor = mention.Actor;
        var where = "";
        features.AddWith($"type {actor.Type} {actor.Form}", shape, kind, where);
        if (mention.IsSpeaker) features.AddWith("speaker", shape, kind);
        if (actor.IsGroup) features.AddWith("group", shape, kind);
        if (frame.Mentions.IsInTitle(mention.Codes[0])) features.AddWith("title", shape, kind);
        features.AddWith($"rank {Rank(mention)}", shape);
        if (mention.Codes[0].Length != 3 || actor.Type == ActorType.Organisation) features.AddWith($"organisation {mention.Codes[0]}", kind);
        else features.AddWith("state", shape, kind);
    }

    private string Rank(Mention mention) => Bins.Count(frame.Mentions.ByRank.IndexOf(mention.Codes[0]));

    private int Between(Anchor anchor, Mention mention)
    {
        var (low, high) = mention.Head < anchor.Head ? (mention.Head, anchor.Head) : (anchor.Head, mention.Head);
        return frame.Mentions.BySentence[anchor.Sentence].Count(m => m.Head > low && m.Head < high);
    }

    private bool IsOneClause(Anchor anchor, Mention mention)
    {
        var (low, high) = mention.Head < anchor.Head ? (mention.Head, anchor.Head) : (anchor.Head, mention.Head);
        for (var i = low + 1; i < high; i++)
            if (_words.Upos[i] == "VERB" || _words.Lower[i] is ";" or ":") return false;
        return true;
    }
}
