using Entente.Language.Features;

namespace Entente.Language.Names;

/// <summary>All that finding names needs: some networks of one shape, which decide together, and what the rows of their tables stand for.</summary>
internal sealed class NameModel(NameShape shape, uint[] features, WordVectors vectors, NameNetwork[] networks)
{
    public NameShape Shape => shape;

    public uint[] Features => features;

    public WordVectors Vectors => vectors;

    public NameNetwork[] Networks => networks;

    public FeatureIndex Index { get; } = new(features);

    public NameFinder Finder() => new(this, [.. networks.Select(n => n.Replica())]);
}
