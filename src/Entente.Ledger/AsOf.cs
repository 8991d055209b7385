using Entente.Codebook;

namespace Entente.Ledger;

/// <summary>
/// The day as of which the ledger is looked at; what was published or became known later is left out, as if it were not there.
/// </summary>
/// <param name="Published">Articles published up to this day; null for all. One without a date counts as published on the day since which
/// it is known.</param>
/// <param name="Known">Articles and judgements known at this moment; null for all.</param>
public sealed record AsOf(DateOnly? Published, DateTimeOffset? Known)
{
    /// <summary>All that the ledger holds.</summary>
    public static AsOf Now { get; } = new(null, null);

    /// <summary>Whether nothing is left out.</summary>
    public bool IsNow => Published is null && Known is null;

    /// <summary>Whether an article published and known then is seen.</summary>
    public bool Sees(PartialDate? published, DateTimeOffset knownSince) =>
        (Known is not { } known || knownSince <= known) && (Published is not { } day || PublicationDay.Of(published, knownSince) <= day);
}
