using Entente.Reading.Choices;
using Entente.Reading.Dealings.Merging;
using Entente.Reading.Dealings.Parties;
using Entente.Reading.Dealings.Triggers;
using Entente.Reading.Syntax;

namespace Entente.Reading.Dealings;

/// <summary>Triggers to drafts, stage by stage: each stage asks the model's choices of that stage only.</summary>
internal sealed class DraftReader
{
    /// <summary>A trigger less likely than this is not looked at further.</summary>
    public const double LeastForAnchor = 0.3;

    private const double LeastForDealing = 0.36;

    // "Ties", "plans", "cooperate": words that tell of a dealing less often than not want more.
    private const double LeastForWeak = 0.48;

    private const double LeastToFrame = 0.5;
    private const double LeastForRole = 0.05;
    private const int SentencesBefore = 6;
    private const int SentencesBehind = 1;

    private readonly ArticleFrame _frame;
    private readonly ReadingModel _model;
    private readonly FirstLook _look;

    /// <param name="frame">The article.</param>
    /// <param name="model">The choices of the stages to come.</param>
    /// <param name="look">What is seen before anything is chosen.</param>
    /// <param name="names">Keeps the names of features while a model is trained.</param>
    public DraftReader(ArticleFrame frame, ReadingModel model, FirstLook look, FeatureNames? names = null)
    {
        (_frame, _model, _look) = (frame, model, look);
        var surroundings = new AnchorSurroundings(frame);
        (Same, Apart) = (new SameFeatures(frame, surroundings, names), new Apart(frame, surroundings));
        (Parties, Pairs) = (new PartyFeatures(frame, names), new PairFeatures(frame, names));
        Accept = new AcceptFeatures(frame, look.Anchors, names);
    }

    public SameFeatures Same { get; }

    public Apart Apart { get; }

    public PartyFeatures Parties { get; }

    public PairFeatures Pairs { get; }

    public AcceptFeatures Accept { get; }

    /// <summary>The mentions that may be parties of a trigger.</summary>
    public IEnumerable<Mention> MentionsOf(Anchor anchor) => _frame.Mentions.Around(anchor.Sentence, SentencesBefore, SentencesBehind);

    /// <summary>First stage: the triggers that likely tell of a dealing, with the chances of the actors around them.</summary>
    public List<ScoredAnchor> Score()
    {
        var likely = Likely(LeastForAnchor).ToList();
        return [.. likely.Where(a => !likely.Exists(b => IsFrameOf(a, b)))];
    }

    /// <summary>All triggers with their chances.</summary>
    public List<ScoredAnchor> ScoreAll() => [.. Likely(0)];

    // "to develop fields under a deal", "a gas transfer deal": the deal is nothing beside the development or the transfer that it frames.
    private static bool IsFrameOf(ScoredAnchor frame, ScoredAnchor other) =>
        frame.Anchor.IsNoun && frame.Anchor.Kind != other.Anchor.Kind && frame.Anchor.Sentence == other.Anchor.Sentence && other.Probability >= LeastToFrame
        && TreePath.Between(other.Anchor.Rungs, frame.Anchor.Rungs) is { } path
        && (path is { Own.Length: 0, Other: "under" } || (path is { Own: "mod", Other.Length: 0 } && frame.Anchor.Trigger.Trigger.Yields.Contains(other.Anchor.Kind.Id)));

    private IEnumerable<ScoredAnchor> Likely(double least)
    {
        foreach (var anchor in _frame.Anchors)
        {
            var likely = _model[ChoiceNames.Anchor].Yes(_look.Of(anchor));
            if (likely >= least) yield return WithRoles(anchor, likely);
        }
    }

    /// <summary>The trigger with the chances of the actors around it.</summary>
    public ScoredAnchor WithRoles(Anchor anchor, double likely)
    {
        var beside = MentionsOf(anchor).Select(m => Look(anchor, m)).ToList();
        foreach (var list in beside.Where(b => b.Mention.List >= 0).GroupBy(b => b.Mention.List))
            if (anchor.Kind.IsSymmetric || list.DistinctBy(b => b.Mention.Actor.Type).Count() == 1) Share([.. list.Select(b => b.Sides)]);
        return new(anchor, likely, [.. beside.SelectMany(b => ChancesOf(anchor, b))]);
    }

