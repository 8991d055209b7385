using Entente.Codebook;
using Entente.Reading.Choices;
using Entente.Reading.Dealings.Parties;
using Entente.Reading.Dealings.Standing;
using Entente.Reading.Syntax;
using Entente.Reading.Terms;

namespace Entente.Reading.Dealings.Triggers;

/// <summary>What is seen around a trigger, for the choice whether it tells of a dealing of its kind.</summary>
internal sealed class AnchorFeatures(ArticleFrame frame, RoleFeatures roles, FeatureNames? names)
{
    private readonly ParsedWords _words = frame.Words;
    private readonly StandingCues _standing = new(frame);

    public FeatureList Of(Anchor anchor)
    {
        var features = new FeatureList(names);
        AddTo(features, anchor);
        return features;
    }

    /// <summary>Adds what is seen to the features of another choice.</summary>
    public void AddTo(FeatureList features, Anchor anchor)
    {
        var kind = anchor.Kind.Id;
        var part = anchor.IsNoun ? "noun" : "verb";
        features.AddWith("bias", kind, part);
        features.Add("lemma", anchor.Lemma, kind);
        features.Add("lemma", anchor.Lemma, kind, _words.Relation[anchor.Head]);
        features.AddWith("group " + anchor.Trigger.Group, _words.Relation[anchor.Head]);
        AddTrigger(features, anchor, kind, part);
        AddActors(features, anchor, kind, part);
        AddCompany(features, anchor, kind);
        AddPlace(features, anchor, kind);
        AddMatter(features, anchor, kind);
        AddTree(features, anchor, kind, part);
        AddTopic(features, anchor);
        foreach (var cue in _standing.Of(anchor)) features.AddWith("standing " + cue, kind, part);
    }

    private void AddTrigger(FeatureList features, Anchor anchor, string kind, string part)
    {
        if (anchor.Trigger.Trigger.IsStrict) features.AddWith("strict", kind);
        if (anchor.Trigger.Trigger.IsWeak) features.AddWith("weak", kind);
        features.AddWith("about " + (anchor.Trigger.Trigger.About.IsEmpty ? "any" : anchor.IsAbout ? "word" : "missing"), kind, anchor.Lemma);
        features.AddWith("tag " + _words.Xpos[anchor.Head], kind);
    }

    private void AddActors(FeatureList features, Anchor anchor, string kind, string part)
    {
        var inSentence = frame.Mentions.BySentence[anchor.Sentence].ToList();
        var codes = inSentence.SelectMany(m => m.Codes).Distinct().ToList();
        features.AddWith("codes " + Bins.Count(codes.Count), kind, part);
        var near = inSentence.Where(m => Math.Abs(m.Head - anchor.Head) <= 8).SelectMany(m => m.Codes).Distinct().Count();
        features.AddWith("near " + Bins.Count(near), kind, part);
        features.AddWith("titled " + Bins.Count(codes.Count(frame.Mentions.IsInTitle)), kind);
        var (sides, types) = (new SortedSet<Side>(), new SortedSet<string>(StringComparer.Ordinal));
        foreach (var mention in inSentence)
        {
            if (roles.CodebookRoleOf(anchor, mention) is not { } role) continue;
            var side = Sides.Of(anchor.Trigger, role.Role);
            sides.Add(side);
            types.Add($"{side} {mention.Actor.Type}");
        }

        foreach (var type in types) features.AddWith("told " + type, kind, anchor.Trigger.Group);
        foreach (var mention in inSentence)
            if (TreePath.Between(mention.Rungs, anchor.Rungs) is { } path && !path.Own.Contains('>', StringComparison.Ordinal) && !path.Other.Contains('>', StringComparison.Ordinal))
                features.AddWith($"linked {path.Own}|{path.Other}", part, kind);
        features.AddWith($"filled {string.Join('+', sides)} of {Bins.Count(Math.Min(codes.Count, 3))}", kind, part, anchor.Lemma);
    }

