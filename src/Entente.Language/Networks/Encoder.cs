using Entente.Language.Features;

namespace Entente.Language.Networks;

/// <summary>Tokens to vectors that know their sentence: embeddings and word vectors, a window of three, then recurrent layers.</summary>
internal sealed class Encoder
{
    private const float LayerDropout = 0.3f;

    private readonly EmbeddingTable _table;
    private readonly WordVectors _vectors;
    private readonly DenseLayer _window;
    private readonly RecurrentLayer[] _layers;
    private readonly float _hiddenInput;
    private readonly Dropout _inputDropout;
    private readonly Dropout _vectorDropout;
    private readonly Dropout[] _dropouts;
    private readonly Matrix _embedded = new();
    private readonly Matrix _known = new();
    private readonly Matrix _windows = new();
    private readonly Matrix _gradient = new();
    private readonly Matrix _passedGradient = new();
    private readonly Matrix[] _states;
    private readonly Matrix[] _inputs;

    /// <param name="table">The embeddings.</param>
    /// <param name="vectors">The word vectors, which training does not change.</param>
    /// <param name="window">What makes one vector of three.</param>
    /// <param name="layers">What reads the sentence.</param>
    /// <param name="hiddenInput">The share of the embeddings and of the word vectors that training hides.</param>
    public Encoder(EmbeddingTable table, WordVectors vectors, DenseLayer window, RecurrentLayer[] layers, float hiddenInput = 0.15f)
    {
        (_table, _vectors, _window, _layers, _hiddenInput) = (table, vectors, window, layers, hiddenInput);
        (_inputDropout, _vectorDropout) = (new(hiddenInput), new(hiddenInput));
        _dropouts = [.. Enumerable.Range(0, layers.Length + 1).Select(_ => new Dropout(LayerDropout))];
        _states = [.. Enumerable.Range(0, layers.Length + 1).Select(_ => new Matrix())];
        _inputs = [.. Enumerable.Range(0, layers.Length + 1).Select(_ => new Matrix())];
    }

    public EmbeddingTable Table => _table;

    /// <summary>The trained matrices besides the embeddings.</summary>
    public IEnumerable<Parameter> Parameters => [.. _window.Parameters, .. _layers.SelectMany(l => l.Parameters)];

    public Encoder Replica() => new(_table.Replica(), _vectors, _window.Replica(), [.. _layers.Select(l => l.Replica())], _hiddenInput);

    public void Scatter(SeededRandom random)
    {
        _table.Vectors.Scatter(random, 0.1f);
        _window.Scatter(random);
        foreach (var layer in _layers) layer.Scatter(random);
    }

    /// <summary>The vectors of a batch's tokens; with <paramref name="random"/>, as training sees them.</summary>
    public Matrix Forward(TokenBatch batch, SeededRandom? random = null)
    {
        var starts = batch.SentenceStarts;
        _table.Forward(batch, _embedded);
        _vectors.Fill(batch, _known);
        if (random is not null)
        {
            Hide(_embedded, _inputDropout, starts, random);
            Hide(_known, _vectorDropout, starts, random);
        }

        _windows.Resize(batch.TokenCount, 3 * (_embedded.Columns + _known.Columns));
        Window(_embedded, 0, starts);
        Window(_known, 3 * _embedded.Columns, starts);
        _window.Forward(_windows, _states[0]);
        Activations.Rectify(_states[0]);
        for (var l = 0; l < _layers.Length; l++)
            _layers[l].Forward(Dropped(l, starts, random), _states[l], starts, _states[l + 1]);
        return Dropped(_layers.Length, starts, random);
    }

    /// <summary>Adds to the gradients, from that of what <see cref="Forward"/> gave. Changes <paramref name="gradient"/>.</summary>
    public void Backward(TokenBatch batch, Matrix gradient)
    {
        var starts = batch.SentenceStarts;
        _dropouts[^1].Apply(gradient, starts);
        for (var l = _layers.Length - 1; l >= 0; l--)
        {
            _layers[l].Backward(_inputs[l], _states[l], starts, gradient, _gradient, _passedGradient);
            _dropouts[l].Apply(_gradient, starts);
            Sum(_gradient, _passedGradient, gradient);
        }

        Activations.RectifyBackward(_states[0], gradient);
        _window.Backward(_windows, gradient, _gradient);
        Unwindow(starts);
        _inputDropout.Apply(_embedded, starts);
        _table.Backward(batch, _embedded);
    }

    private Matrix Dropped(int layer, ReadOnlySpan<int> starts, SeededRandom? random)
    {
        if (random is null) return _states[layer];
        _inputs[layer].CopyFrom(_states[layer]);
        _dropouts[layer].Draw(random, starts.Length - 1, _states[layer].Columns);
        _dropouts[layer].Apply(_inputs[layer], starts);
        return _inputs[layer];
    }

    private static void Hide(Matrix values, Dropout dropout, ReadOnlySpan<int> starts, SeededRandom random)
    {
        dropout.Draw(random, starts.Length - 1, values.Columns);
        dropout.Apply(values, starts);
    }

    // Sets each token's vector of one kind beside those of its neighbours, from a column of the windows on.
    private void Window(Matrix vectors, int column, ReadOnlySpan<int> starts)
    {
        var size = vectors.Columns;
        if (size == 0) return;
        for (var s = 0; s + 1 < starts.Length; s++)
        {
            for (var t = starts[s]; t < starts[s + 1]; t++)
            {
                var row = _windows.Row(t).Slice(column, 3 * size);
                if (t > starts[s]) vectors.Row(t - 1).CopyTo(row);
                else row[..size].Clear();
                vectors.Row(t).CopyTo(row[size..]);
                if (t + 1 < starts[s + 1]) vectors.Row(t + 1).CopyTo(row[(2 * size)..]);
                else row[(2 * size)..].Clear();
            }
        }
    }

    // The gradient of the windows gathered back into that of the embeddings, which takes the embeddings' place.
    private void Unwindow(ReadOnlySpan<int> starts)
    {
        var size = _embedded.Columns;
        for (var s = 0; s + 1 < starts.Length; s++)
        {
            for (var t = starts[s]; t < starts[s + 1]; t++)
            {
                var target = _embedded.Row(t);
                _gradient.Row(t).Slice(size, size).CopyTo(target);
                if (t > starts[s]) Add(_gradient.Row(t - 1).Slice(2 * size, size), target);
                if (t + 1 < starts[s + 1]) Add(_gradient.Row(t + 1)[..size], target);
            }
        }
    }

    private static void Add(ReadOnlySpan<float> what, Span<float> to)
    {
        for (var i = 0; i < to.Length; i++) to[i] += what[i];
    }

    private static void Sum(Matrix left, Matrix right, Matrix to)
    {
        var (a, b, c) = (left.Data, right.Data, to.Data);
        for (var i = 0; i < to.Length; i++) c[i] = a[i] + b[i];
    }
}
