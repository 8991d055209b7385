namespace Entente.Ledger.Exports.Graphs;

/// <summary>An entity of FollowTheMoney: a schema, and properties of one or more values each.</summary>
internal sealed class GraphEntity(string schema, string id)
{
    private readonly SortedDictionary<string, List<string>> _properties = new(StringComparer.Ordinal);

    public string Schema { get; } = schema;

    public string Id { get; } = id;

    /// <summary>By name.</summary>
    public IEnumerable<KeyValuePair<string, List<string>>> Properties => _properties;

    /// <summary>Since when the ledger knows the first and the last article that tells of it; null for what no article tells.</summary>
    public (DateTimeOffset First, DateTimeOffset Last)? Seen { get; private set; }

    /// <summary>Adds values; those that are empty or there already are passed over, as FollowTheMoney does.</summary>
    public GraphEntity With(string property, params IEnumerable<string?> values)
    {
        foreach (var value in values)
        {
            if (string.IsNullOrWhiteSpace(value)) continue;
            if (!_properties.TryGetValue(property, out var list)) _properties[property] = list = [];
            if (!list.Contains(value)) list.Add(value);
        }

        return this;
    }

    /// <summary>Says when the ledger came to know of it.</summary>
    public GraphEntity SeenAt(params IReadOnlyCollection<DateTimeOffset> moments)
    {
        if (moments.Count > 0) Seen = (moments.Min(), moments.Max());
        return this;
    }
}
