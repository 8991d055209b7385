using YamlDotNet.RepresentationModel;

namespace Entente.Codebook.Loading;

/// <summary>One mapping of a codebook file, with the file it came from.</summary>
/// <param name="Place">How faults name the file.</param>
/// <param name="Node">The mapping.</param>
/// <param name="Line">Where it begins.</param>
internal sealed record EntryNode(string Place, YamlMappingNode Node, long Line)
{
    /// <summary>File and line for faults of the entry as a whole; a merged <see cref="Node"/> has no line of its own.</summary>
    public string Start => $"{Place}:{Line}";

    /// <summary>
    /// This entry laid over <paramref name="earlier"/>: with <c>extend: true</c> its lists are appended and its other values
    /// replace; without, it stands alone.
    /// </summary>
    public EntryNode Over(EntryNode earlier)
    {
        if (!IsExtension) return this;
        var merged = new YamlMappingNode();
        foreach (var (key, value) in earlier.Node.Children) merged.Add(key, value);
        foreach (var (key, value) in Node.Children.Where(c => !IsExtendKey(c.Key)))
        {
            var joined = merged.Children.TryGetValue(key, out var old) && old is YamlSequenceNode first && value is YamlSequenceNode second
                ? new YamlSequenceNode(first.Children.Concat(second.Children))
                : value;
            merged.Children[key] = joined;
        }

        return this with { Node = merged };
    }

    /// <summary>Whether the entry adds to an earlier one of the same key.</summary>
    public bool IsExtension => Node.Children.Any(c => IsExtendKey(c.Key) && c.Value is YamlScalarNode { Value: "true" });

    private static bool IsExtendKey(YamlNode key) => key is YamlScalarNode { Value: "extend" };
}
