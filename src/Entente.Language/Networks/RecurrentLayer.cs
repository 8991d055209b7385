using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Entente.Language.Networks;

/// <summary>
/// A layer that reads each sentence forwards and backwards: a simple recurrent unit (Lei et al. 2018), whose only step-by-step work is
/// elementwise. Half of the columns go each way; input and output have the same width.
/// <code>
/// f = sigmoid(Uf + vf c'), o = sigmoid(Uo + vo c'), c = f c' + (1 - f) Uz, h = o tanh(c) + (1 - o) x
/// </code>
/// </summary>
internal sealed class RecurrentLayer(DenseLayer gates, Parameter peeks)
{
    private readonly Matrix _gates = new();
    private readonly Matrix _cells = new();
    private readonly Matrix _gateGradient = new();
    private readonly Matrix _cellGradient = new();

    public RecurrentLayer(int width)
        : this(new DenseLayer(width, 3 * width), new Parameter(2, width))
    {
    }

    public IEnumerable<Parameter> Parameters => [.. gates.Parameters, peeks];

    private int Half => peeks.Value.Columns / 2;

    public RecurrentLayer Replica() => new(gates.Replica(), peeks.Replica());

    public void Scatter(SeededRandom random) => gates.Scatter(random);

    /// <summary>Reads <paramref name="input"/>, cut into sentences by <paramref name="starts"/> (one more than there are sentences).</summary>
    /// <param name="input">What the gates see: the layer's input, perhaps with parts dropped.</param>
    /// <param name="passed">What the highway lets through.</param>
    /// <param name="starts">The first row of each sentence, and the end.</param>
    /// <param name="output">The result.</param>
    public void Forward(Matrix input, Matrix passed, ReadOnlySpan<int> starts, Matrix output)
    {
        gates.Forward(input, _gates);
        _cells.Resize(input.Rows, passed.Columns);
        output.Resize(input.Rows, passed.Columns);
        for (var s = 0; s + 1 < starts.Length; s++)
        {
            for (var t = starts[s]; t < starts[s + 1]; t++) Step(t, t > starts[s] ? t - 1 : -1, 0, passed, output);
            for (var t = starts[s + 1] - 1; t >= starts[s]; t--) Step(t, t + 1 < starts[s + 1] ? t + 1 : -1, Half, passed, output);
        }
    }

    /// <summary>Adds to the parameters' gradients and sets those of both inputs.</summary>
    public void Backward(
        Matrix input, Matrix passed, ReadOnlySpan<int> starts, Matrix outputGradient, Matrix inputGradient, Matrix passedGradient)
    {
        _gateGradient.Resize(_gates.Rows, _gates.Columns);
        _cellGradient.Resize(_cells.Rows, _cells.Columns);
        _cellGradient.Clear();
        passedGradient.Resize(passed.Rows, passed.Columns);
        for (var s = 0; s + 1 < starts.Length; s++)
        {
            for (var t = starts[s + 1] - 1; t >= starts[s]; t--) StepBack(t, t > starts[s] ? t - 1 : -1, 0, passed, outputGradient, passedGradient);
            for (var t = starts[s]; t < starts[s + 1]; t++) StepBack(t, t + 1 < starts[s + 1] ? t + 1 : -1, Half, passed, outputGradient, passedGradient);
        }

        gates.Backward(input, _gateGradient, inputGradient);
    }

    // The gates' columns: z, f, o of one way, then of the other. f and o are kept in place of the sums they come from.
    private void Step(int t, int before, int way, Matrix passed, Matrix output)
    {
        ref var z = ref Unsafe.Add(ref _gates.RowStart(t), 3 * way);
        ref var previous = ref Unsafe.Add(ref _cells.RowStart(Math.Max(before, 0)), way);
        ref var cell = ref Unsafe.Add(ref _cells.RowStart(t), way);
        ref var skip = ref Unsafe.Add(ref passed.RowStart(t), way);
        ref var result = ref Unsafe.Add(ref output.RowStart(t), way);
        ref var peek = ref Unsafe.Add(ref peeks.Value.Start, way);
        var (half, peekStride) = ((nuint)Half, (nuint)peeks.Value.Stride);
        for (nuint u = 0; u < half; u += Matrix.Lanes)
        {
            var last = before < 0 ? default : Vector512.LoadUnsafe(ref previous, u);
            var f = Activations.Sigmoid(Vector512.LoadUnsafe(ref z, half + u) + (Vector512.LoadUnsafe(ref peek, u) * last));
            var o = Activations.Sigmoid(Vector512.LoadUnsafe(ref z, half + half + u) + (Vector512.LoadUnsafe(ref peek, peekStride + u) * last));
            var update = Vector512.LoadUnsafe(ref z, u);
            var now = update + (f * (last - update));
            var x = Vector512.LoadUnsafe(ref skip, u);
            (x + (o * (Activations.Tanh(now) - x))).StoreUnsafe(ref result, u);
            now.StoreUnsafe(ref cell, u);
            f.StoreUnsafe(ref z, half + u);
            o.StoreUnsafe(ref z, half + half + u);
        }
    }

    private void StepBack(int t, int before, int way, Matrix passed, Matrix outputGradient, Matrix passedGradient)
    {
        ref var gate = ref Unsafe.Add(ref _gates.RowStart(t), 3 * way);
        ref var slope = ref Unsafe.Add(ref _gateGradient.RowStart(t), 3 * way);
        ref var toPassed = ref Unsafe.Add(ref passedGradient.RowStart(t), way);
        var half = (nuint)Half;
        for (nuint u = 0; u < half; u += Matrix.Lanes)
        {
            var last = before < 0 ? default : At(_cells, before, way, u);
            var z = Vector512.LoadUnsafe(ref gate, u);
            var f = Vector512.LoadUnsafe(ref gate, half + u);
            var o = Vector512.LoadUnsafe(ref gate, half + half + u);
            var bent = Activations.Tanh(At(_cells, t, way, u));
            var dh = At(outputGradient, t, way, u);
            (dh * (Vector512<float>.One - o)).StoreUnsafe(ref toPassed, u);
            var dc = At(_cellGradient, t, way, u) + (dh * o * (Vector512<float>.One - (bent * bent)));
            var df = dc * (last - z) * f * (Vector512<float>.One - f);
            var dO = dh * (bent - At(passed, t, way, u)) * o * (Vector512<float>.One - o);
            (dc * (Vector512<float>.One - f)).StoreUnsafe(ref slope, u);
            df.StoreUnsafe(ref slope, half + u);
            dO.StoreUnsafe(ref slope, half + half + u);
            if (before >= 0) PassBack(before, way, u, last, dc * f, df, dO);
        }
    }

    private void PassBack(int before, int way, nuint u, Vector512<float> last, Vector512<float> kept, Vector512<float> df, Vector512<float> dO)
    {
        var (forget, let) = (At(peeks.Value, 0, way, u), At(peeks.Value, 1, way, u));
        (kept + (df * forget) + (dO * let)).StoreUnsafe(ref Unsafe.Add(ref _cellGradient.RowStart(before), way), u);
        (At(peeks.Gradient, 0, way, u) + (df * last)).StoreUnsafe(ref Unsafe.Add(ref peeks.Gradient.RowStart(0), way), u);
        (At(peeks.Gradient, 1, way, u) + (dO * last)).StoreUnsafe(ref Unsafe.Add(ref peeks.Gradient.RowStart(1), way), u);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> At(Matrix matrix, int row, int way, nuint unit) =>
        Vector512.LoadUnsafe(ref Unsafe.Add(ref matrix.RowStart(row), way), unit);
}
