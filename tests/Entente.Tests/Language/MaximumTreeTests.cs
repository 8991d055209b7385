using Entente.Language.Networks;
using Entente.Language.Parsing;

namespace Entente.Tests.Language;

public class MaximumTreeTests
{
    [Fact]
    public void The_best_heads_stand_where_they_make_a_tree() =>
        Assert.Equal([-1, 2, 0, 2], MaximumTree.Of(Scores("- - - -", "1 - 9 0", "9 0 - 0", "1 2 9 -")));

    [Fact]
    public void A_cycle_is_opened_where_it_costs_least() =>
        Assert.Equal([-1, 0, 1, 2], MaximumTree.Of(Scores("- - - -", "5 - 9 1", "1 9 - 1", "0 0 9 -")));

    [Fact]
    public void Of_two_tokens_that_want_the_root_the_one_that_loses_more_gets_it() =>
        Assert.Equal([-1, 0, 1], MaximumTree.Of(Scores("- - -", "9 - 1", "8 7 -")));

    [Fact]
    public void A_single_token_is_the_root() => Assert.Equal([-1, 0], MaximumTree.Of(Scores("- -", "-3 -")));

    [Fact]
    public void No_tree_of_random_scores_is_beaten_by_another()
    {
        var random = new SeededRandom(3);
        for (var round = 0; round < 300; round++)
        {
            var scores = new Matrix(5, 5);
            for (var i = 0; i < 5; i++)
                for (var j = 0; j < 5; j++) scores[i, j] = i == j ? -1e9f : random.Below(100);
            var copy = new Matrix();
            copy.CopyFrom(scores);
            var heads = MaximumTree.Of(copy);
            var root = Array.IndexOf(heads, 0);
            Assert.Equal(BestByTrial(scores, root), Total(scores, heads), 0.5f);
        }
    }

    private static float BestByTrial(Matrix scores, int root)
    {
        var best = float.NegativeInfinity;
        for (var code = 0; code < 625; code++)
        {
            int[] heads = [-1, code % 5, code / 5 % 5, code / 25 % 5, code / 125];
            if (heads[root] == 0 && IsTree(heads)) best = MathF.Max(best, Total(scores, heads));
        }

        return best;
    }

    private static bool IsTree(int[] heads)
    {
        if (heads.Count(h => h == 0) != 1) return false;
        for (var i = 1; i < heads.Length; i++)
        {
            var (at, steps) = (i, 0);
            while (at > 0 && steps++ < heads.Length) at = heads[at];
            if (at != 0) return false;
        }

        return true;
    }

    private static float Total(Matrix scores, int[] heads) => Enumerable.Range(1, heads.Length - 1).Sum(i => scores[i, heads[i]]);

    private static Matrix Scores(params string[] rows)
    {
        var scores = new Matrix(rows.Length, rows.Length);
        for (var i = 0; i < rows.Length; i++)
        {
            var cells = rows[i].Split(' ');
            for (var j = 0; j < cells.Length; j++) scores[i, j] = cells[j] == "-" ? -1e9f : float.Parse(cells[j]);
        }

        return scores;
    }
}
