namespace Entente.Reading.Choices;

/// <summary>Finds the lowest point of a smooth function by L-BFGS (Nocedal 1980): steps along the slope, bent by what the last steps showed of its curvature.</summary>
internal static class QuasiNewton
{
    private const int Memory = 7;
    private const int Steps = 60;
    private const double Flat = 1e-4;

    /// <summary>The lowest point found from zero.</summary>
    /// <param name="size">How many numbers the function takes.</param>
    /// <param name="function">Gives the value at a point and fills the slope there.</param>
    public static double[] Minimise(int size, Func<double[], double[], double> function)
    {
        var (point, slope) = (new double[size], new double[size]);
        var value = function(point, slope);
        var memory = new List<(double[] Step, double[] Bend, double Scale)>();
        for (var step = 0; step < Steps; step++)
        {
            var direction = Direction(slope, memory);
            if (Search(function, point, slope, value, direction) is not { } next) break;
            var (move, bend) = (Difference(next.Point, point), Difference(next.Slope, slope));
            var curvature = Dot(move, bend);
            if (curvature > 1e-10) memory.Add((move, bend, 1 / curvature));
            if (memory.Count > Memory) memory.RemoveAt(0);
            var gain = value - next.Value;
            (point, slope, value) = next;
            if (gain < Flat * Math.Max(1, Math.Abs(value)) * 0.01) break;
        }

        return point;
    }

    private static double[] Direction(double[] slope, List<(double[] Step, double[] Bend, double Scale)> memory)
    {
        var direction = slope.Select(x => -x).ToArray();
        var shares = new double[memory.Count];
        for (var m = memory.Count - 1; m >= 0; m--)
        {
            shares[m] = memory[m].Scale * Dot(memory[m].Step, direction);
            AddScaled(direction, memory[m].Bend, -shares[m]);
        }

        if (memory.Count > 0) Scale(direction, 1 / (memory[^1].Scale * Dot(memory[^1].Bend, memory[^1].Bend)));
        for (var m = 0; m < memory.Count; m++) AddScaled(direction, memory[m].Step, shares[m] - (memory[m].Scale * Dot(memory[m].Bend, direction)));
        return direction;
    }

    // Halves the step until it leads far enough down (Armijo's rule).
    private static (double[] Point, double[] Slope, double Value)? Search(
        Func<double[], double[], double> function, double[] point, double[] slope, double value, double[] direction)
    {
        var descent = Dot(slope, direction);
        if (descent >= 0) return null;
        var length = Math.Min(1, 10 / Math.Sqrt(Dot(direction, direction)));
        for (var halving = 0; halving < 20; halving++, length /= 2)
        {
            var (next, nextSlope) = ((double[])point.Clone(), new double[slope.Length]);
            AddScaled(next, direction, length);
            var nextValue = function(next, nextSlope);
            if (nextValue <= value + (1e-4 * length * descent)) return (next, nextSlope, nextValue);
        }

        return null;
    }

    private static double[] Difference(double[] a, double[] b)
    {
        var difference = new double[a.Length];
        for (var i = 0; i < a.Length; i++) difference[i] = a[i] - b[i];
        return difference;
    }

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }

    private static void AddScaled(double[] to, double[] from, double factor)
    {
        for (var i = 0; i < to.Length; i++) to[i] += factor * from[i];
    }

    private static void Scale(double[] values, double factor)
    {
        for (var i = 0; i < values.Length; i++) values[i] *= factor;
    }
}
