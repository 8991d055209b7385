using Entente.Ledger.Linking;
using Entente.Ledger.Storage;
using static Entente.Tests.Ledger.FiledDealings;

namespace Entente.Tests.Ledger.Storage;

public class BlockCacheTests
{
    private static readonly DealLinker Linker = new(SharedReader.Edition);
    private static readonly LinkProfile[] Profiles = [.. Enumerable.Range(1, 70).Select(day => Linker.Profile(
        Filed($"Rosatom builds reactor {day} at Paks.", $"2026-{1 + (day / 28):D2}-{1 + (day % 28):D2}", "construction/nuclear", "reactors at Paks", "RUS:builder HUN:host")))];

    private static readonly string Shared = Profiles[0].Keys.Intersect(Profiles[1].Keys).First();

    private readonly BlockCache _blocks = new();
    private readonly ProfileCache _profiles = new();
    private int _loads;

    [Fact]
    public void A_small_block_is_read_once_and_follows_what_comes_and_goes()
    {
        Prepare([]);
        foreach (var profile in Profiles[..3]) _blocks.Add(profile, _profiles.PlaceOf(profile.Key));
        _blocks.Remove(Profiles[1]);
        _blocks.Remove(Profiles[1]);
        Assert.Equal([Profiles[0].Order, Profiles[2].Order], Block()!.Select(entry => entry.Order));
        Assert.Equal(1, _loads);
    }

    [Fact]
    public void A_large_block_is_taken_in_only_once_it_is_looked_at_often()
    {
        Prepare(Profiles);
        Assert.Equal([null, null], new[] { Block(), Block() });
        Assert.Equal(Profiles.Length, Block()!.Count);
        Assert.Equal(2, _loads);
    }

    private List<BlockEntry>? Block() => _blocks.Find(Shared, most => Read(Profiles, most));

    private void Prepare(LinkProfile[] filed) =>
        _blocks.Prepare([Shared], (keys, most) => Read(filed, most).ToLookup(_ => Shared));

    private List<BlockEntry> Read(LinkProfile[] filed, int most)
    {
        _loads++;
        return [.. filed.Select(p => new BlockEntry(p.Order, _profiles.PlaceOf(p.Key))).OrderBy(e => e.Order, StringComparer.Ordinal).Take(most)];
    }
}
