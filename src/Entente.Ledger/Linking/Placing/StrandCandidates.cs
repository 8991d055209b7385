namespace Entente.Ledger.Linking.Placing;

/// <summary>The earlier strands that a dealing may belong to.</summary>
internal sealed class StrandCandidates(DealLinker linker, IDealingIndex index, LinkProfile dealing)
{
    /// <summary>The likeliest first; of equals the one whose nearest dealing is the earliest.</summary>
    public IReadOnlyList<StrandCandidate> Ranked() =>
    [
        .. Earlier().GroupBy(earlier => earlier.Strand!, StringComparer.Ordinal)
            .Select(strand => StrandCandidate.Of(strand.Key, [.. strand.Select(e => (e.Profile, linker.Likeness(e.Profile, dealing)))]))
            .OrderByDescending(candidate => candidate.Likeness)
            .ThenBy(candidate => candidate.Nearest.Order, StringComparer.Ordinal),
    ];

    // Most stand in many of its blocks; they are known by the object already, mostly.
    private IEnumerable<PlacedDealing> Earlier() => dealing.Keys
        .SelectMany(key => index.Before(key, dealing.Order, DealLinker.Window))
        .Distinct<PlacedDealing>(ReferenceEqualityComparer.Instance)
        .Where(earlier => earlier.Profile.Article != dealing.Article)
        .DistinctBy(earlier => earlier.Profile.Key, StringComparer.Ordinal);
}
