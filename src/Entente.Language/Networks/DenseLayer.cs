namespace Entente.Language.Networks;

/// <summary>Weighted sums of its input and a constant.</summary>
internal sealed class DenseLayer(Parameter weights, Parameter constants)
{
    private readonly Matrix _transposedWeights = new();
    private readonly Matrix _transposedInput = new();

    public DenseLayer(int inputs, int outputs)
        : this(new Parameter(inputs, outputs), new Parameter(1, outputs))
    {
    }

    public int Outputs => weights.Value.Columns;

    public IEnumerable<Parameter> Parameters => [weights, constants];

    public DenseLayer Replica() => new(weights.Replica(), constants.Replica());

    /// <summary>Starts with weights that keep the size of what passes.</summary>
    public void Scatter(SeededRandom random) =>
        weights.Scatter(random, MathF.Sqrt(6f / (weights.Value.Rows + weights.Value.Columns)));

    public void Forward(Matrix input, Matrix output)
    {
        output.Resize(input.Rows, Outputs);
        MatrixProduct.Multiply(input, weights.Value, output);
        for (var r = 0; r < output.Rows; r++) Lanewise.Add(ref constants.Value.Start, ref output.RowStart(r), output.Stride);
    }

    /// <summary>Adds to the parameters' gradients, and sets or adds to that of the input.</summary>
    public void Backward(Matrix input, Matrix outputGradient, Matrix? inputGradient, bool accumulate = false)
    {
        _transposedInput.TransposeFrom(input);
        MatrixProduct.Multiply(_transposedInput, outputGradient, weights.Gradient, accumulate: true);
        for (var r = 0; r < outputGradient.Rows; r++) Lanewise.Add(ref outputGradient.RowStart(r), ref constants.Gradient.Start, outputGradient.Stride);
        if (inputGradient is null) return;
        _transposedWeights.TransposeFrom(weights.Value);
        if (!accumulate) inputGradient.Resize(input.Rows, input.Columns);
        MatrixProduct.Multiply(outputGradient, _transposedWeights, inputGradient, accumulate);
    }
}
