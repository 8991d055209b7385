using Entente.Codebook;
using Entente.Ledger.Linking.Profiles;

namespace Entente.Ledger.Linking.Likeness;

/// <summary>Weighs what two dealings share and where they differ. Immutable.</summary>
internal sealed class Comparison(CodebookEdition edition, WordWeights weights)
{
    private const int Decimals = 4;
    private const int ReasonDecimals = 2;
    private readonly Clues _clues = new(edition, weights);

    public decimal Likeness(LinkProfile left, LinkProfile right)
    {
        var (first, second) = InOrder(left, right);
        return Logistic(LinkWeights.Start + _clues.Of(first, second).Sum(clue => LinkWeights.Of(clue.Name) * clue.Value));
    }

    public LinkVerdict Of(LinkProfile left, LinkProfile right)
    {
        var likeness = Likeness(left, right);
        var (first, second) = InOrder(left, right);
        var reasons = _clues.Of(first, second)
            .Select(clue => new LinkReason(clue.Name, Rounded(LinkWeights.Of(clue.Name) * clue.Value), clue.Text))
            .Where(reason => reason.Weight != 0)
            .OrderByDescending(reason => Math.Abs(reason.Weight)).ThenBy(reason => reason.Name, StringComparer.Ordinal);
        return new LinkVerdict(Outcome(likeness), likeness, [.. reasons]);
    }

    // Sums of doubles depend on their order: one order makes the comparison symmetric to the last bit.
    private static (LinkProfile First, LinkProfile Second) InOrder(LinkProfile left, LinkProfile right) =>
        string.CompareOrdinal(left.Order, right.Order) <= 0 ? (left, right) : (right, left);

    private static LinkOutcome Outcome(decimal likeness) =>
        likeness >= LinkWeights.Same ? LinkOutcome.Same : likeness >= LinkWeights.Ambiguous ? LinkOutcome.Ambiguous : LinkOutcome.Different;

    private static decimal Rounded(double weight) => decimal.Round((decimal)weight, ReasonDecimals);

    private static decimal Logistic(double sum) => decimal.Round((decimal)(1 / (1 + Math.Exp(-sum))), Decimals);
}
