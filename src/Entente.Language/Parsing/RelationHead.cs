using Entente.Language.Networks;

namespace Entente.Language.Parsing;

/// <summary>Scores the relations that a token may have to a given head, from the two, and from where they agree.</summary>
internal sealed class RelationHead(Projection dependents, Projection heads, DenseLayer scores)
{
    private readonly Matrix _pairs = new();
    private readonly Matrix _pairGradient = new();

    public RelationHead(int inputs, int size, int relations)
        : this(new Projection(inputs, size), new Projection(inputs, size), new DenseLayer(3 * size, relations))
    {
    }

    public Matrix Scores { get; } = new();

    public IEnumerable<Parameter> Parameters => [.. dependents.Parameters, .. heads.Parameters, .. scores.Parameters];

    public RelationHead Replica() => new(dependents.Replica(), heads.Replica(), scores.Replica());

    public void Scatter(SeededRandom random)
    {
        dependents.Scatter(random);
        heads.Scatter(random);
        scores.Scatter(random);
    }

    /// <summary>Scores each token's relation to the row that <paramref name="headRows"/> names; a root names itself.</summary>
    public void Forward(Matrix states, ReadOnlySpan<int> starts, ReadOnlySpan<int> headRows, SeededRandom? random = null)
    {
        dependents.Forward(states, starts, random);
        heads.Forward(states, starts, random);
        var size = dependents.Values.Columns;
        _pairs.Resize(states.Rows, 3 * size);
        for (var t = 0; t < states.Rows; t++)
        {
            var pair = _pairs.Row(t);
            var dependent = dependents.Values.Row(t);
            var head = heads.Values.Row(headRows[t]);
            dependent.CopyTo(pair);
            head.CopyTo(pair[size..]);
            for (var i = 0; i < size; i++) pair[(2 * size) + i] = dependent[i] * head[i];
        }

        scores.Forward(_pairs, Scores);
    }

    /// <summary>After <see cref="Forward"/>: adds to all gradients, and returns the summed loss.</summary>
    public float Learn(
        Matrix states, ReadOnlySpan<int> starts, ReadOnlySpan<int> headRows, ReadOnlySpan<int> gold, float weight, Matrix stateGradient)
    {
        var loss = 0f;
        for (var t = 0; t < gold.Length; t++) loss += Losses.IntoGradient(Scores.Row(t), gold[t], weight);
        scores.Backward(_pairs, Scores, _pairGradient);
        for (var t = 0; t < gold.Length; t++) Spread(t, headRows[t]);
        dependents.Backward(states, starts, stateGradient);
        heads.Backward(states, starts, stateGradient);
        return loss;
    }

    private void Spread(int token, int headRow)
    {
        var size = dependents.Values.Columns;
        var pair = _pairGradient.Row(token);
        var dependent = dependents.Values.Row(token);
        var head = heads.Values.Row(headRow);
        var toDependent = dependents.Gradient.Row(token);
        var toHead = heads.Gradient.Row(headRow);
        for (var i = 0; i < size; i++)
        {
            toDependent[i] += pair[i] + (pair[(2 * size) + i] * head[i]);
            toHead[i] += pair[size + i] + (pair[(2 * size) + i] * dependent[i]);
        }
    }
}
