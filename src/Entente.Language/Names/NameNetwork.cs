using Entente.Language.Features;
using Entente.Language.Networks;

namespace Entente.Language.Names;

/// <summary>The network that finds names: an encoder of its own, scores for each label, and a chain over them.</summary>
internal sealed record NameNetwork(Encoder Encoder, ClassHead Labels, LabelChain Chain)
{
    private const float HiddenInput = 0.3f;

    /// <summary>The trained matrices besides the embeddings, in the order of the model file.</summary>
    public IEnumerable<Parameter> Parameters => [.. Encoder.Parameters, .. Labels.Parameters, .. Chain.Parameters];

    public static NameNetwork Of(NameShape shape, WordVectors vectors)
    {
        var table = new EmbeddingTable(new Parameter(shape.Features, shape.Embedding));
        var window = new DenseLayer(3 * (shape.Embedding + vectors.Columns), shape.Width);
        var layers = Enumerable.Range(0, shape.Layers).Select(_ => new RecurrentLayer(shape.Width));
        return new NameNetwork(
            new Encoder(table, vectors, window, [.. layers], HiddenInput), new ClassHead(shape.Width, shape.Size, NameLabels.Count), new LabelChain());
    }

    /// <summary>A network with the same values and its own activations and gradients.</summary>
    public NameNetwork Replica() => new(Encoder.Replica(), Labels.Replica(), Chain.Replica());

    public void Scatter(SeededRandom random)
    {
        Encoder.Scatter(random);
        Labels.Scatter(random);
    }
}

/// <summary>The sizes of a <see cref="NameNetwork"/>.</summary>
/// <param name="Features">Rows of the embedding table.</param>
/// <param name="Embedding">Columns of the embedding table.</param>
/// <param name="Width">Columns of the recurrent layers; a multiple of 32.</param>
/// <param name="Layers">The number of recurrent layers.</param>
/// <param name="Size">Columns of the view that labels are scored from.</param>
internal sealed record NameShape(int Features, int Embedding, int Width, int Layers, int Size);
