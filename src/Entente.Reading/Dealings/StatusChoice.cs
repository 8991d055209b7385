namespace Entente.Reading.Dealings;

/// <summary>Chooses the status of a dealing from what its candidates say.</summary>
internal static class StatusChoice
{
    /// <summary>Of the surest readings the furthest; a halt or an end counts as further than any stage.</summary>
    public static StatusReading Of(DealingDraft draft)
    {
        var best = draft.Candidates[0].Status;
        foreach (var candidate in draft.Candidates)
        {
            var other = candidate.Status;
            if (other.Weight > best.Weight || (other.Weight == best.Weight && other.Status > best.Status)) best = other;
        }

        return best;
    }
}
