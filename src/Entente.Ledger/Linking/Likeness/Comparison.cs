using System.Runtime.CompilerServices;
using Entente.Codebook;
using Entente.Ledger.Linking.Profiles;

namespace Entente.Ledger.Linking.Likeness;

/// <summary>Weighs what two dealings share and where they differ. Immutable.</summary>
internal sealed class Comparison(CodebookEdition edition, WordWeights weights)
{
    private const int Decimals = 4;
    private const int ReasonDecimals = 2;
    private readonly Clues _clues = new(edition);

    // As long as somebody holds the profile.
    private readonly ConditionalWeakTable<LinkProfile, ComparedDealing> _ready = [];

    public decimal Likeness(LinkProfile left, LinkProfile right)
    {
        var sum = LinkWeights.Start;
        foreach (var clue in Seen(left, right)) sum += LinkWeights.Of(clue.Name) * clue.Value;
        return Logistic(sum);
    }

    public LinkVerdict Of(LinkProfile left, LinkProfile right)
    {
        var likeness = Likeness(left, right);
        var reasons = Seen(left, right)
            .Select(clue => new LinkReason(clue.Name, Rounded(LinkWeights.Of(clue.Name) * clue.Value), clue.Text()))
            .Where(reason => reason.Weight != 0)
            .OrderByDescending(reason => Math.Abs(reason.Weight)).ThenBy(reason => reason.Name, StringComparer.Ordinal);
        return new LinkVerdict(Outcome(likeness), likeness, [.. reasons]);
    }

    // Sums of doubles depend on their order: one order makes the comparison symmetric to the last bit.
    private IEnumerable<Clue> Seen(LinkProfile left, LinkProfile right) =>
        string.CompareOrdinal(left.Order, right.Order) <= 0 ? _clues.Of(Ready(left), Ready(right)) : _clues.Of(Ready(right), Ready(left));

    private ComparedDealing Ready(LinkProfile profile) => _ready.GetValue(profile, p => new ComparedDealing(p, weights));

    private static LinkOutcome Outcome(decimal likeness) =>
        likeness >= LinkWeights.Same ? LinkOutcome.Same : likeness >= LinkWeights.Ambiguous ? LinkOutcome.Ambiguous : LinkOutcome.Different;

    private static decimal Rounded(double weight) => decimal.Round((decimal)weight, ReasonDecimals);

    private static decimal Logistic(double sum) => decimal.Round((decimal)(1 / (1 + Math.Exp(-sum))), Decimals);
}
