using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Entente.Language.Networks;

/// <summary>The curves that a network bends its sums with.</summary>
internal static class Activations
{
    private const float Leak = 0.1f;

    /// <summary>e to the power of each lane, to about seven digits; arguments beyond ±87 are cut there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Exp(Vector512<float> x)
    {
        x = Vector512.Min(Vector512.Max(x, Vector512.Create(-87f)), Vector512.Create(87f));
        var whole = Vector512.Floor((x * 1.44269504f) + Vector512.Create(0.5f));
        var rest = Vector512.FusedMultiplyAdd(whole, Vector512.Create(-0.693359375f), x);
        rest = Vector512.FusedMultiplyAdd(whole, Vector512.Create(2.12194440e-4f), rest);
        var sum = Vector512.FusedMultiplyAdd(rest, Vector512.Create(1.3981999507e-3f), Vector512.Create(8.3334519073e-3f));
        sum = Vector512.FusedMultiplyAdd(sum, rest, Vector512.Create(4.1665795894e-2f));
        sum = Vector512.FusedMultiplyAdd(sum, rest, Vector512.Create(1.6666665459e-1f));
        sum = Vector512.FusedMultiplyAdd(sum, rest, Vector512.Create(0.5f));
        sum = Vector512.FusedMultiplyAdd(sum, rest * rest, rest) + Vector512.Create(1f);
        var power = (Vector512.ConvertToInt32(whole) + Vector512.Create(127)) << 23;
        return sum * power.AsSingle();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Sigmoid(Vector512<float> x) => Vector512<float>.One / (Vector512<float>.One + Exp(-x));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Tanh(Vector512<float> x) => (Sigmoid(x * 2f) * 2f) - Vector512<float>.One;

    /// <summary>Lets a tenth of what is negative through.</summary>
    public static void Rectify(Matrix values) => Lanewise.Rectify(ref values.Start, values.Length, Leak);

    /// <summary>Turns the gradient behind <see cref="Rectify"/> into that before it, by its result.</summary>
    public static void RectifyBackward(Matrix results, Matrix gradient)
    {
        var result = results.Data.AsSpan(0, results.Length);
        var slope = gradient.Data.AsSpan(0, results.Length);
        for (var i = 0; i < slope.Length; i++)
            if (result[i] < 0) slope[i] *= Leak;
    }

    /// <summary>Turns scores into shares of 1, in place.</summary>
    public static void Softmax(Span<float> scores)
    {
        var top = float.NegativeInfinity;
        foreach (var score in scores) top = MathF.Max(top, score);
        var sum = 0f;
        foreach (ref var score in scores)
        {
            score = MathF.Exp(score - top);
            sum += score;
        }

        foreach (ref var score in scores) score /= sum;
    }

    public static int IndexOfMax(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best]) best = i;
        return best;
    }
}
