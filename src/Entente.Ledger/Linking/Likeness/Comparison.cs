using System.Runtime.CompilerServices;
using Entente.Codebook;
using Entente.Ledger.Linking.Profiles;

namespace Entente.Ledger.Linking.Likeness;

/// <summary>Weighs what two dealings share and where they differ. Immutable.</summary>
internal sealed class Comparison(CodebookEdition edition, WordWeights weights)
{
    private const int Decimals = LikenessMemory.Decimals;
    private const int ReasonDecimals = 2;
    private readonly Clues _clues = new(edition);

    private readonly LikenessMemory _memory = new();

    // As long as somebody holds the profile.
    private readonly ConditionalWeakTable<LinkProfile, ComparedDealing> _ready = [];

    public decimal Likeness(LinkProfile left, LinkProfile right) => Likeness(Ready(left), Ready(right));

    public Func<LinkProfile, decimal> LikenessTo(LinkProfile dealing)
    {
        var ready = Ready(dealing);
        return other => Likeness(ready, Ready(other));
    }

    public LinkVerdict Of(LinkProfile left, LinkProfile right)
    {
        var likeness = Likeness(left, right);
        var reasons = Seen(Ready(left), Ready(right))
            .Select(clue => new LinkReason(clue.Name, Rounded(LinkWeights.Of(clue.Name) * clue.Value), clue.Text()))
            .Where(reason => reason.Weight != 0)
            .OrderByDescending(reason => Math.Abs(reason.Weight)).ThenBy(reason => reason.Name, StringComparer.Ordinal);
        return new LinkVerdict(Outcome(likeness), likeness, [.. reasons]);
    }

    private decimal Likeness(ComparedDealing left, ComparedDealing right)
    {
        if (_memory.Find(left.Number, right.Number) is { } known) return known;
        var likeness = Compared(left, right);
        _memory.Keep(left.Number, right.Number, likeness);
        return likeness;
    }

    private decimal Compared(ComparedDealing left, ComparedDealing right)
    {
        var sum = LinkWeights.Start;
        foreach (var clue in Seen(left, right)) sum += LinkWeights.Of(clue.Name) * clue.Value;
        return Logistic(sum);
    }

    // Sums of doubles depend on their order: one order makes the comparison symmetric to the last bit.
    private IEnumerable<Clue> Seen(ComparedDealing left, ComparedDealing right) =>
        string.CompareOrdinal(left.Profile.Order, right.Profile.Order) <= 0 ? _clues.Of(left, right) : _clues.Of(right, left);

    private ComparedDealing Ready(LinkProfile profile) => _ready.GetValue(profile, p => new ComparedDealing(p, weights, _memory.NextNumber()));

    private static LinkOutcome Outcome(decimal likeness) =>
        likeness >= LinkWeights.Same ? LinkOutcome.Same : likeness >= LinkWeights.Ambiguous ? LinkOutcome.Ambiguous : LinkOutcome.Different;

    private static decimal Rounded(double weight) => decimal.Round((decimal)weight, ReasonDecimals);

    // With all its decimals, as the memory gives it back: 0.4570, and never 0.457.
    private static decimal Logistic(double sum) => LikenessMemory.Written(decimal.Round((decimal)(1 / (1 + Math.Exp(-sum))), Decimals));
}
