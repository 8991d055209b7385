namespace Entente.Ledger.Linking.Placing;

/// <summary>Adds up how like a dealing is to those of a strand.</summary>
internal sealed class StrandTally
{
    private const int Decimals = 4;

    private LinkProfile? _nearest;
    private decimal _highest;
    private decimal _sum;
    private int _count;

    /// <summary>Counts one of the strand's dealings.</summary>
    public void Add(LinkProfile dealing, decimal likeness)
    {
        _sum += likeness;
        _count++;
        if (_nearest is not null && (likeness < _highest || (likeness == _highest && string.CompareOrdinal(dealing.Order, _nearest.Order) > 0))) return;
        (_nearest, _highest) = (dealing, likeness);
    }

    /// <summary>The strand; at least one of its dealings has been counted.</summary>
    public StrandCandidate Candidate(string strand) => new(strand, _nearest!, decimal.Round(((_sum / _count) + _highest) / 2, Decimals));
}
