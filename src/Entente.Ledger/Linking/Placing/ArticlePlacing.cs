using System.Collections.Immutable;

namespace Entente.Ledger.Linking.Placing;

/// <summary>Where the dealings of one article belong: at most one of them in each strand, since an article tells of a deal once.</summary>
internal sealed class ArticlePlacing(DealLinker linker, IDealingIndex index, JudgementBook book)
{
    /// <summary>A choice for each dealing, in their order.</summary>
    public StrandChoice[] Choose(IReadOnlyList<PlacedDealing> dealings)
    {
        var strands = dealings.Select(d => new StrandCandidates(linker, index, d.Profile).Ranked()).ToArray();
        var chosen = new StrandCandidate?[dealings.Count];
        foreach (var (place, candidate) in Pairs(dealings, strands))
        {
            if (chosen[place] is null && candidate.IsSame && !chosen.Any(c => c?.Strand == candidate.Strand)) chosen[place] = candidate;
        }

        return [.. dealings.Select((d, i) => Choice(d.Profile, chosen[i], strands[i]))];
    }

    private StrandChoice Choice(LinkProfile dealing, StrandCandidate? chosen, IReadOnlyList<StrandCandidate> strands) =>
        new(chosen?.Strand ?? dealing.Key, Doubts(dealing, chosen, strands));

    private IEnumerable<(int Place, StrandCandidate Candidate)> Pairs(
        IReadOnlyList<PlacedDealing> dealings, IReadOnlyList<StrandCandidate>[] strands)
    {
        var joined = new Lazy<JoinedStrands>(() => new JoinedStrands(index, book, dealings[0].Profile.Order));
        return strands.SelectMany((own, place) => own.Select(candidate => (place, candidate)))
            .Where(pair => IsAdmitted(dealings[pair.place].Profile.Key, pair.candidate.Strand, joined))
            .OrderByDescending(pair => pair.candidate.Likeness)
            .ThenBy(pair => pair.candidate.Nearest.Order, StringComparer.Ordinal)
            .ThenBy(pair => pair.place);
    }

    private bool IsAdmitted(string dealing, string strand, Lazy<JoinedStrands> joined) =>
        !book.Names(dealing) || joined.Value.Admits(dealing, strand);

    // A strand that it might have joined as well, or nearly joined, is for an analyst to look at.
    private ImmutableArray<AmbiguousPair> Doubts(LinkProfile dealing, StrandCandidate? chosen, IReadOnlyList<StrandCandidate> strands) =>
        [.. strands.Where(s => s.Strand != chosen?.Strand && s.IsDoubtful && !book.Settles(s.Nearest.Key, dealing.Key))
            .Take(1)
            .Select(s => new AmbiguousPair(s.Nearest.Key, dealing.Key, s.Likeness))];
}

/// <summary>Where a dealing belongs.</summary>
/// <param name="Strand">A strand of before, or its own key.</param>
/// <param name="Doubts">What an analyst should judge.</param>
internal sealed record StrandChoice(string Strand, ImmutableArray<AmbiguousPair> Doubts);
