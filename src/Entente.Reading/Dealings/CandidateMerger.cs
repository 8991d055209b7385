namespace Entente.Reading.Dealings;

/// <summary>Makes one dealing of the candidates that tell of one commitment.</summary>
internal static class CandidateMerger
{
    public static List<DealingDraft> Merge(IEnumerable<Candidate> candidates)
    {
        var drafts = new List<DealingDraft>();
        var waiting = new List<Candidate>();
        foreach (var candidate in candidates)
        {
            if (Fitting(drafts, candidate) is { } draft) draft.Add(candidate);
            else if (IsComplete(candidate) && !candidate.Trigger.Trigger.IsWeak) drafts.Add(new DealingDraft(candidate));
            else waiting.Add(candidate);
        }

        foreach (var candidate in waiting)
            if (Fitting(drafts, candidate) is { } draft) draft.Add(candidate);
        return drafts;
    }

    private static bool IsComplete(Candidate candidate) => candidate.Parties.Select(p => p.Code).Distinct().Count() >= 2;

    private static DealingDraft? Fitting(List<DealingDraft> drafts, Candidate candidate)
    {
        for (var i = drafts.Count - 1; i >= 0; i--)
            if (drafts[i].Kind == candidate.Kind && Fits(drafts[i], candidate)) return drafts[i];
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
