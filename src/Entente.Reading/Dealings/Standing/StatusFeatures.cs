using System.Globalization;
using Entente.Codebook;
using Entente.Reading.Choices;
using Entente.Reading.Dealings.Merging;
using Entente.Reading.Syntax;

namespace Entente.Reading.Dealings.Standing;

/// <summary>What is seen of how far a dealing has come, over all its triggers.</summary>
internal sealed class StatusFeatures(ArticleFrame frame, FeatureNames? names)
{
    private const int Near = 5;
    private const int Reach = 14;
    private readonly StandingCues _cues = new(frame);
    private readonly StatusGuesser _guesser = new(frame);
    private readonly Telling _telling = new(frame);

    /// <summary>The statuses, by their written names.</summary>
    public static readonly string[] Classes = [.. Enum.GetValues<Status>().Select(s => Names.Of(s))];

    public FeatureList Of(Draft draft)
    {
        var features = new FeatureList(names);
        var kind = draft.Kind.Id;
        var shape = draft.Kind.IsEvent ? "event" : "commitment";
        features.AddWith("bias", kind, shape);
        features.Add("anchors", Bins.Count(draft.Anchors.Count), kind);
        for (var i = 0; i < draft.Anchors.Count; i++)
        {
            var place = i == 0 ? "first" : i == draft.Anchors.Count - 1 ? "last" : "middle";
            AddAnchor(features, draft, i, place, kind, shape);
        }

        AddGuesses(features, draft, kind, shape);
        AddSurroundings(features, draft, shape);
        foreach (var cue in _cues.ByPronoun(draft.Anchors[^1].Anchor)) features.AddWith(cue.Text, kind, shape);
        AddDates(features, draft, shape);
        AddTelling(features, draft, kind, shape);
        return features;
    }

    private void AddGuesses(FeatureList features, Draft draft, string kind, string shape)
    {
        var guesses = draft.Anchors.Select(a => _guesser.Of(a.Anchor)).ToList();
        var best = StatusGuess.Best(guesses);
        features.AddWith($"best guess {best.Status}", kind, shape, best.Weight.ToString(CultureInfo.InvariantCulture));
        var strongest = guesses[draft.IndexOfStrongest];
        features.AddWith($"strongest guess {strongest.Status}", kind, shape, strongest.Weight.ToString(CultureInfo.InvariantCulture));
        features.AddWith($"first guess {guesses[0].Status} {Math.Min(guesses[0].Weight, 1)}", kind, shape);
        foreach (var guess in guesses.Where(g => g.Weight > 0).Distinct()) features.AddWith($"a guess {guess.Status}", kind, shape);
    }

    // Verbs in the sentences of its triggers, attached or not: the tree may be wrong, and much is told in passing.
    private void AddSurroundings(FeatureList features, Draft draft, string shape)
    {
        foreach (var group in draft.Anchors.GroupBy(a => a.Anchor.Sentence))
        {
            var sentence = frame.Text.Sentence(group.Key);
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                var distance = group.Min(a => Math.Abs(a.Anchor.Head - i));
                if (distance == 0 || distance > Reach || frame.Words.Upos[i] is not ("VERB" or "AUX" or "ADV" or "ADJ" or "PART")) continue;
                var near = distance <= Near ? "near" : "far";
                features.Add(near, frame.Words.Lemma[i]);
                if (frame.Words.Upos[i] != "VERB") continue;
                var verb = VerbGroup.Of(frame.Words, i);
                features.AddWith($"{near} tense {verb.Tense} {(verb.IsNegated ? "not" : "")}", shape);
                features.Add(near, frame.Words.Lemma[i], verb.Tense.ToString());
                if (frame.Lexicon.StatusOf(frame.Words, i, "", draft.Kind) is { } status) features.AddWith($"{near} {status} {(verb.IsNegated ? "not" : "")}", shape, verb.Tense.ToString());
                else if (frame.Lexicon.StatusOfSubject(frame.Words, i) is { } begun) features.AddWith($"{near} itself {begun}", shape, verb.Tense.ToString());
            }
        }
    }

    private void AddAnchor(FeatureList features, Draft draft, int index, string place, string kind, string shape)
    {
        var anchor = draft.Anchors[index].Anchor;
        features.Add("lemma", anchor.Lemma, kind);
        features.Add("lemma", anchor.Lemma, place);
        foreach (var cue in _cues.Seen(anchor))
        {
            features.AddWith(cue.Text, kind, shape, place);
            if (index == 0) features.Add(cue.Text, anchor.Lemma);
        }

        if (anchor.Rungs.Length > 1)
        {
            var (token, steps) = anchor.Rungs[1];
            features.Add("above", frame.Words.Lemma[token], steps, shape);
            if (frame.Words.IsVerb(token)) features.Add("above", frame.Words.Lemma[token], VerbGroup.Of(frame.Words, token).Tense.ToString());
        }

        foreach (var child in frame.Words.Children(anchor.Head))
            if (frame.Words.Relation[child] is "amod" or "advmod" or "det") features.Add("child", frame.Words.Lower[child], shape);
    }

    // Where it is told, as news or as known, on whose word, and by which main verbs.
    private void AddTelling(FeatureList features, Draft draft, string kind, string shape)
    {
        features.AddWith("told first " + Bins.Distance(draft.Anchors[0].Anchor.Sentence), kind);
        foreach (var article in _telling.Articles(draft)) features.AddWith("told as " + article, kind, shape);
        features.AddWith("said " + _telling.Said(draft), kind);
        foreach (var sentence in draft.Anchors.Select(a => frame.Text.Sentence(a.Anchor.Sentence)).Distinct())
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
                if (frame.Words.Relation[i] == "root" && frame.Words.IsVerb(i))
                    features.AddWith($"root {frame.Words.Lemma[i]}", VerbGroup.Of(frame.Words, i).Tense.ToString(), shape);
    }

    // Whether the dates beside its triggers lie before or behind the day of publication.
    private void AddDates(FeatureList features, Draft draft, string shape)
    {
        if (frame.Article.Published?.ToString() is not { } today) return;
        var sentences = draft.Anchors.Select(a => a.Anchor.Sentence).ToHashSet();
        foreach (var term in frame.Terms)
        {
            if (term.Type is not (TermType.Start or TermType.End) || !sentences.Contains(frame.Text.Token(term.FirstToken).SentenceIndex)) continue;
            var order = string.CompareOrdinal(term.Value.ToString(), today);
            features.Add("date", order < 0 ? "past" : order == 0 ? "today" : "future", shape);
        }
    }
}
