using System.Collections.Immutable;
using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Entente.Codebook.Loading;

/// <summary>
/// Strict reading of one YAML mapping: each key that is asked for is ticked off, and <see cref="Finish"/> reports those that
/// nobody asked for. Faults carry file and line; a missing or unfit value reads as empty, so that one pass finds all faults.
/// </summary>
internal sealed class EntryReader(EntryNode entry, ICollection<Diagnostic> faults)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal) { "extend" };

    /// <summary>A text that must be there.</summary>
    public string Text(string key)
    {
        if (Find(key) is { } node) return Scalar(node, key);
        Fault($"'{key}' is missing.", $"Add '{key}: …' to the entry.");
        return "";
    }

    /// <summary>A text that may be left out.</summary>
    public string? OptionalText(string key) => Find(key) is { } node ? Scalar(node, key) : null;

    /// <summary>A list of texts; empty where left out.</summary>
    public ImmutableArray<string> Texts(string key)
    {
        if (Find(key) is not { } node) return [];
        if (node is YamlSequenceNode list) return [.. list.Children.Select(child => Scalar(child, key))];
        Fault(node, $"'{key}' is not a list.", $"Write '{key}: [one, two]'.");
        return [];
    }

    /// <summary>True where the key says <c>true</c>; false where left out.</summary>
    public bool Flag(string key)
    {
        var text = OptionalText(key);
        if (text is not (null or "true" or "false")) Fault(Find(key)!, $"'{key}' is neither true nor false.", "Write true or false.");
        return text == "true";
    }

    /// <summary>A number; null where left out.</summary>
    public decimal? Number(string key)
    {
        if (OptionalText(key) is not { } text) return null;
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return number;
        Fault(Find(key)!, $"'{text}' is not a number.", "Write digits, with a point for decimals.");
        return null;
    }

    /// <summary>A date as far as known; null where left out.</summary>
    public PartialDate? Date(string key)
    {
        if (OptionalText(key) is not { } text) return null;
        var date = PartialDate.TryParse(text);
        if (date is null) Fault(Find(key)!, $"'{text}' is not a date.", "Write 1991, 1991-12 or 1991-12-26.");
        return date;
    }

    /// <summary>One of an enumeration's names, written in lower case with hyphens; <paramref name="otherwise"/> where left out.</summary>
    public T Choice<T>(string key, T? otherwise = null)
        where T : struct, Enum
    {
        if (Find(key) is null && otherwise is { } given) return given;
        var text = Text(key);
        foreach (var value in Enum.GetValues<T>())
            if (Names.Of(value) == text) return value;
        var choices = string.Join(", ", Enum.GetValues<T>().Select(v => Names.Of(v)));
        if (Find(key) is { } node) Fault(node, $"'{text}' is no {key}.", $"Use one of: {choices}.");
        return default;
    }

    /// <summary>A mapping inside this one; null where left out.</summary>
    public T? Inner<T>(string key, Func<EntryReader, T> read)
        where T : class
    {
        if (Find(key) is not { } node) return null;
        return node is YamlMappingNode mapping ? ReadInner(mapping, read) : NotAMapping<T>(node, key);
    }

    /// <summary>A list of mappings; empty where left out.</summary>
    public ImmutableArray<T> Entries<T>(string key, Func<EntryReader, T> read)
        where T : class
    {
        if (Find(key) is not { } node) return [];
        if (node is not YamlSequenceNode list)
        {
            NotAMapping<T>(node, key);
            return [];
        }

        return [.. list.Children.Select(child => child is YamlMappingNode m ? ReadInner(m, read) : NotAMapping<T>(child, key)).OfType<T>()];
    }

    /// <summary>A mapping of texts to texts or lists of texts, in the file's order; empty where left out.</summary>
    public ImmutableArray<KeyValuePair<string, ImmutableArray<string>>> Map(string key)
    {
        if (Find(key) is not { } node) return [];
        if (node is not YamlMappingNode mapping)
        {
            NotAMapping<string>(node, key);
            return [];
        }

        return [.. mapping.Children.Select(c => KeyValuePair.Create(
            Scalar(c.Key, key),
            c.Value is YamlSequenceNode list ? [.. list.Children.Select(v => Scalar(v, key))] : ImmutableArray.Create(Scalar(c.Value, key))))];
    }

    /// <summary>Reports a fault of this entry that only its reader can see.</summary>
    public void Fault(string message, string remedy) => faults.Add(new Diagnostic("E-CB-002", entry.Start, message, remedy));

    /// <summary>Reports keys that nobody asked for.</summary>
    public void Finish()
    {
        Flag("extend");
        foreach (var key in entry.Node.Children.Keys.Where(k => k is not YamlScalarNode { Value: { } name } || !_known.Contains(name)))
            Fault(key, $"unknown key '{key}'.", $"Known here: {string.Join(", ", _known.Where(k => k != "extend").Order(StringComparer.Ordinal))}.");
    }

    private T ReadInner<T>(YamlMappingNode mapping, Func<EntryReader, T> read)
    {
        var reader = new EntryReader(entry with { Node = mapping, Line = mapping.Start.Line }, faults);
        var value = read(reader);
        reader.Finish();
        return value;
    }

    private T? NotAMapping<T>(YamlNode node, string key)
        where T : class
    {
        Fault(node, $"'{key}' does not hold 'key: value' pairs.", "Indent them below it.");
        return null;
    }

    private YamlNode? Find(string key)
    {
        _known.Add(key);
        return entry.Node.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;
    }

    private string Scalar(YamlNode node, string key)
    {
        if (node is YamlScalarNode { Value: { Length: > 0 } value }) return value;
        Fault(node, $"'{key}' holds something that is not a text.", "Write a word, or put it in quotation marks.");
        return "";
    }

    private void Fault(YamlNode node, string message, string remedy) =>
        faults.Add(new Diagnostic("E-CB-002", $"{entry.Place}:{node.Start.Line}", message, remedy));
}
