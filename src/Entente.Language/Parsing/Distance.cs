namespace Entente.Language.Parsing;

/// <summary>How far, and on which side, a head lies: a few steps, for near ones finer than for far.</summary>
internal static class Distance
{
    public const int Buckets = (2 * PerSide) + 1;
    private const int PerSide = 9;

    private static readonly byte[] Steps = MakeSteps();

    /// <summary>The step from <paramref name="dependent"/> to <paramref name="head"/>, both counted from the root at 0.</summary>
    public static int BucketOf(int dependent, int head)
    {
        if (head == 0) return 2 * PerSide;
        var step = Steps[Math.Min(Math.Abs(head - dependent), Steps.Length - 1)];
        return head > dependent ? step : PerSide + step;
    }

    private static byte[] MakeSteps()
    {
        int[] firsts = [0, 2, 3, 4, 5, 7, 10, 15, 25];
        return [.. Enumerable.Range(0, 26).Select(d => (byte)firsts.Count(f => f <= d)).Select(n => (byte)(n - 1))];
    }
}
