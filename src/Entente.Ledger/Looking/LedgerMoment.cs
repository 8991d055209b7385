namespace Entente.Ledger.Looking;

/// <summary>Which state of which ledger is looked at: equal as long as nothing is added, judged or derived anew.</summary>
/// <param name="Place">The ledger.</param>
/// <param name="Changes">How often it was changed.</param>
/// <param name="Last">The article filed last, with the moment; empty where there is none. It tells a ledger from another one of the same name.</param>
public sealed record LedgerMoment(string Place, long Changes, string Last)
{
    /// <summary>The present state.</summary>
    public static LedgerMoment Of(LedgerStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.Read(session => new LedgerMoment(
            store.Place,
            session.ChangeNumber(),
            session.First<string>("select hash || ' ' || known_since from articles order by number desc limit 1") ?? ""));
    }
}
