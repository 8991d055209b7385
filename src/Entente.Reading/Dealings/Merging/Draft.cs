using Entente.Reading.Dealings.Parties;
using Entente.Reading.Dealings.Triggers;

namespace Entente.Reading.Dealings.Merging;

/// <summary>A trigger that was taken for a dealing's, with how likely each actor around it has each role.</summary>
/// <param name="Anchor">The trigger.</param>
/// <param name="Probability">How likely it tells of a dealing.</param>
/// <param name="Roles">The actors around it with their chances.</param>
internal sealed record ScoredAnchor(Anchor Anchor, double Probability, IReadOnlyList<RoleChance> Roles);

/// <summary>How likely a mention has a role.</summary>
internal readonly record struct RoleChance(Mention Mention, string Code, Side Side, double Probability);

/// <summary>A dealing as it grows from triggers over the article.</summary>
internal sealed class Draft(ScoredAnchor first)
{
    private readonly List<ScoredAnchor> _anchors = [first];

    public KindWords Kind { get; } = first.Anchor.Kind;

    /// <summary>Its triggers, in the order of the text.</summary>
    public IReadOnlyList<ScoredAnchor> Anchors => _anchors;

    /// <summary>The draft that this is one of the single dealings of, if any.</summary>
    public Draft? Whole { get; init; }

    /// <summary>Who takes part; set when all triggers are together.</summary>
    public IReadOnlyList<RoleChance> Parties { get; set; } = [];

    /// <summary>How likely its first two parties deal with one another.</summary>
    public double PairConfidence { get; set; } = 1;

    /// <summary>How likely it is a dealing of its own.</summary>
    public double Confidence { get; set; } = 1;

    /// <summary>Which of its triggers most likely tells of a dealing.</summary>
    public int IndexOfStrongest
    {
        get
        {
            var best = 0;
            for (var i = 1; i < _anchors.Count; i++)
                if (_anchors[i].Probability > _anchors[best].Probability) best = i;
            return best;
        }
    }

    public IEnumerable<string> Codes => Parties.Where(p => p.Side != Side.Host).Select(p => p.Code).Distinct();

    public void Add(ScoredAnchor anchor) => _anchors.Add(anchor);

    /// <summary>Adds triggers that may stand anywhere in the text.</summary>
    public void AddAll(IEnumerable<ScoredAnchor> anchors)
    {
        _anchors.AddRange(anchors);
        _anchors.Sort((a, b) => a.Anchor.First.CompareTo(b.Anchor.First));
    }
}
