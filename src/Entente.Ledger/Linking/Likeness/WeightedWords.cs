using System.Collections.Immutable;

namespace Entente.Ledger.Linking.Likeness;

/// <summary>A set of words, each with its weight. Immutable.</summary>
internal sealed class WeightedWords
{
    private readonly ImmutableArray<string> _words;
    private readonly double[] _weights;

    /// <summary>Weighs words; those that tell nothing are left out.</summary>
    public WeightedWords(IEnumerable<string> words, Func<string, double> weight)
    {
        _words = [.. words.Where(word => weight(word) > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _weights = [.. _words.Select(weight)];
        Weight = _weights.Sum();
    }

    /// <summary>All weights together.</summary>
    public double Weight { get; }

    /// <summary>The weights together of the words that both have.</summary>
    public double SharedWith(WeightedWords other)
    {
        var (shared, i, j) = (0.0, 0, 0);
        while (i < _words.Length && j < other._words.Length)
        {
            var order = string.CompareOrdinal(_words[i], other._words[j]);
            if (order == 0) shared += _weights[i];
            if (order <= 0) i++;
            if (order >= 0) j++;
        }

        return shared;
    }

    /// <summary>The words that both have, the weightiest first.</summary>
    public IEnumerable<string> CommonWith(WeightedWords other) => _words.Zip(_weights, (word, weight) => (Word: word, Weight: weight))
        .Where(word => other._words.BinarySearch(word.Word, StringComparer.Ordinal) >= 0)
        .OrderByDescending(word => word.Weight)
        .Select(word => word.Word);
}
