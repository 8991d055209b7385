namespace Entente.Language.Networks;

/// <summary>A rectified view of the tokens' vectors, for one purpose.</summary>
internal sealed class Projection(DenseLayer layer)
{
    private const float Share = 0.3f;

    private readonly Dropout _dropout = new(Share);

    public Projection(int inputs, int outputs)
        : this(new DenseLayer(inputs, outputs))
    {
    }

    public Matrix Values { get; } = new();

    public Matrix Gradient { get; } = new();

    public IEnumerable<Parameter> Parameters => layer.Parameters;

    public Projection Replica() => new(layer.Replica());

    public void Scatter(SeededRandom random) => layer.Scatter(random);

    public void Forward(Matrix states, ReadOnlySpan<int> starts, SeededRandom? random)
    {
        layer.Forward(states, Values);
        Activations.Rectify(Values);
        if (random is null) return;
        _dropout.Draw(random, starts.Length - 1, Values.Columns);
        _dropout.Apply(Values, starts);
        Gradient.Resize(Values.Rows, Values.Columns);
        Gradient.Clear();
    }

    /// <summary>From <see cref="Gradient"/>, which it changes, to the gradients of the layer and, added, of <paramref name="states"/>.</summary>
    public void Backward(Matrix states, ReadOnlySpan<int> starts, Matrix stateGradient)
    {
        _dropout.Apply(Gradient, starts);
        Activations.RectifyBackward(Values, Gradient);
        layer.Backward(states, Gradient, stateGradient, accumulate: true);
    }
}
