using Entente.Language.Features;

namespace Entente.Language.Networks;

/// <summary>One vector for each feature; a token is the sum of its features' vectors.</summary>
internal sealed class EmbeddingTable(Parameter vectors)
{
    private readonly List<int> _touched = [];
    private readonly bool[] _isTouched = new bool[vectors.Value.Rows];

    public Parameter Vectors => vectors;

    /// <summary>The rows whose gradient is not zero, in the order in which they were first met.</summary>
    public IReadOnlyList<int> Touched => _touched;

    public EmbeddingTable Replica() => new(vectors.Replica());

    public void Forward(TokenBatch batch, Matrix output)
    {
        output.Resize(batch.TokenCount, vectors.Value.Columns);
        for (var t = 0; t < batch.TokenCount; t++)
        {
            output.PaddedRow(t).Clear();
            foreach (var row in batch.RowsOf(t)) Lanewise.Add(ref vectors.Value.RowStart(row), ref output.RowStart(t), output.Stride);
        }
    }

    public void Backward(TokenBatch batch, Matrix outputGradient)
    {
        for (var t = 0; t < batch.TokenCount; t++)
        {
            foreach (var row in batch.RowsOf(t))
            {
                if (!_isTouched[row])
                {
                    _isTouched[row] = true;
                    _touched.Add(row);
                }

                Lanewise.Add(ref outputGradient.RowStart(t), ref vectors.Gradient.RowStart(row), outputGradient.Stride);
            }
        }
    }

    public void ClearGradient()
    {
        foreach (var row in _touched)
        {
            vectors.Gradient.PaddedRow(row).Clear();
            _isTouched[row] = false;
        }

        _touched.Clear();
    }
}
