namespace Entente.Reading.Choices;

/// <summary>One choice of a reading, made by a linear model: the classes, and each feature's weight for each of them.</summary>
/// <param name="name">What is chosen.</param>
/// <param name="classes">Between what.</param>
/// <param name="weights">By the hash of the feature's name, one weight a class.</param>
internal sealed class LinearChoice(string name, IReadOnlyList<string> classes, IReadOnlyDictionary<ulong, float[]> weights)
{
    public string Name => name;

    public IReadOnlyList<string> Classes => classes;

    public IReadOnlyDictionary<ulong, float[]> Weights => weights;

    /// <summary>The probability of each class.</summary>
    public double[] Probabilities(FeatureList features)
    {
        var scores = new double[classes.Count];
        foreach (var hash in features.Hashes)
        {
            if (!weights.TryGetValue(hash, out var row)) continue;
            for (var c = 0; c < row.Length; c++) scores[c] += row[c];
        }

        Normalise(scores);
        return scores;
    }

    /// <summary>Of a choice between no and yes, the probability of yes.</summary>
    public double Yes(FeatureList features) => Probabilities(features)[1];

    /// <summary>Scores to probabilities, in place.</summary>
    public static void Normalise(double[] scores)
    {
        var highest = scores.Max();
        var sum = 0.0;
        for (var c = 0; c < scores.Length; c++) sum += scores[c] = Math.Exp(scores[c] - highest);
        for (var c = 0; c < scores.Length; c++) scores[c] /= sum;
    }
}
