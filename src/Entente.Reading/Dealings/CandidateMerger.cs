namespace Entente.Reading.Dealings;

/// <summary>Makes one dealing of the candidates that tell of one commitment.</summary>
internal sealed class CandidateMerger(ContextParties context)
{
    private readonly List<DealingDraft> _drafts = [];

    public List<DealingDraft> Merge(IEnumerable<Candidate> candidates)
    {
        var waiting = new List<Candidate>();
        foreach (var candidate in candidates)
        {
            if (Fitting(candidate) is { } draft) draft.Add(candidate);
            else if (Whole(candidate) is { } whole) AddOrJoin(whole);
            else waiting.Add(candidate);
        }

        foreach (var candidate in waiting) Fitting(candidate)?.Add(candidate);
        return _drafts;
    }

    private Candidate? Whole(Candidate candidate)
    {
        if (candidate.Trigger.Trigger.IsWeak) return null;
        if (IsComplete(candidate)) return candidate;
        return candidate.Parties.IsEmpty || candidate.Trigger.Trigger.IsStrict ? null : context.Complete(candidate);
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
