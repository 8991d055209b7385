using Entente.Ledger.Storage;

namespace Entente.Ledger.Rebuilding;

/// <summary>The deals of a ledger as they stand: what is shown of them, and which dealings they hold.</summary>
internal sealed record LedgerState(IReadOnlyDictionary<string, DealSummary> Deals, IReadOnlyDictionary<string, string> DealOf)
{
    public static LedgerState Of(LedgerSession session) => new(
        session.Deals.List(new DealQuery { Dismissed = true }).ToDictionary(d => d.Id, StringComparer.Ordinal),
        session.Members.All().ToDictionary(m => m.Key, m => m.Deal!, StringComparer.Ordinal));
}
