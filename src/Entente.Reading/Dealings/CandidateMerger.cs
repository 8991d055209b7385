using Entente.Codebook;

namespace Entente.Reading.Dealings;

/// <summary>Makes one dealing of the candidates that tell of one commitment.</summary>
internal sealed class CandidateMerger(ContextParties context, Sums sums)
{
    private readonly List<DealingDraft> _drafts = [];

    public List<DealingDraft> Merge(IEnumerable<Candidate> candidates)
    {
        var waiting = new List<Candidate>();
        foreach (var candidate in candidates)
        {
            if (Fitting(candidate) is { } draft) AddOrPart(draft, candidate);
            else if (Whole(candidate) is { } whole) AddOrJoin(whole);
            else waiting.Add(candidate);
        }

        foreach (var candidate in waiting) Fitting(candidate)?.Add(candidate);
        return [.. _drafts.Where(d => d.IsComplete && !_drafts.Exists(other => IsAbsorbed(d, other)))];
    }

    // The bare aim of talks, or words that no status shows, between the parties of another dealing that they give way to.
    private static bool IsAbsorbed(DealingDraft draft, DealingDraft other)
    {
        if (ReferenceEquals(draft, other) || draft.Kind == other.Kind) return false;
        var status = StatusChoice.Of(draft);
        return (status.Weight == 0 || status.Status == Status.Proposed)
            && draft.Candidates.All(c => c.Trigger.Trigger.Yields.Contains(other.Kind.Id))
            && draft.Codes.All(other.Codes.Contains);
    }

    // "another loan, of $2 billion": the same parties, another commitment.
    private void AddOrPart(DealingDraft draft, Candidate candidate)
    {
        if (IsAnother(draft, candidate)) _drafts.Add(new DealingDraft(candidate with { Parties = [.. draft.Parties.Where(p => p.Role != Roles.Host)] }));
        else draft.Add(candidate);
    }

    private bool IsAnother(DealingDraft draft, Candidate candidate)
    {
        if (!candidate.Kind.IsTold(TermType.Amount) || candidate.Mention == Definiteness.Definite || sums.Of(candidate) is not { } sum) return false;
        var known = draft.Candidates.Select(sums.Of).OfType<(decimal, string)>().ToList();
        return known.Count > 0 && !known.Contains(sum);
    }

    private Candidate? Whole(Candidate candidate)
    {
        if (candidate.Trigger.Trigger.IsWeak) return null;
        if (IsComplete(candidate)) return candidate;
        if (candidate.Parties.IsEmpty || candidate.Trigger.Trigger.IsStrict) return null;
        return context.Complete(candidate) is { } whole && IsComplete(whole) ? whole : null;
    }

    private void AddOrJoin(Candidate whole)
    {
        if (Fitting(whole) is { } draft) draft.Add(whole);
        else _drafts.Add(new DealingDraft(whole));
    }

    private static bool IsComplete(Candidate candidate) => candidate.Parties.Select(p => p.Code).Distinct().Count() >= 2;

    private DealingDraft? Fitting(Candidate candidate)
    {
        for (var i = _drafts.Count - 1; i >= 0; i--)
            if (_drafts[i].Kind == candidate.Kind && Fits(_drafts[i], candidate)) return _drafts[i];
        return null;
    }

    private static bool Fits(DealingDraft draft, Candidate candidate)
    {
        var (mine, theirs) = (draft.Codes, candidate.Codes.ToList());
        if (theirs.Count == 0) return candidate.Mention == Definiteness.Definite;
        var shared = theirs.Count(c => mine.Contains(c));
        if (shared == 0) return false;
        if (theirs.Count == 1) return candidate.Mention != Definiteness.Indefinite;
        return (shared == theirs.Count || shared == mine.Length) && !Contradicts(draft, candidate);
    }

    // The same state on both sides of the same commitment is another commitment.
    private static bool Contradicts(DealingDraft draft, Candidate candidate) =>
        !draft.Kind.IsSymmetric && candidate.Parties.Any(p => p.Role != Roles.Host
            && draft.Parties.Any(q => q.Code == p.Code && q.Role != p.Role) && !draft.Parties.Any(q => q.Code == p.Code && q.Role == p.Role));
}
