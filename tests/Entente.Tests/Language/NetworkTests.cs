using Entente.Language.Features;
using Entente.Language.Models;
using Entente.Language.Networks;

namespace Entente.Tests.Language;

public class NetworkTests
{
    [Theory]
    [InlineData(3, 5, 7)]
    [InlineData(8, 16, 32)]
    [InlineData(17, 33, 50)]
    public void A_product_is_that_of_the_textbook(int rows, int depth, int columns)
    {
        var (a, b, c) = (Filled(rows, depth, 1), Filled(depth, columns, 2), new Matrix(rows, columns));
        MatrixProduct.Multiply(a, b, c);
        for (var i = 0; i < rows; i++)
            for (var j = 0; j < columns; j++)
                Assert.Equal(Enumerable.Range(0, depth).Sum(k => a[i, k] * b[k, j]), c[i, j], 1e-4f);
    }

    [Theory]
    [InlineData(-100f)]
    [InlineData(-3.7f)]
    [InlineData(0f)]
    [InlineData(1.25f)]
    [InlineData(80f)]
    public void The_exponential_is_exact_to_six_digits(float x)
    {
        var expected = MathF.Exp(Math.Clamp(x, -87f, 87f));
        Assert.Equal(1, Activations.Exp(System.Runtime.Intrinsics.Vector512.Create(x))[3] / expected, 2e-6f);
    }

    [Fact]
    public void Sentences_of_a_batch_do_not_see_each_other()
    {
        var network = LanguageNetwork.Of(new NetworkShape(8, 16, 32, 2, 16, 3, 4, 7), WordVectors.None);
        network.Scatter(new SeededRandom(9));
        var together = Batch([1, 2, 3], [4, 5]);
        var alone = Batch([4, 5]);
        var first = network.Encoder.Forward(together).Row(5).ToArray();
        Assert.Equal(first, network.Replica().Encoder.Forward(alone).Row(1).ToArray());
    }

    /// <summary>The derivative that backpropagation gives for each kind of parameter, against the difference quotient.</summary>
    [Fact]
    public void Gradients_are_the_slopes_of_the_loss()
    {
        var random = new SeededRandom(4);
        var layer = new RecurrentLayer(32);
        layer.Scatter(random);
        var (input, weights) = (Filled(6, 32, 5), Filled(6, 32, 6));
        int[] starts = [0, 4, 6];
        float Loss()
        {
            var output = new Matrix();
            layer.Forward(input, input, starts, output);
            return Enumerable.Range(0, 6 * 32).Sum(i => output[i / 32, i % 32] * weights[i / 32, i % 32]);
        }

        Loss();
        var (toInput, toPassed) = (new Matrix(), new Matrix());
        layer.Backward(input, input, starts, weights, toInput, toPassed);
        foreach (var (row, column) in new[] { (0, 0), (3, 20), (5, 31), (2, 7) })
            Assert.Equal(Slope(Loss, input, row, column), toInput[row, column] + toPassed[row, column], 0.01f);
        foreach (var parameter in layer.Parameters)
            Assert.Equal(Slope(Loss, parameter.Value, 0, 5), parameter.Gradient[0, 5], 0.01f);
    }

    private static float Slope(Func<float> loss, Matrix matrix, int row, int column)
    {
        const float Step = 5e-3f;
        var value = matrix[row, column];
        matrix[row, column] = value + Step;
        var above = loss();
        matrix[row, column] = value - Step;
        var below = loss();
        matrix[row, column] = value;
        return (above - below) / (2 * Step);
    }

    private static TokenBatch Batch(params int[][] sentences)
    {
        var batch = new TokenBatch();
        foreach (var sentence in sentences)
        {
            batch.EndToken();
            foreach (var row in sentence)
            {
                batch.Add(row);
                batch.EndToken();
            }

            batch.EndSentence();
        }

        return batch;
    }

    private static Matrix Filled(int rows, int columns, ulong seed)
    {
        var random = new SeededRandom(seed);
        var matrix = new Matrix(rows, columns);
        for (var r = 0; r < rows; r++)
            foreach (ref var cell in matrix.Row(r)) cell = (2 * random.Share()) - 1;
        return matrix;
    }
}
