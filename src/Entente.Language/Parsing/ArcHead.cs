using Entente.Language.Networks;

namespace Entente.Language.Parsing;

/// <summary>
/// Scores every token as head of every other (Dozat and Manning 2017): a product of what the dependent looks for and what the head offers,
/// and what the dependent thinks of the distance.
/// </summary>
internal sealed class ArcHead(Projection dependents, Projection heads, DenseLayer query, DenseLayer reach)
{
    private readonly Matrix _queries = new();
    private readonly Matrix _reaches = new();
    private readonly Matrix _queryGradient = new();
    private readonly Matrix _reachGradient = new();
    private readonly Matrix _sentenceQueries = new();
    private readonly Matrix _sentenceHeads = new();
    private readonly Matrix _transposed = new();
    private readonly Matrix _product = new();
    private readonly Matrix _scores = new();

    public ArcHead(int inputs, int size)
        : this(new Projection(inputs, size), new Projection(inputs, size), new DenseLayer(size, size), new DenseLayer(size, Distance.Buckets))
    {
    }

    public IEnumerable<Parameter> Parameters => [.. dependents.Parameters, .. heads.Parameters, .. query.Parameters, .. reach.Parameters];

    public ArcHead Replica() => new(dependents.Replica(), heads.Replica(), query.Replica(), reach.Replica());

    public void Scatter(SeededRandom random)
    {
        dependents.Scatter(random);
        heads.Scatter(random);
        query.Scatter(random);
    }

    public void Forward(Matrix states, ReadOnlySpan<int> starts, SeededRandom? random = null)
    {
        dependents.Forward(states, starts, random);
        heads.Forward(states, starts, random);
        query.Forward(dependents.Values, _queries);
        reach.Forward(dependents.Values, _reaches);
    }

    /// <summary>After <see cref="Forward"/>: the scores of one sentence; rows are dependents, columns heads, 0 is the root.</summary>
    public Matrix ScoresOf(int start, int end)
    {
        Slice(_queries, start, end, _sentenceQueries);
        Slice(heads.Values, start, end, _sentenceHeads);
        _transposed.TransposeFrom(_sentenceHeads);
        _scores.Resize(end - start, end - start);
        MatrixProduct.Multiply(_sentenceQueries, _transposed, _scores);
        for (var i = 0; i < end - start; i++)
        {
            var row = _scores.Row(i);
            var reaches = _reaches.Row(start + i);
            for (var j = 0; j < row.Length; j++) row[j] += reaches[Distance.BucketOf(i, j)];
            row[i] = -1e9f;
        }

        return _scores;
    }

    /// <summary>After <see cref="Forward"/>: adds to all gradients, and returns the summed loss.</summary>
    /// <param name="states">What was scored.</param>
    /// <param name="starts">The sentences.</param>
    /// <param name="gold">The head of each token, counted from its sentence's root; -1 for the roots themselves and where none is known.</param>
    /// <param name="weight">What one token's loss counts for.</param>
    /// <param name="stateGradient">Where the states' gradient is added.</param>
    public float Learn(Matrix states, ReadOnlySpan<int> starts, ReadOnlySpan<int> gold, float weight, Matrix stateGradient)
    {
        _queryGradient.Resize(_queries.Rows, _queries.Columns);
        _reachGradient.Resize(_reaches.Rows, _reaches.Columns);
        _reachGradient.Clear();
        var loss = 0f;
        for (var s = 0; s + 1 < starts.Length; s++) loss += LearnSentence(starts[s], starts[s + 1], gold, weight);
        query.Backward(dependents.Values, _queryGradient, dependents.Gradient, accumulate: true);
        reach.Backward(dependents.Values, _reachGradient, dependents.Gradient, accumulate: true);
        dependents.Backward(states, starts, stateGradient);
        heads.Backward(states, starts, stateGradient);
        return loss;
    }

    private float LearnSentence(int start, int end, ReadOnlySpan<int> gold, float weight)
    {
        var scores = ScoresOf(start, end);
        var loss = 0f;
        for (var i = 0; i < end - start; i++)
        {
            var row = scores.Row(i);
            var reaches = _reachGradient.Row(start + i);
            loss += Losses.IntoGradient(row, gold[start + i], weight);
            for (var j = 0; j < row.Length; j++) reaches[Distance.BucketOf(i, j)] += row[j];
        }

        _product.Resize(end - start, _queries.Columns);
        MatrixProduct.Multiply(scores, _sentenceHeads, _product);
        _product.Data.AsSpan(0, _product.Length).CopyTo(_queryGradient.Data.AsSpan(start * _queryGradient.Stride));
        _transposed.TransposeFrom(scores);
        MatrixProduct.Multiply(_transposed, _sentenceQueries, _product);
        _product.Data.AsSpan(0, _product.Length).CopyTo(heads.Gradient.Data.AsSpan(start * heads.Gradient.Stride));
        return loss;
    }

    private static void Slice(Matrix all, int start, int end, Matrix slice)
    {
        slice.Resize(end - start, all.Columns);
        all.Data.AsSpan(start * all.Stride, slice.Length).CopyTo(slice.Data);
    }
}
