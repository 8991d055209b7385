using Entente.Reading.Dealings.Parties;
using Entente.Reading.Dealings.Triggers;
using Entente.Reading.Syntax;

namespace Entente.Reading.Dealings.Merging;

/// <summary>Says which triggers of one kind tell of two dealings beyond doubt, whatever a model would choose.</summary>
internal sealed class Apart(ArticleFrame frame, AnchorSurroundings surroundings)
{
    private const double LeastToDo = 0.6;
    private const double LeastToFace = 0.5;
    private const double LeastBeside = 0.8;
    private const int Pair = 2;
    private readonly ParsedWords _words = frame.Words;

    /// <summary>Whether some triggers of the two tell of two dealings.</summary>
    public bool Are(Draft earlier, Draft later) => earlier.Anchors.Any(a => later.Anchors.Any(b => Are(a, b)));

    /// <summary>Whether the two tell of two dealings.</summary>
    public bool Are(ScoredAnchor earlier, ScoredAnchor later) =>
        HaveOtherSums(earlier.Anchor, later.Anchor) || AreOtherRounds(earlier.Anchor, later.Anchor) || AreListed(earlier.Anchor.Head, later.Anchor.Head) || AreDoneByOthers(earlier, later)
        || AreOfOthers(earlier, later);

    // "A loan of 2 billion"; later, "a loan of 700 million".
    private bool HaveOtherSums(Anchor earlier, Anchor later)
    {
        var (one, two) = (surroundings.Of(earlier).Sums, surroundings.Of(later).Sums);
        return one.Count > 0 && two.Count > 0 && !one.Overlaps(two) && IsNew(earlier) && IsNew(later);
    }

    // The first round was held, the second is to come.
    private bool AreOtherRounds(Anchor earlier, Anchor later)
    {
        var (one, two) = (surroundings.Of(earlier).Rounds, surroundings.Of(later).Rounds);
        return one.Count > 0 && two.Count > 0 && !one.Overlaps(two);
    }

    private bool IsNew(Anchor anchor) => Determiners.ArticleOf(_words, anchor).StartsWith("indefinite", StringComparison.Ordinal);

    // France's Total has one field, China's CNOOC another.
    private static bool AreDoneByOthers(ScoredAnchor earlier, ScoredAnchor later)
    {
        var (one, two) = (Doing(earlier), Doing(later));
        return one.Count > 0 && two.Count > 0 && !one.Overlaps(two) && !one.Overlaps(Facing(later)) && !two.Overlaps(Facing(earlier));
    }

    private static HashSet<string> Doing(ScoredAnchor anchor) =>
        [.. anchor.Roles.Where(r => r.Side == Side.Active && r.Probability > LeastToDo && r.Mention.Sentence == anchor.Anchor.Sentence).Select(r => r.Code)];

    // Who lends in the one and borrows in the other is no other lender: the sides are told badly.
    private static HashSet<string> Facing(ScoredAnchor anchor) =>
        [.. anchor.Roles.Where(r => r.Side is not (Side.Active or Side.Host) && r.Probability > LeastToFace).Select(r => r.Code)];

    // Iran talks with the United States here, with Russia there.
    private static bool AreOfOthers(ScoredAnchor earlier, ScoredAnchor later)
    {
        var (one, two) = (Beside(earlier), Beside(later));
        return one.Count == Pair && two.Count == Pair && !one.SetEquals(two);
    }

    private static HashSet<string> Beside(ScoredAnchor anchor) =>
        [.. anchor.Roles.Where(r => r.Side != Side.Host && r.Probability > LeastBeside && r.Mention.Sentence == anchor.Anchor.Sentence).Select(r => r.Code)];

    // "The construction of new units and the completion of two reactors", "a loan of 2 billion and a loan of 700 million": side by side, each of something else.
    // Where the list hangs in the tree is anybody's guess: on the first noun or on what that is of.
    private bool AreListed(int one, int two)
    {
        if (_words.Relation[two] != "conj" || ObjectOf(one) is not { } first || ObjectOf(two) is not { } second) return false;
        var list = _words.Head[two];
        return (list == one || list == first || (_words.Relation[one] == "conj" && list == _words.Head[one])) && MatterOf(first) != MatterOf(second);
    }

    private int? ObjectOf(int token)
    {
        for (var i = token + 1; i < _words.Count && i <= token + AnchorSurroundings.Near; i++)
            if (_words.Head[i] == token && _words.Relation[i] == "nmod" && _words.PrepositionOf(i) == "of" && _words.Upos[i] is "NOUN" or "PROPN") return i;
        return null;
    }

    private string MatterOf(int token)
    {
        var figure = frame.Terms.FirstOrDefault(t => AnchorSurroundings.IsFigure(t) && t.FirstToken <= token && token < t.EndToken);
        return figure?.Value.ToString() ?? _words.Lemma[token];
    }
}
