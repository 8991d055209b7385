using Entente.Language.Networks;

namespace Entente.Language.Training;

/// <summary>
/// Trains a network by gradient descent. Each batch is cut into the same shares however many threads there are, and their gradients are
/// added in the same order, so the same seed gives the same network.
/// </summary>
internal sealed class NetworkTrainer<TExample>
{
    /// <summary>How many replicas share a batch.</summary>
    public const int Workers = 2;

    private const int WarmUp = 200;
    private const float LargestNorm = 5f;

    private readonly TrainingPace _pace;
    private readonly ITrainingWorker<TExample>[] _workers;
    private readonly AdamOptimiser[] _optimisers;
    private readonly AdamOptimiser _tableOptimiser;
    private readonly TExample[] _order;
    private readonly Func<TExample, int> _lengthOf;
    private readonly HashSet<int> _rows = [];
    private readonly int _totalSteps;
    private int _step;

    /// <param name="workers">Each with a replica of the network.</param>
    /// <param name="examples">What is learned from.</param>
    /// <param name="lengthOf">The words of an example.</param>
    /// <param name="pace">How fast.</param>
    public NetworkTrainer(ITrainingWorker<TExample>[] workers, IEnumerable<TExample> examples, Func<TExample, int> lengthOf, TrainingPace pace)
    {
        if (workers.Length != Workers) throw new ArgumentException($"There must be {Workers} workers.", nameof(workers));
        (_pace, _workers, _lengthOf) = (pace, workers, lengthOf);
        _optimisers = [.. workers[0].Parameters.Select(p => new AdamOptimiser(p.Value))];
        _tableOptimiser = new AdamOptimiser(workers[0].Table.Vectors.Value);
        _order = [.. examples];
        _totalSteps = pace.Epochs * ((_order.Sum(lengthOf) / pace.BatchWords) + 1);
    }

    /// <summary>Goes once through the treebank; returns the mean loss of a word.</summary>
    public float RunEpoch(int epoch)
    {
        new SeededRandom(_pace.Seed + (ulong)epoch).Shuffle(_order.AsSpan());
        var (loss, words) = (0f, 0);
        for (var at = 0; at < _order.Length;)
        {
            var end = at;
            var size = 0;
            while (end < _order.Length && size < _pace.BatchWords) size += _lengthOf(_order[end++]);
            loss += RunBatch(at, end, size);
            words += size;
            at = end;
        }

        return loss / words;
    }

    private float RunBatch(int first, int end, int words)
    {
        _step++;
        var middle = (first + end) / 2;
        Parallel.For(0, Workers, new ParallelOptions { MaxDegreeOfParallelism = _pace.Threads }, worker =>
        {
            var share = worker == 0 ? _order.AsSpan(first, middle - first) : _order.AsSpan(middle, end - middle);
            _workers[worker].Run(share, new SeededRandom((_pace.Seed * 7919) + (ulong)((2 * _step) + worker)));
        });
        Update(1f / words, Rate());
        return _workers.Sum(w => w.Loss);
    }

    private float Rate()
    {
        var rest = 1 - ((float)_step / _totalSteps);
        return _pace.Rate * MathF.Min(1, (float)_step / WarmUp) * MathF.Max(rest, 0.01f);
    }

    private void Update(float scale, float rate)
    {
        var gradients = _workers.Select(w => w.Parameters.Select(p => p.Gradient).ToArray()).ToArray();
        for (var w = 1; w < Workers; w++)
            for (var p = 0; p < gradients[0].Length; p++) Add(gradients[w][p], gradients[0][p], 0, gradients[0][p].Rows);
        var norm = MathF.Sqrt(gradients[0].Sum(SquareSum)) * scale;
        var clipped = norm > LargestNorm ? scale * LargestNorm / norm : scale;
        for (var p = 0; p < gradients[0].Length; p++)
            _optimisers[p].Update(gradients[0][p], 0, gradients[0][p].Rows, clipped, rate, _step);
        UpdateTable(clipped, rate);
    }

    private void UpdateTable(float scale, float rate)
    {
        var main = _workers[0].Table.Vectors.Gradient;
        _rows.Clear();
        foreach (var row in _workers[0].Table.Touched) _rows.Add(row);
        var fresh = new List<int>();
        foreach (var worker in _workers.Skip(1))
        {
            foreach (var row in worker.Table.Touched)
            {
                Add(worker.Table.Vectors.Gradient, main, row, row + 1);
                if (_rows.Add(row)) fresh.Add(row);
            }
        }

        foreach (var row in _rows) _tableOptimiser.Update(main, row, row + 1, scale, rate, _step);
        foreach (var row in fresh) main.PaddedRow(row).Clear();
    }

    private static float SquareSum(Matrix matrix)
    {
        var sum = 0f;
        foreach (var cell in matrix.Data.AsSpan(0, matrix.Length)) sum += cell * cell;
        return sum;
    }

    private static void Add(Matrix what, Matrix to, int first, int end)
    {
        var target = to.Data.AsSpan(first * to.Stride, (end - first) * to.Stride);
        var source = what.Data.AsSpan(first * to.Stride, target.Length);
        for (var i = 0; i < target.Length; i++) target[i] += source[i];
    }
}