    // Which other triggers stand in the sentence, and how near: an agreement to lend is a loan.
    private void AddCompany(FeatureList features, Anchor anchor, string kind)
    {
        foreach (var other in frame.AnchorsOf[anchor.Sentence])
        {
            if (ReferenceEquals(other, anchor) || other.Kind == anchor.Kind) continue;
            var where = other.First == anchor.First ? "same" : TreePath.Between(other.Rungs, anchor.Rungs) is { } p && (p.Own.Length == 0 || p.Other.Length == 0)
                ? (p.Own.Length == 0 ? "over" : "under") : Math.Abs(other.First - anchor.First) < 8 ? "near" : "far";
            features.Add("company", other.Kind.Id, where, kind);
            if (where != "far") features.Add("company", other.Kind.Id, other.Lemma, where, kind);
            if (anchor.Trigger.Trigger.Yields.Contains(other.Kind.Id)) features.AddWith("yields " + where, kind);
        }

        foreach (var term in frame.Terms.Where(t => t.FirstToken >= _words.Text.Sentence(anchor.Sentence).FirstToken && t.FirstToken < _words.Text.Sentence(anchor.Sentence).EndToken))
            AddTerm(features, anchor, term, kind);
    }

    private static void AddTerm(FeatureList features, Anchor anchor, TermMention term, string kind)
    {
        var where = Math.Abs(term.FirstToken - anchor.Head) < 8 ? "near" : "far";
        features.AddWith($"term {term.Type} {where}", kind);
        if (term.Type is not TermType.Amount) features.Add("unit", term.Unit, where, kind);
    }

    // What the sentence is about: the sectors whose words it has, the units of its figures, and the kinds that the headline shows.
    private void AddMatter(FeatureList features, Anchor anchor, string kind)
    {
        var sentence = _words.Text.Sentence(anchor.Sentence);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var near = Math.Abs(i - anchor.Head) <= 6 ? "near" : "far";
            foreach (var (word, _) in frame.Lexicon.SectorWords.At(_words.Lower, i, sentence.EndToken))
                features.Add("sector", frame.Lexicon.SectorIds[word.Sector], near, kind);
        }

        features.AddWith(frame.TitleKinds.Contains(anchor.Kind.Index) ? "headline shows kind" : "headline shows none", kind);
    }

    // What the talk is of, in all its words.
    private void AddTopic(FeatureList features, Anchor anchor)
    {
        var sentence = _words.Text.Sentence(anchor.Sentence);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            if (_words.Upos[i] is "NOUN" or "VERB" or "ADJ" && (i < anchor.First || i >= anchor.End) && seen.Add(_words.Lemma[i])) features.Add("topic", _words.Lemma[i]);
    }

    private void AddPlace(FeatureList features, Anchor anchor, string kind)
    {
        features.AddWith("sentence " + Bins.Distance(anchor.Sentence), kind);
        var statement = frame.StatementAt(anchor);
        features.AddWith(statement is null ? "said by none" : $"said {statement.Mode}", kind);
        if (frame.AnchorsOf[anchor.Sentence].FirstOrDefault(a => a.Kind == anchor.Kind) is { } first) features.AddWith(ReferenceEquals(first, anchor) ? "first of kind" : "later of kind", kind);
        var before = frame.Anchors.Count(a => a.Kind == anchor.Kind && a.Sentence < anchor.Sentence);
        features.AddWith("told before " + Bins.Count(before), kind);
    }

    private void AddTree(FeatureList features, Anchor anchor, string kind, string part)
    {
        features.AddWith("relation " + _words.Relation[anchor.Head], kind, part);
        if (anchor.Rungs.Length > 1)
        {
            var (token, steps) = anchor.Rungs[1];
            features.AddWith($"above {steps} {_words.Upos[token]}", kind, part);
            features.AddWith($"above {steps} {_words.Lemma[token]}", kind);
            if (anchor.Trigger.FrameOf(_words.Lemma[token]) is not null) features.AddWith("framed " + steps, kind);
        }

        foreach (var child in _words.Children(anchor.Head))
        {
            var relation = _words.Relation[child];
            if (relation is "compound" or "amod") features.AddWith($"modifier {_words.Lemma[child]}", kind);
            else if (relation is "det" or "nummod" or "nmod:poss") features.AddWith($"determiner {(relation == "det" ? _words.Lower[child] : relation)}", kind);
            else if (relation is "nmod" or "obl") features.AddWith($"child {_words.PrepositionOf(child)}", kind, part);
            else if (relation is "obj" or "acl") features.AddWith($"child {relation} {_words.Lemma[child]}", kind);
        }
    }
}
