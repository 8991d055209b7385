using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Entente.Codebook.Loading;

/// <summary>
/// Reads one section of the codebook: the entries of all files below a folder, known by one of their keys. A file holds one entry
/// or a list of them. Within a layer a key stands once; a later layer's entry replaces or extends the earlier one.
/// </summary>
internal sealed class SectionLoader(IReadOnlyList<IReadOnlyList<CodebookFile>> layers, ICollection<Diagnostic> faults)
{
    private readonly HashSet<CodebookFile> _used = [];
    private readonly Dictionary<(string Folder, string Key), string> _places = [];

    /// <summary>The section's entries, in order of layer, file and line.</summary>
    /// <param name="folder">Below the codebook's root, such as <c>actors/states</c>; or a single file's path.</param>
    /// <param name="key">The key that an entry is known by.</param>
    /// <param name="read">Makes the value of an entry.</param>
    public ImmutableArray<T> Load<T>(string folder, string key, Func<EntryReader, T> read)
    {
        var entries = new OrderedDictionary<string, EntryNode>(StringComparer.Ordinal);
        foreach (var layer in layers) Lay(layer, folder, key, entries);
        foreach (var (name, entry) in entries) _places[(folder, name)] = entry.Start;
        return [.. entries.Values.Select(entry => Read(entry, read))];
    }

    /// <summary>File and line of an entry that was loaded; where layers were laid over one another, of the last.</summary>
    public string PlaceOf(string folder, string name) => _places[(folder, name)];

    /// <summary>Reports files that belong to no section.</summary>
    public void ReportUnused()
    {
        foreach (var file in layers.SelectMany(l => l).Where(f => !_used.Contains(f)))
            faults.Add(new Diagnostic("E-CB-004", file.Place, "the file belongs to no section.", "Put it into a folder that the built-in codebook has."));
    }

    private void Lay(IReadOnlyList<CodebookFile> layer, string folder, string key, OrderedDictionary<string, EntryNode> entries)
    {
        var own = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in layer.Where(f => f.Path == folder || f.Path.StartsWith(folder + "/", StringComparison.Ordinal)))
        {
            _used.Add(file);
            foreach (var entry in Parse(file))
            {
                if (!entry.Node.Children.TryGetValue(new YamlScalarNode(key), out var node) || node is not YamlScalarNode { Value: { } name })
                    Fault("E-CB-002", entry.Place, entry.Node, $"'{key}' is missing.", $"An entry below {folder} begins with '{key}: …'.");
                else if (!own.Add(name))
                    Fault("E-CB-003", entry.Place, entry.Node, $"{key} '{name}' stands twice.", "Keep one of the two.");
                else if (entries.TryGetValue(name, out var earlier))
                    entries[name] = entry.Over(earlier);
                else if (entry.IsExtension)
                    Fault("E-CB-007", entry.Place, entry.Node, $"{key} '{name}' extends an entry that does not exist.", "Mend the name, or leave out 'extend'.");
                else
                    entries.Add(name, entry);
            }
        }
    }

    private T Read<T>(EntryNode entry, Func<EntryReader, T> read)
    {
        var reader = new EntryReader(entry, faults);
        var value = read(reader);
        reader.Finish();
        return value;
    }

    private IEnumerable<EntryNode> Parse(CodebookFile file)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new ShallowParser(new Parser(new StringReader(file.Text))));
        }
        catch (YamlException fault)
        {
            faults.Add(new Diagnostic("E-CB-001", $"{file.Place}:{fault.Start.Line}", $"not YAML: {fault.Message}", "Mend the line."));
            return [];
        }

        var roots = stream.Documents.Select(d => d.RootNode).SelectMany(r => r is YamlSequenceNode list ? list.Children : [r]).ToList();
        foreach (var stray in roots.Where(r => r is not YamlMappingNode))
            Fault("E-CB-002", file.Place, stray, "an entry does not hold 'key: value' pairs.", "Begin each entry with '- key: value'.");
        return roots.OfType<YamlMappingNode>().Select(m => new EntryNode(file.Place, m, m.Start.Line));
    }

    private void Fault(string code, string place, YamlNode node, string message, string remedy) =>
        faults.Add(new Diagnostic(code, $"{place}:{node.Start.Line}", message, remedy));
}
