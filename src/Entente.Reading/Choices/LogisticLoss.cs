namespace Entente.Reading.Choices;

/// <summary>The loss that a logistic regression makes smallest: minus the log-likelihood of the right classes, plus half the squares of the weights, each times its feature's penalty.</summary>
internal sealed class LogisticLoss(int[][] rows, IReadOnlyList<Example> examples, int classes, double[] penalties)
{
    /// <summary>The loss at the weights, and its slope.</summary>
    /// <param name="weights">Feature by feature, a weight a class.</param>
    /// <param name="slope">Filled with the derivative by each weight.</param>
    public double At(double[] weights, double[] slope)
    {
        var loss = 0.0;
        for (var w = 0; w < weights.Length; w++)
        {
            var penalty = penalties[w / classes];
            loss += penalty / 2 * weights[w] * weights[w];
            slope[w] = penalty * weights[w];
        }

        var scores = new double[classes];
        for (var i = 0; i < rows.Length; i++) loss += Add(rows[i], examples[i], weights, slope, scores);
        return loss;
    }

    private double Add(int[] row, Example example, double[] weights, double[] slope, double[] scores)
    {
        Array.Clear(scores);
        foreach (var f in row)
            for (var c = 0; c < classes; c++) scores[c] += weights[(f * classes) + c];
        LinearChoice.Normalise(scores);
        var loss = -example.Weight * Math.Log(Math.Max(scores[example.Class], 1e-12));
        scores[example.Class] -= 1;
        foreach (var f in row)
            for (var c = 0; c < classes; c++) slope[(f * classes) + c] += example.Weight * scores[c];
        return loss;
    }
}
