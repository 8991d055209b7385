using Entente.Ledger.Linking;

namespace Entente.Ledger.Storage;

/// <summary>Dealings that linking looked at lately, with their strands, as long as nobody else writes.</summary>
internal sealed class ProfileCache
{
    private const int Most = 60_000;
    private readonly Dictionary<string, PlacedDealing> _dealings = new(StringComparer.Ordinal);

    public PlacedDealing? Find(string key) => _dealings.GetValueOrDefault(key);

    public void Keep(PlacedDealing dealing)
    {
        if (_dealings.Count >= Most) _dealings.Clear();
        _dealings[dealing.Profile.Key] = dealing;
    }

    public void Forget() => _dealings.Clear();
}
