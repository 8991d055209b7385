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
        foreach (var (place, candidate) in Pairs(strands))
        {
            if (chosen[place] is null && !chosen.Any(c => c?.Strand == candidate.Strand) && IsAdmitted(dealings, chosen, place, candidate))
                chosen[place] = candidate;
        }

        return [.. dealings.Select((d, i) => new StrandChoice(StrandOf(d, chosen[i]), Doubts(d.Profile, chosen[i], strands[i])))];
    }

    private static string StrandOf(PlacedDealing dealing, StrandCandidate? chosen) => chosen?.Strand ?? dealing.Profile.Key;

    private static IEnumerable<(int Place, StrandCandidate Candidate)> Pairs(IReadOnlyList<StrandCandidate>[] strands) => strands
        .SelectMany((own, place) => own.Where(candidate => candidate.IsSame).Select(candidate => (place, candidate)))
        .OrderByDescending(pair => pair.candidate.Likeness)
        .ThenBy(pair => pair.candidate.Nearest.Order, StringComparer.Ordinal)
        .ThenBy(pair => pair.place);

    // What the article's other dealings are put in counts as well: judgements on them may forbid it.
    private bool IsAdmitted(
        IReadOnlyList<PlacedDealing> dealings, StrandCandidate?[] chosen, int place, StrandCandidate candidate)
    {
        var key = dealings[place].Profile.Key;
        if (!book.Names(key)) return true;
        var siblings = dealings.Select((d, i) => (d.Profile.Key, Strand: StrandOf(d, chosen[i])))
            .ToDictionary(sibling => sibling.Key, sibling => sibling.Strand, StringComparer.Ordinal);
        return new JoinedStrands(index, book, dealings[0].Profile.Order, siblings).Admits(key, candidate.Strand);
    }

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
