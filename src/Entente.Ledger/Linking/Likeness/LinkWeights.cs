using System.Collections.Frozen;

namespace Entente.Ledger.Linking.Likeness;

/// <summary>
/// The weights of what speaks for and against two dealings being one deal, and the lines between the outcomes. Likeness is the logistic
/// function of <see cref="Start"/> and the sum of each clue's weight times its value.
/// </summary>
/// <remarks>
/// Most weights are those of a logistic regression (ridge 1, signs held to what they must mean) over some 800 pairs of dealings that share
/// a blocking key, from 130 annotated articles and from the readings of the same articles; pairs of a deal with many dealings counted less.
/// They were rounded to a twentieth; docs/ledger.md has the figures of learning on four fifths of the deals and testing on the rest. Set by
/// hand, because the pairs hold too few cases or mislead: a figure in both tells more than a detail; another round is another deal; another
/// day of a meeting speaks against; a party of its own on each side speaks against more than in the pairs; another figure speaks against,
/// but little where both are about one named thing, since reports on one deal do contradict one another and the ledger is there to show it.
/// </remarks>
internal static class LinkWeights
{
    /// <summary>From here on two dealings are the same deal.</summary>
    public const decimal Same = 0.5m;

    /// <summary>From here on an analyst should look.</summary>
    public const decimal Ambiguous = 0.3m;

    /// <summary>What the sum starts from: that two dealings of one block have nothing in common.</summary>
    public const double Start = -5.8;

    private static readonly FrozenDictionary<string, double> Weights = new Dictionary<string, double>
    {
        ["same-kind"] = 2.6,
        ["kinds-akin"] = -0.45,
        ["other-kind"] = -2.35,
        ["same-membership"] = 1.1,
        ["same-sector"] = 0.35,
        ["parties"] = 2.05,
        ["one-party"] = -0.5,
        ["other-party"] = -2.5,
        ["sides-turned"] = -2.1,
        ["telling-words"] = 1.55,
        ["subject-words"] = 0.5,
        ["other-names"] = -0.5,
        ["many-at-a-time"] = -3.3,
        ["figures"] = 1.5,
        ["details"] = 1.35,
        ["other-figures"] = -1.8,
        ["other-round"] = -6,
        ["other-day"] = -1,
        ["days-between"] = -0.35,
        ["days-between-occasions"] = -0.6,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>All clues that have a weight.</summary>
    public static IEnumerable<string> Clues => Weights.Keys;

    /// <summary>The weight of a clue, per unit of its value.</summary>
    public static double Of(string clue) => Weights[clue];
}
