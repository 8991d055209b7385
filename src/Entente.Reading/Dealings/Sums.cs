using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Reading.Terms;

namespace Entente.Reading.Dealings;

/// <summary>Tells which sum of money stands right beside a trigger: two loans of different sums are two loans.</summary>
internal sealed class Sums(ImmutableArray<TermMention> terms)
{
    private const double Furthest = 0.45;
    private readonly ImmutableArray<TermMention> _sums = [.. terms.Where(t => t.Type == TermType.Amount && !t.IsConversion)];

    /// <summary>The nearest sum, if one is near enough to be the trigger's own.</summary>
    public (decimal Number, string Unit)? Of(Candidate candidate)
    {
        (decimal, string)? best = null;
        var lowest = Furthest;
        for (var i = FirstFrom(candidate.Frame.First); i < _sums.Length && _sums[i].EndToken <= candidate.Frame.End; i++)
        {
            var cost = Gap(candidate, _sums[i]);
            if (cost < lowest && _sums[i].Value.Number is { } number) (best, lowest) = ((number, _sums[i].Unit), cost);
        }

        return best;
    }

    private static double Gap(Candidate candidate, TermMention sum) => sum.FirstToken >= candidate.Anchor.End
        ? candidate.Frame.Cost(candidate.Anchor.End, sum.FirstToken)
        : sum.EndToken <= candidate.Anchor.First ? candidate.Frame.Cost(sum.EndToken, candidate.Anchor.First) : double.MaxValue;

    private int FirstFrom(int token)
    {
        var (low, high) = (0, _sums.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_sums[middle].FirstToken < token) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
