using Entente.Ledger.Linking;

namespace Entente.Ledger.Storage;

/// <summary>Dealings that linking looked at lately, with their strands, as long as nobody else writes.</summary>
internal sealed class ProfileCache
{
    private const int Most = 60_000;
    private readonly Dictionary<string, CachedDealing> _dealings = new(StringComparer.Ordinal);
    private int _held;

    public PlacedDealing? Find(string key) => _dealings.GetValueOrDefault(key)?.Placed;

    /// <summary>The place of a dealing in this memory, whether it is here or not; until all is forgotten it stays the same.</summary>
    public CachedDealing PlaceOf(string key)
    {
        if (!_dealings.TryGetValue(key, out var cached)) _dealings[key] = cached = new CachedDealing(key);
        return cached;
    }

    public void Keep(PlacedDealing dealing)
    {
        if (_held >= Most) LetGo();
        var cached = PlaceOf(dealing.Profile.Key);
        if (cached.Placed is null) _held++;
        cached.Placed = dealing;
    }

    public void Forget()
    {
        _dealings.Clear();
        _held = 0;
    }

    private void LetGo()
    {
        foreach (var cached in _dealings.Values) cached.Placed = null;
        _held = 0;
    }
}

/// <summary>A dealing in memory, held by whoever looks for it often.</summary>
/// <param name="key">Its key.</param>
internal sealed class CachedDealing(string key)
{
    public string Key { get; } = key;

    /// <summary>The dealing as it is now; null where it is not in memory.</summary>
    public PlacedDealing? Placed { get; set; }
}
