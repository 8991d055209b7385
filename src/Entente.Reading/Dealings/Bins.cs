namespace Entente.Reading.Dealings;

/// <summary>Numbers as features: a few steps, wider the further from zero.</summary>
internal static class Bins
{
    private static readonly string[] Distances = ["0", "1", "2", "3", "4", "6", "9", "14", "21", "far"];
    private static readonly int[] Ends = [0, 1, 2, 3, 5, 8, 13, 20, 34];
    private static readonly string[] Tenths = ["p0", "p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8", "p9"];
    private static readonly string[] Counts = ["0", "1", "2", "3", "4", "many"];

    /// <summary>A distance in words.</summary>
    public static string Distance(int words)
    {
        var bin = 0;
        while (bin < Ends.Length && words > Ends[bin]) bin++;
        return Distances[bin];
    }

    /// <summary>A probability, in tenths.</summary>
    public static string Probability(double probability) => Tenths[Math.Clamp((int)(probability * 10), 0, 9)];

    /// <summary>A small number of things.</summary>
    public static string Count(int count) => Counts[Math.Min(count, 5)];
}
