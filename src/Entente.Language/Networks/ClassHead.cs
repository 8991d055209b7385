namespace Entente.Language.Networks;

/// <summary>Scores one of several classes for each token.</summary>
internal sealed class ClassHead(Projection view, DenseLayer scores)
{
    public ClassHead(int inputs, int size, int classes)
        : this(new Projection(inputs, size), new DenseLayer(size, classes))
    {
    }

    public Matrix Scores { get; } = new();

    public IEnumerable<Parameter> Parameters => [.. view.Parameters, .. scores.Parameters];

    public ClassHead Replica() => new(view.Replica(), scores.Replica());

    public void Scatter(SeededRandom random)
    {
        view.Scatter(random);
        scores.Scatter(random);
    }

    public void Forward(Matrix states, ReadOnlySpan<int> starts, SeededRandom? random = null)
    {
        view.Forward(states, starts, random);
        scores.Forward(view.Values, Scores);
    }

    /// <summary>
    /// After <see cref="Forward"/>: adds to the gradients of the parameters and of <paramref name="states"/>, and returns the summed loss.
    /// </summary>
    /// <param name="states">What was scored.</param>
    /// <param name="starts">The sentences.</param>
    /// <param name="gold">The right class of each token; -1 where none is known.</param>
    /// <param name="weight">What one token's loss counts for.</param>
    /// <param name="stateGradient">Where the gradient is added.</param>
    public float Learn(Matrix states, ReadOnlySpan<int> starts, ReadOnlySpan<int> gold, float weight, Matrix stateGradient)
    {
        var loss = 0f;
        for (var t = 0; t < gold.Length; t++) loss += Losses.IntoGradient(Scores.Row(t), gold[t], weight);
        Backward(states, starts, stateGradient);
        return loss;
    }

    /// <summary>After <see cref="Forward"/>, and once <see cref="Scores"/> hold their own gradient: adds to all others.</summary>
    public void Backward(Matrix states, ReadOnlySpan<int> starts, Matrix stateGradient)
    {
        scores.Backward(view.Values, Scores, view.Gradient);
        view.Backward(states, starts, stateGradient);
    }
}
