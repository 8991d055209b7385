namespace Entente.Ledger.Linking.Placing;

/// <summary>The earlier strands that a dealing may belong to.</summary>
internal sealed class StrandCandidates(DealLinker linker, IDealingIndex index, LinkProfile dealing)
{
    /// <summary>The likeliest first; of equals the one whose nearest dealing is the earliest.</summary>
    public IReadOnlyList<StrandCandidate> Ranked() =>
    [
        .. Compared().Select(strand => strand.Value.Candidate(strand.Key))
            .OrderByDescending(candidate => candidate.Likeness)
            .ThenBy(candidate => candidate.Nearest.Order, StringComparer.Ordinal),
    ];

    // This is most of the work of linking: each dealing stands in many blocks, and is seen again in most of them.
    private Dictionary<string, StrandTally> Compared()
    {
        var strands = new Dictionary<string, StrandTally>(DealingKeyComparer.Instance);
        var seen = new HashSet<string>(DealingKeyComparer.Instance);
        var likeness = linker.LikenessTo(dealing);
        foreach (var key in dealing.Keys)
        {
            foreach (var earlier in index.Before(key, dealing.Order, DealLinker.Window))
            {
                if (!seen.Add(earlier.Profile.Key) || earlier.Profile.Article == dealing.Article) continue;
                if (!strands.TryGetValue(earlier.Strand!, out var strand)) strands[earlier.Strand!] = strand = new StrandTally();
                strand.Add(earlier.Profile, likeness(earlier.Profile));
            }
        }

        return strands;
    }
}
