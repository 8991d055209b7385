namespace Entente.Language.Networks;

/// <summary>A trained matrix. Replicas share its value; each has a gradient of its own, made when it is first asked for.</summary>
internal sealed class Parameter(Matrix value)
{
    private Matrix? _gradient;

    public Parameter(int rows, int columns)
        : this(new Matrix(rows, columns))
    {
    }

    public Matrix Value { get; } = value;

    public Matrix Gradient => _gradient ??= new Matrix(Value.Rows, Value.Columns);

    public Parameter Replica() => new(Value);

    /// <summary>Fills the value evenly between plus and minus <paramref name="bound"/>.</summary>
    public void Scatter(SeededRandom random, float bound)
    {
        for (var r = 0; r < Value.Rows; r++)
            foreach (ref var cell in Value.Row(r)) cell = ((2 * random.Share()) - 1) * bound;
    }
}
