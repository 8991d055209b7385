namespace Entente.Language.Networks;

/// <summary>The price of a wrong answer.</summary>
internal static class Losses
{
    /// <summary>Turns scores into the gradient of their cross-entropy, times <paramref name="weight"/>; returns the loss before weighting.</summary>
    public static float IntoGradient(Span<float> scores, int gold, float weight)
    {
        if (gold < 0)
        {
            scores.Clear();
            return 0;
        }

        Activations.Softmax(scores);
        var loss = -MathF.Log(MathF.Max(scores[gold], 1e-9f));
        scores[gold] -= 1;
        foreach (ref var score in scores) score *= weight;
        return loss;
    }
}
