namespace Entente.Language.Networks;

/// <summary>Scores one of several classes for each token.</summary>
internal sealed class ClassHead(DenseLayer scores)
{
    public Matrix Scores { get; } = new();

    public IEnumerable<Parameter> Parameters => scores.Parameters;

    public ClassHead Replica() => new(scores.Replica());

    public void Scatter(SeededRandom random) => scores.Scatter(random);

    public void Forward(Matrix states) => scores.Forward(states, Scores);

    /// <summary>
    /// After <see cref="Forward"/>: adds to the gradients of the parameters and of <paramref name="states"/>, and returns the summed loss.
    /// </summary>
    /// <param name="states">What was scored.</param>
    /// <param name="gold">The right class of each token; -1 where none is known.</param>
    /// <param name="weight">What one token's loss counts for.</param>
    /// <param name="stateGradient">Where the gradient is added.</param>
    public float Learn(Matrix states, ReadOnlySpan<int> gold, float weight, Matrix stateGradient)
    {
        var loss = 0f;
        for (var t = 0; t < gold.Length; t++) loss += Losses.IntoGradient(Scores.Row(t), gold[t], weight);
        scores.Backward(states, Scores, stateGradient, accumulate: true);
        return loss;
    }
}
