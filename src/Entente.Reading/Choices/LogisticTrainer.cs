using System.Runtime.InteropServices;

namespace Entente.Reading.Choices;

/// <summary>Trains a linear choice by logistic regression with a penalty on large weights.</summary>
internal static class LogisticTrainer
{
    /// <summary>The model of the examples. The same examples in the same order give the same weights.</summary>
    /// <param name="name">What is chosen.</param>
    /// <param name="classes">Between what.</param>
    /// <param name="examples">Choices whose answer is known.</param>
    /// <param name="penalty">How strongly large weights are held down.</param>
    /// <param name="least">How many examples must have a feature for it to count.</param>
    public static LinearChoice Train(string name, IReadOnlyList<string> classes, IReadOnlyList<Example> examples, Penalty penalty, int least = 2)
    {
        var known = Count(examples).Where(c => c.Value >= least).Select(c => c.Key).Order().ToList();
        var index = known.Select((hash, i) => (hash, i)).ToDictionary(p => p.hash, p => p.i);
        var rows = examples.Select(e => e.Features.Where(index.ContainsKey).Select(h => index[h]).ToArray()).ToArray();
        var loss = new LogisticLoss(rows, examples, classes.Count, Penalties(rows, examples, known.Count, penalty));
        var weights = QuasiNewton.Minimise(known.Count * classes.Count, loss.At);
        var named = new Dictionary<ulong, float[]>();
        for (var f = 0; f < known.Count; f++) named[known[f]] = Rounded(weights.AsSpan(f * classes.Count, classes.Count));
        return new LinearChoice(name, classes, named);
    }

    private static double[] Penalties(int[][] rows, IReadOnlyList<Example> examples, int features, Penalty penalty)
    {
        var counts = new double[features];
        for (var i = 0; i < rows.Length; i++)
            foreach (var feature in rows[i]) counts[feature] += examples[i].Weight;
        return [.. counts.Select(penalty.For)];
    }

    private static Dictionary<ulong, int> Count(IReadOnlyList<Example> examples)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var example in examples)
            foreach (var hash in example.Features) CollectionsMarshal.GetValueRefOrAddDefault(counts, hash, out _)++;
        return counts;
    }

    private static float[] Rounded(ReadOnlySpan<double> weights)
    {
        var rounded = new float[weights.Length];
        for (var c = 0; c < rounded.Length; c++) rounded[c] = (float)Math.Round(weights[c], 3);
        return rounded;
    }
}
