using Entente.Language.Features;
using Entente.Language.Networks;
using Entente.Language.Parsing;

namespace Entente.Language.Models;

/// <summary>
/// The one network behind tags and trees: an encoder and what is read off it. Names are trained along, for what the encoder learns from
/// them, and not kept: they have a network of their own.
/// </summary>
internal sealed record LanguageNetwork(Encoder Encoder, ClassHead Tags, ClassHead Names, ArcHead Arcs, RelationHead Relations)
{
    /// <summary>The trained matrices besides the embeddings that are kept, in the order of the model file.</summary>
    public IEnumerable<Parameter> Kept => [.. Encoder.Parameters, .. Tags.Parameters, .. Arcs.Parameters, .. Relations.Parameters];

    /// <summary>The trained matrices besides the embeddings.</summary>
    public IEnumerable<Parameter> Parameters =>
        [.. Encoder.Parameters, .. Tags.Parameters, .. Names.Parameters, .. Arcs.Parameters, .. Relations.Parameters];

    public static LanguageNetwork Of(NetworkShape shape, WordVectors vectors)
    {
        var table = new EmbeddingTable(new Parameter(shape.Features, shape.Embedding));
        var window = new DenseLayer(3 * (shape.Embedding + vectors.Columns), shape.Width);
        var layers = Enumerable.Range(0, shape.Layers).Select(_ => new RecurrentLayer(shape.Width));
        return new LanguageNetwork(
            new Encoder(table, vectors, window, [.. layers]),
            new ClassHead(shape.Width, shape.Size, shape.Tags),
            new ClassHead(shape.Width, shape.Size, shape.NameLabels),
            new ArcHead(shape.Width, shape.Size),
            new RelationHead(shape.Width, shape.Size, shape.Relations));
    }

    /// <summary>A network with the same values and its own activations and gradients.</summary>
    public LanguageNetwork Replica() => new(Encoder.Replica(), Tags.Replica(), Names.Replica(), Arcs.Replica(), Relations.Replica());

    public void Scatter(SeededRandom random)
    {
        Encoder.Scatter(random);
        Tags.Scatter(random);
        Names.Scatter(random);
        Arcs.Scatter(random);
        Relations.Scatter(random);
    }
}
