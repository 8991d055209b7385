using System.Collections.Immutable;

namespace Entente.Ledger.Linking.Likeness;

/// <summary>What two sets of words have in common, weighed.</summary>
internal sealed class Overlap
{
    /// <summary>Compares two sets of distinct words.</summary>
    public Overlap(ImmutableArray<string> left, ImmutableArray<string> right, Func<string, double> weight)
    {
        Common = [.. left.Intersect(right, StringComparer.Ordinal).Where(word => weight(word) > 0)
            .OrderByDescending(weight).ThenBy(word => word, StringComparer.Ordinal)];
        Shared = Common.Sum(weight);
        var all = Math.Sqrt(left.Sum(weight) * right.Sum(weight));
        Share = all > 0 ? Shared / all : 0;
    }

    /// <summary>The words of both, the weightiest first.</summary>
    public ImmutableArray<string> Common { get; }

    /// <summary>Their weights together.</summary>
    public double Shared { get; }

    /// <summary>As a share of the geometric mean of the two sets' weights, from 0 to 1.</summary>
    public double Share { get; }
}
