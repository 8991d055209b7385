using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace Entente.Reading.Choices;

/// <summary>What is true of one choice: the hashes of named features, each either there or not.</summary>
/// <param name="names">Where the names are kept while a model is trained; null while one is used.</param>
internal sealed class FeatureList(FeatureNames? names = null)
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private readonly List<ulong> _hashes = [];

    public ReadOnlySpan<ulong> Hashes => CollectionsMarshal.AsSpan(_hashes);

    /// <summary>Adds the feature whose name the parts make, joined by spaces.</summary>
    public void Add(params ReadOnlySpan<string> parts)
    {
        var hash = HashOf(parts);
        _hashes.Add(hash);
        names?.Keep(hash, parts);
    }

    /// <summary>Adds a feature alone, and once more together with each of the contexts.</summary>
    public void AddWith(string feature, params ReadOnlySpan<string> contexts)
    {
        Add(feature);
        foreach (var context in contexts) Add(feature, context);
    }

    /// <summary>The hash of a name as the model file has it.</summary>
    public static ulong HashOf(string name) => HashOf([name]);

    private static ulong HashOf(ReadOnlySpan<string> parts)
    {
        var hash = Offset;
        for (var p = 0; p < parts.Length; p++)
        {
            if (p > 0) hash = (hash ^ ' ') * Prime;
            foreach (var c in parts[p]) hash = (hash ^ c) * Prime;
        }

        return hash;
    }
}

/// <summary>The names behind the hashes of features, kept while a model is trained.</summary>
internal sealed class FeatureNames
{
    private readonly ConcurrentDictionary<ulong, string> _names = new();

    public void Keep(ulong hash, ReadOnlySpan<string> parts)
    {
        if (!_names.ContainsKey(hash)) _names.TryAdd(hash, string.Join(' ', parts!));
    }

    public string this[ulong hash] => _names[hash];
}
