using System.Collections.Immutable;
using Entente.Ledger.Linking.Likeness;

namespace Entente.Ledger.Linking;

/// <summary>What a comparison of two dealings comes to.</summary>
/// <param name="Outcome">Whether they are about one deal.</param>
/// <param name="Likeness">How likely that is, from 0 to 1, rounded to four decimals.</param>
/// <param name="Reasons">What spoke for and against, the weightiest first.</param>
public sealed record LinkVerdict(LinkOutcome Outcome, decimal Likeness, ImmutableArray<LinkReason> Reasons)
{
    /// <summary>What the sum of the weights starts from: two dealings that have nothing in common.</summary>
    public static decimal Start => (decimal)LinkWeights.Start;
}

/// <summary>Whether two dealings are about one deal.</summary>
public enum LinkOutcome
{
    /// <summary>They are.</summary>
    Same,

    /// <summary>An analyst should look.</summary>
    Ambiguous,

    /// <summary>They are not.</summary>
    Different,
}

/// <summary>One thing that speaks for two dealings being one deal, or against it.</summary>
/// <param name="Name">Stable, such as <c>shared-names</c>.</param>
/// <param name="Weight">What it adds; negative where it speaks against. Likeness is the logistic function of the sum of all
/// weights and <see cref="LinkVerdict.Start"/>.</param>
/// <param name="Text">For people: "both name El Dabaa".</param>
public sealed record LinkReason(string Name, decimal Weight, string Text);
