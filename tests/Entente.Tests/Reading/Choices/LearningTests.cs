using Entente.Reading.Choices;

namespace Entente.Tests.Reading.Choices;

/// <summary>What logistic regression learns, and that it learns the same twice.</summary>
public class LearningTests
{
    private static readonly string[] Colours = ["red", "green", "blue"];

    [Fact]
    public void The_lowest_point_of_a_bowl_is_found()
    {
        var lowest = QuasiNewton.Minimise(2, (point, slope) =>
        {
            (slope[0], slope[1]) = (2 * (point[0] - 3), 20 * (point[1] + 1));
            return Math.Pow(point[0] - 3, 2) + (10 * Math.Pow(point[1] + 1, 2));
        });
        Assert.Equal(3, lowest[0], 0.01);
        Assert.Equal(-1, lowest[1], 0.01);
    }

    [Fact]
    public void The_slope_of_the_loss_is_its_derivative()
    {
        var loss = new LogisticLoss([[0, 1], [1]], [new Example([], 0), new Example([], 2, 3)], 3, [0.5, 2]);
        var point = new[] { 0.1, -0.2, 0.3, 0.05, 0.4, -0.1 };
        var slope = new double[6];
        var value = loss.At(point, slope);
        for (var i = 0; i < point.Length; i++)
        {
            var moved = (double[])point.Clone();
            moved[i] += 1e-6;
            Assert.Equal((loss.At(moved, new double[6]) - value) / 1e-6, slope[i], 1e-3);
        }
    }

    [Fact]
    public void A_feature_that_decides_is_learned()
    {
        var choice = Train();
        for (var c = 0; c < Colours.Length; c++) Assert.True(choice.Probabilities(Seen($"looks {Colours[c]}"))[c] > 0.8);
    }

    [Fact]
    public void What_was_never_seen_leaves_the_choice_open() =>
        Assert.All(Train().Probabilities(Seen("looks unknown")), p => Assert.InRange(p, 0.3, 0.37));

    [Fact]
    public void The_same_examples_give_the_same_weights()
    {
        var (one, two) = (Train(), Train());
        Assert.All(one.Weights, w => Assert.Equal(w.Value, two.Weights[w.Key]));
    }

    [Fact]
    public void A_power_holds_common_features_down_more_than_rare_ones()
    {
        var (even, rooted) = (RareToCommon(new Penalty(1)), RareToCommon(new Penalty(1, 0.5)));
        Assert.True(rooted > even, $"{rooted} against {even}");
    }

    private static double RareToCommon(Penalty penalty)
    {
        Example[] examples = [.. Repeated(4, [1], 1), .. Repeated(40, [2], 1), .. Repeated(44, [3], 0)];
        var weights = LogisticTrainer.Train("colour", ["red", "green"], examples, penalty).Weights;
        return weights[1][1] / weights[2][1];
    }

    private static IEnumerable<Example> Repeated(int times, ulong[] features, int answer) => Enumerable.Repeat(new Example(features, answer), times);

    private static LinearChoice Train() => LogisticTrainer.Train(
        "colour", Colours, [.. Enumerable.Range(0, 30).Select(i => new Example(Seen($"looks {Colours[i % 3]}").Hashes.ToArray(), i % 3))], new Penalty(0.1));

    private static FeatureList Seen(string feature)
    {
        var features = new FeatureList();
        features.Add(feature);
        return features;
    }
}
