using Entente.Language.Networks;

namespace Entente.Language.Parsing;

/// <summary>The tree of the highest score with one root (Chu and Liu 1965, Edmonds 1967).</summary>
internal static class MaximumTree
{
    private const float Never = -1e9f;

    /// <summary>
    /// The head of each token. <paramref name="scores"/> has a row for each dependent and a column for each head, 0 standing for the root;
    /// it is changed. The root's own head is -1.
    /// </summary>
    public static int[] Of(Matrix scores)
    {
        var count = scores.Rows;
        if (count < 2) return [.. Enumerable.Repeat(-1, count)];
        AllowOneRoot(scores, RootOf(scores));
        var table = new float[count][];
        for (var i = 0; i < count; i++) table[i] = scores.Row(i).ToArray();
        return Solve(table);
    }

    // The token that loses most if it is not the root.
    private static int RootOf(Matrix scores)
    {
        var (best, bestGain) = (1, float.NegativeInfinity);
        for (var i = 1; i < scores.Rows; i++)
        {
            var row = scores.Row(i);
            var other = row.Length > 2 ? Never : 0;
            for (var j = 1; j < row.Length; j++) other = j == i ? other : MathF.Max(other, row[j]);
            if (row[0] - other > bestGain) (best, bestGain) = (i, row[0] - other);
        }

        return best;
    }

    private static void AllowOneRoot(Matrix scores, int root)
    {
        for (var i = 1; i < scores.Rows; i++)
        {
            if (i == root) scores.Row(i)[1..].Fill(Never);
            else scores[i, 0] = Never;
        }
    }

    private static int[] Solve(float[][] scores)
    {
        var heads = BestHeads(scores);
        var cycle = CycleIn(heads);
        return cycle is null ? heads : Expand(scores, heads, cycle);
    }

    private static int[] BestHeads(float[][] scores)
    {
        var heads = new int[scores.Length];
        heads[0] = -1;
        for (var i = 1; i < scores.Length; i++)
        {
            var best = i == 1 ? 0 : 1;
            for (var j = 0; j < scores.Length; j++)
                if (j != i && scores[i][j] > scores[i][best]) best = j;
            heads[i] = scores[i][0] >= scores[i][best] ? 0 : best;
        }

        return heads;
    }

    private static List<int>? CycleIn(int[] heads)
    {
        var visitedBy = new int[heads.Length];
        for (var start = 1; start < heads.Length; start++)
        {
            var at = start;
            while (at > 0 && visitedBy[at] == 0) (visitedBy[at], at) = (start, heads[at]);
            if (at <= 0 || visitedBy[at] != start) continue;
            var cycle = new List<int> { at };
            for (var next = heads[at]; next != at; next = heads[next]) cycle.Add(next);
            return cycle;
        }

        return null;
    }

    // The cycle becomes one node, the smaller problem is solved, and the cycle is opened where the solution enters it.
    private static int[] Expand(float[][] scores, int[] heads, List<int> cycle)
    {
        var inCycle = new bool[heads.Length];
        foreach (var node in cycle) inCycle[node] = true;
        int[] outside = [.. Enumerable.Range(0, heads.Length).Where(i => !inCycle[i])];
        var (small, entries, exits) = Contract(scores, heads, cycle, outside);
        var solved = Solve(small);
        var result = new int[heads.Length];
        foreach (var node in cycle) result[node] = heads[node];
        var merged = outside.Length;
        for (var i = 0; i < outside.Length; i++)
            result[outside[i]] = solved[i] < 0 ? -1 : solved[i] == merged ? exits[i] : outside[solved[i]];
        result[entries[solved[merged]]] = outside[solved[merged]];
        return result;
    }

    // entries: for each outside head, the cycle's node that it would best take; exits: for each outside node, its best head in the cycle.
    private static (float[][] Scores, int[] Entries, int[] Exits) Contract(float[][] scores, int[] heads, List<int> cycle, int[] outside)
    {
        var merged = outside.Length;
        var (entries, exits) = (new int[merged], new int[merged]);
        float[][] small = [.. Enumerable.Range(0, merged + 1).Select(_ => new float[merged + 1])];
        for (var i = 0; i < merged; i++)
        {
            for (var j = 0; j < merged; j++) small[i][j] = scores[outside[i]][outside[j]];
            exits[i] = cycle.MaxBy(node => scores[outside[i]][node]);
            small[i][merged] = scores[outside[i]][exits[i]];
            entries[i] = cycle.MaxBy(node => scores[node][outside[i]] - scores[node][heads[node]]);
            small[merged][i] = scores[entries[i]][outside[i]] - scores[entries[i]][heads[entries[i]]];
        }

        return (small, entries, exits);
    }
}
