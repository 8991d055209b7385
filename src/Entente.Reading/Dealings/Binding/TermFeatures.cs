using Entente.Codebook;
using Entente.Reading.Choices;
using Entente.Reading.Dealings.Merging;
using Entente.Reading.Dealings.Triggers;
using Entente.Reading.Syntax;
using Entente.Reading.Terms;

namespace Entente.Reading.Dealings.Binding;

/// <summary>What is seen of a figure or date beside a dealing, for the choice whether it is a term of it, in one of its senses.</summary>
internal sealed class TermFeatures(ArticleFrame frame, FeatureNames? names)
{
    private const int Around = 6;
    private readonly ParsedWords _words = frame.Words;

    public FeatureList Of(Draft draft, TermMention term, TermSense sense, IReadOnlyList<Draft> all)
    {
        var features = new FeatureList(names);
        var (kind, type) = (draft.Kind.Id, Codebook.Names.Of(sense.Type));
        features.AddWith("bias " + type, kind);
        features.AddWith($"unit {type} {sense.Unit}", kind);
        features.AddWith(sense.Type == term.Type && sense.Unit == term.Unit ? "first sense" : "other sense", type, term.Type.ToString());
        features.AddWith("rank " + (draft.Kind.TermTypes.TryGetValue(type, out var rank) ? Bins.Count(rank) : "none"), Cost(draft, term) < 30 ? "same sentence" : "elsewhere");
        AddPlace(features, draft, term, kind, type);
        AddRivals(features, draft, term, all, kind, type);
        AddWords(features, term, kind, type);
        AddTopic(features, term, type);
        return features;
    }

    private void AddPlace(FeatureList features, Draft draft, TermMention term, string kind, string type)
    {
        var nearest = Nearest(draft, term);
        var away = SentenceOf(term) - nearest.Sentence;
        var where = away == 0 ? "same" : away > 0 ? "behind " + Bins.Count(away) : "before " + Bins.Count(-away);
        features.AddWith("sentence " + where, kind, type);
        if (away != 0 && _words.Text.Sentence(SentenceOf(term)).Paragraph == _words.Text.Sentence(nearest.Sentence).Paragraph) features.AddWith("one paragraph", where);
        if (away != 0) return;
        var order = term.FirstToken >= nearest.End ? "behind" : "before";
        features.AddWith($"distance {order} {Bins.Distance(Distance(nearest, term))}", kind, type);
        var head = _words.HeadOf(term.FirstToken, term.EndToken);
        if (TreePath.Between(Climb.From(_words, head), nearest.Rungs) is not { } path) return;
        features.AddWith($"path {path.Own}|{path.Other}", type, nearest.IsNoun ? "noun" : "verb");
        features.Add("path", path.Own, path.Other.Length == 0 ? "here" : "above", kind, type);
    }

    private void AddRivals(FeatureList features, Draft draft, TermMention term, IReadOnlyList<Draft> all, string kind, string type)
    {
        var own = Cost(draft, term);
        var nearer = all.Count(d => !ReferenceEquals(d, draft) && Cost(d, term) < own);
        features.AddWith("nearer " + Bins.Count(nearer), kind, type);
        features.AddWith("rivals " + Bins.Count(all.Count - 1), Bins.Count(nearer));
        foreach (var rival in all)
            if (!ReferenceEquals(rival, draft) && Math.Abs(Cost(rival, term) - own) < 20) features.Add("rival", rival.Kind.Id, kind, type, Cost(rival, term) < own ? "nearer" : "further");
        var sentence = SentenceOf(term);
        var strangers = frame.Mentions.BySentence[sentence].SelectMany(m => m.Codes).Distinct().Count(c => !draft.Codes.Contains(c));
        features.AddWith("strangers " + Bins.Count(strangers), type);
        var members = frame.Mentions.BySentence[sentence].SelectMany(m => m.Codes).Distinct().Count(c => draft.Codes.Contains(c));
        features.AddWith("members " + Bins.Count(members), type);
    }

    // What the talk is of around the figure.
    private void AddTopic(FeatureList features, TermMention term, string type)
    {
        var sentence = _words.Text.Sentence(SentenceOf(term));
        for (var i = Math.Max(sentence.FirstToken, term.FirstToken - Around); i < Math.Min(sentence.EndToken, term.EndToken + Around); i++)
        {
            if (_words.Upos[i] is not ("NOUN" or "VERB" or "ADJ") || (i >= term.FirstToken && i < term.EndToken)) continue;
            features.AddWith($"{(i < term.FirstToken ? "topic before" : "topic behind")} {_words.Lemma[i]}", type);
        }
    }

    private void AddWords(FeatureList features, TermMention term, string kind, string type)
    {
        if (term.Cue is { } cue) features.AddWith("cue " + cue, type, kind);
        if (term.Act is { } act) features.AddWith("act " + act, type, kind);
        else features.AddWith("no act", type, kind);
        var before = term.FirstToken > 0 ? _words.Lower[term.FirstToken - 1] : "";
        var behind = term.EndToken < _words.Count ? _words.Lower[term.EndToken] : "";
        features.AddWith("before " + before, type);
        features.AddWith("behind " + behind, type);
        var head = _words.HeadOf(term.FirstToken, term.EndToken);
        if (Climb.From(_words, head) is [_, var above, ..]) features.AddWith($"above {above.Steps} {_words.Lemma[above.Token]}", type);
        if (term.Qualifier is { } qualifier) features.Add("qualifier", qualifier.ToString(), type);
        if (IsDate(term) && frame.Article.Published?.ToString() is { } today)
            features.AddWith("date " + (string.CompareOrdinal(term.Value.ToString(), today[..Math.Min(today.Length, term.Value.ToString().Length)]) switch { < 0 => "past", 0 => "now", _ => "future" }), type, kind);
    }

    /// <summary>Whether it only says when somebody spoke: "the minister said on Friday".</summary>
    public bool IsOfSaying(TermMention term)
    {
        if (!IsDate(term)) return false;
        var head = _words.Head[_words.HeadOf(term.FirstToken, term.EndToken)];
        return head >= 0 && frame.Statements.Any(s => s.CueEvidence.Contains(_words.Text.Token(head).Span));
    }

    private static bool IsDate(TermMention term) => term.Type is TermType.Start or TermType.End;

    private int SentenceOf(TermMention term) => _words.Text.Token(term.FirstToken).SentenceIndex;

    private Anchor Nearest(Draft draft, TermMention term) => draft.Anchors.MinBy(a => CostOf(a.Anchor, term))!.Anchor;

    /// <summary>How far the term stands from the dealing's nearest trigger, in words; another sentence counts as 30.</summary>
    public int Cost(Draft draft, TermMention term) => draft.Anchors.Min(a => CostOf(a.Anchor, term));

    private int CostOf(Anchor anchor, TermMention term)
    {
        var away = SentenceOf(term) - anchor.Sentence;
        return away == 0 ? Distance(anchor, term) : (away > 0 ? 30 * away : -45 * away);
    }

    private static int Distance(Anchor anchor, TermMention term) =>
        term.FirstToken >= anchor.End ? term.FirstToken - anchor.End : Math.Max(0, anchor.First - term.EndToken) + 2;
}
