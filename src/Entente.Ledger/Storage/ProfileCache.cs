using Entente.Ledger.Linking;

namespace Entente.Ledger.Storage;

/// <summary>Profiles that were read lately, as long as nobody else writes.</summary>
internal sealed class ProfileCache
{
    private const int Most = 100_000;
    private readonly Dictionary<string, LinkProfile> _profiles = new(StringComparer.Ordinal);

    public LinkProfile? Find(string key) => _profiles.GetValueOrDefault(key);

    public void Keep(LinkProfile profile)
    {
        if (_profiles.Count >= Most) _profiles.Clear();
        _profiles[profile.Key] = profile;
    }

    public void Forget() => _profiles.Clear();
}
