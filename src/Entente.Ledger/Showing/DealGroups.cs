using Entente.Ledger.Linking;
using Entente.Ledger.Storage;

namespace Entente.Ledger.Showing;

/// <summary>The dealings of one deal, in the order of publication.</summary>
/// <param name="Id">The deal's id.</param>
/// <param name="Rows">Its dealings.</param>
internal sealed record DealGroup(string Id, IReadOnlyList<MemberRow> Rows);

/// <summary>Which dealings are one deal: now, or from a point of view.</summary>
/// <param name="session">The ledger.</param>
/// <param name="past">The strands of then; null where they are those of today.</param>
internal sealed class DealGroups(LedgerSession session, PastStrands? past)
{
    /// <summary>
    /// The deals that are these today, in their order; of the deals of then each that has its beginning in one of these.
    /// </summary>
    public IReadOnlyList<DealGroup> Of(IReadOnlyCollection<string> ids)
    {
        var rows = session.Members.OfDeals(ids).ToLookup(r => r.Deal!, StringComparer.Ordinal);
        return past is null
            ? [.. ids.Where(rows.Contains).Select(id => new DealGroup(id, [.. rows[id]]))]
            : Then(past, ids.SelectMany(id => rows[id]));
    }

    /// <summary>The deal that holds a dealing: its id, and that of the deal of today in which it has its beginning.</summary>
    public (string Id, string Today) Holding(MemberRow dealing)
    {
        if (past is null) return (dealing.Deal!, dealing.Deal!);
        var root = past.RootOf(dealing);
        return (DealId.Of(root), session.Members.OfKeys([root])[0].Deal!);
    }

    /// <summary>Ids of the deals of today that hold a dealing which was in another one then, or in which such a deal of then has its beginning.</summary>
    public IReadOnlyCollection<string> Regrouped()
    {
        if (past is null) return [];
        var regrouped = session.Members.OfKeys(past.Regrouped);
        return [.. regrouped.Concat(session.Members.OfKeys(regrouped.Select(past.RootOf))).Select(r => r.Deal!).Distinct(StringComparer.Ordinal)];
    }

    private List<DealGroup> Then(PastStrands then, IEnumerable<MemberRow> rows)
    {
        string[] roots = [.. rows.Where(r => then.RootOf(r) == r.Key).Select(r => r.Key)];
        string[] strands = [.. roots, .. then.JoinedTo(roots)];
        var all = session.Members.OfStrands(strands).Concat(session.Members.OfKeys(then.MovedTo(strands))).DistinctBy(r => r.Key, StringComparer.Ordinal)
            .ToLookup(then.RootOf, StringComparer.Ordinal);
        return [.. roots.Select(root => new DealGroup(DealId.Of(root), [.. all[root].OrderBy(r => r.Place, StringComparer.Ordinal)]))];
    }
}
