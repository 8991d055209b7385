namespace Entente.Ledger.Looking;

/// <summary>What an analyst should look at twice.</summary>
public enum Caution
{
    /// <summary>Sources contradict each other on the status or a term.</summary>
    Conflict,

    /// <summary>All that is known comes down to one source.</summary>
    SingleSource,

    /// <summary>No news has come for long.</summary>
    Stale,
}

/// <summary>Whether cautions hold.</summary>
public static class CautionCheck
{
    /// <summary>Whether a caution holds of a deal.</summary>
    public static bool Holds(this Caution caution, DealSummary deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return caution switch
        {
            Caution.Conflict => deal.Conflicts > 0,
            Caution.SingleSource => deal.Independent <= 1,
            _ => deal.Stale is not null,
        };
    }
}