    private Beside Look(Anchor anchor, Mention mention)
    {
        var features = _look.Of(anchor, mention);
        return new Beside(mention, features, _model[ChoiceNames.Role].Probabilities(features));
    }

    // Who stand in one list stand on one side; a state and an organisation, only where all sides are alike: the IMF and Kenya sign a loan.
    private static void Share(double[][] sides)
    {
        for (var side = 0; side < sides[0].Length; side++)
        {
            var mean = sides.Average(s => s[side]);
            foreach (var own in sides) own[side] = mean;
        }
    }

    /// <summary>Second stage: triggers of one dealing together; joining two organisations is two memberships.</summary>
    public List<Draft> Group(IEnumerable<ScoredAnchor> anchors) => [.. new AnchorMerger(Same, Apart, _model[ChoiceNames.Same]).Merge(anchors).SelectMany(Singles.Of)];

    /// <summary>Third stage: who may take part in a draft.</summary>
    public List<RoleChance> Judge(Draft draft) => new PartyTable(Parties, _model[ChoiceNames.Party]).Judge(draft);

    /// <summary>Second to fourth stage: triggers of one dealing together, with their parties; drafts that lack a second code are dropped.</summary>
    public List<Draft> Merge(IEnumerable<ScoredAnchor> anchors)
    {
        var drafts = Group(anchors);
        var chooser = new PartyChooser(Pairs, _model[ChoiceNames.Pair]);
        foreach (var draft in drafts) draft.Parties = chooser.Choose(draft, Judge(draft));
        return [.. drafts.Where(d => d.Codes.Count() >= 2)];
    }

    /// <summary>Fifth stage: the drafts that are dealings of their own.</summary>
    public List<Draft> Choose(List<Draft> drafts)
    {
        foreach (var draft in drafts) draft.Confidence = _model[ChoiceNames.Accept].Yes(Accept.Of(draft, drafts));
        var likely = drafts.Where(d => d.Confidence >= LeastFor(d)).ToList();
        return [.. likely.Where(d => !likely.Exists(other => IsAnotherViewOf(other, d)))];
    }

    private static double LeastFor(Draft draft) => draft.Anchors.All(a => a.Anchor.Trigger.Trigger.IsWeak) ? LeastForWeak : LeastForDealing;

    // "A two-day meeting", "held talks" is a meeting or a negotiation, not both: of two kinds told by the same words the likelier one holds.
    private static bool IsAnotherViewOf(Draft surer, Draft draft) =>
        surer.Kind != draft.Kind && surer.Confidence > draft.Confidence
        && draft.Anchors.All(a => surer.Anchors.Any(b => AreOneWord(a.Anchor, b.Anchor) || (surer.Kind.IsEvent && draft.Kind.IsEvent && IsOver(a.Anchor, b.Anchor))));

    private static bool AreOneWord(Anchor one, Anchor other) => other.First < one.End && one.First < other.End;

    private static bool IsOver(Anchor verb, Anchor noun) => noun.Rungs.Length > 1 && noun.Rungs[1].Token == verb.Head;

    private IEnumerable<RoleChance> ChancesOf(Anchor anchor, Beside beside)
    {
        var mention = beside.Mention;
        for (var side = Side.Active; side <= Side.Third; side++)
        {
            if (beside.Sides[(int)side] < LeastForRole || Sides.RoleOf(anchor.Kind, side) is null) continue;
            foreach (var code in mention.Codes) yield return new RoleChance(mention, code, side, beside.Sides[(int)side]);
        }

        if (Sides.RoleOf(anchor.Kind, Side.Host) is null || mention.Sentence != anchor.Sentence) yield break;
        var host = _model[ChoiceNames.Host].Yes(beside.Features);
        if (host >= LeastForRole) yield return new RoleChance(mention, mention.Codes[0], Side.Host, host);
    }

    // An actor beside a trigger, with the chance of each side.
    private readonly record struct Beside(Mention Mention, FeatureList Features, double[] Sides);
}
