using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Entente.Language.Networks;

namespace Entente.Language.Training;

/// <summary>Adam (Kingma and Ba 2015) over one matrix, or over single rows of it, whose moments then rest while they are not touched.</summary>
internal sealed class AdamOptimiser(Matrix value)
{
    private const float Momentum = 0.9f, Memory = 0.98f, Floor = 1e-8f;

    private readonly float[] _mean = new float[value.Data.Length];
    private readonly float[] _square = new float[value.Data.Length];

    /// <summary>Takes a step down <paramref name="gradient"/> in the rows from <paramref name="first"/> to <paramref name="end"/>.</summary>
    /// <param name="gradient">Of the same shape as the value.</param>
    /// <param name="first">The first row.</param>
    /// <param name="end">The row behind the last.</param>
    /// <param name="scale">What the gradient is multiplied with.</param>
    /// <param name="rate">The length of the step.</param>
    /// <param name="step">How many steps were taken, this one included.</param>
    public void Update(Matrix gradient, int first, int end, float scale, float rate, int step)
    {
        var meanScale = 1 / (1 - MathF.Pow(Momentum, step));
        var squareScale = 1 / (1 - MathF.Pow(Memory, step));
        ref var g = ref MemoryMarshal.GetArrayDataReference(gradient.Data);
        ref var m = ref MemoryMarshal.GetArrayDataReference(_mean);
        ref var v = ref MemoryMarshal.GetArrayDataReference(_square);
        ref var x = ref value.Start;
        var stop = (nuint)(end * value.Stride);
        for (var i = (nuint)(first * value.Stride); i < stop; i += Matrix.Lanes)
        {
            var slope = Vector512.LoadUnsafe(ref g, i) * scale;
            var mean = (Vector512.LoadUnsafe(ref m, i) * Momentum) + (slope * (1 - Momentum));
            var square = (Vector512.LoadUnsafe(ref v, i) * Memory) + (slope * slope * (1 - Memory));
            mean.StoreUnsafe(ref m, i);
            square.StoreUnsafe(ref v, i);
            var stepLength = mean * (rate * meanScale) / (Vector512.Sqrt(square * squareScale) + Vector512.Create(Floor));
            (Vector512.LoadUnsafe(ref x, i) - stepLength).StoreUnsafe(ref x, i);
        }
    }
}
