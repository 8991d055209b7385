using Entente.Ledger.Linking;
using Entente.Ledger.Linking.Placing;
using Entente.Ledger.Storage;

namespace Entente.Ledger.Showing;

/// <summary>The dealings of one deal, in the order of publication.</summary>
/// <param name="Id">The deal's id.</param>
/// <param name="Rows">Its dealings.</param>
internal sealed record DealGroup(string Id, IReadOnlyList<MemberRow> Rows);

/// <summary>
/// Which dealings are one deal: now, or by the judgements <em>same</em> that held at a moment. Strands are those of today.
/// </summary>
internal sealed class DealGroups
{
    private readonly LedgerSession _session;
    private readonly JoinedStrands? _joined;

    public DealGroups(LedgerSession session, AsOf asOf)
    {
        _session = session;
        if (!AreThoseOfToday(session, asOf))
            _joined = new JoinedStrands(new StoredDealingIndex(session, new ProfileCache(), new BlockCache()), new JudgementBook(session.Judgements.Links(asOf.Known).Where(l => l.IsSame)));
    }

    /// <summary>Whether judgements had put the same strands together then as today.</summary>
    public static bool AreThoseOfToday(LedgerSession session, AsOf asOf) =>
        asOf.Known is not { } known || session.Judgements.Links(known).SequenceEqual(session.Judgements.Links());

    /// <summary>
    /// The deals that are these today, in their order; of the deals of then each that has its beginning in one of these.
    /// </summary>
    public IReadOnlyList<DealGroup> Of(IReadOnlyCollection<string> ids)
    {
        var rows = _session.Members.OfDeals(ids).ToLookup(r => r.Deal!, StringComparer.Ordinal);
        return _joined is null
            ? [.. ids.Where(rows.Contains).Select(id => new DealGroup(id, [.. rows[id]]))]
            : Then(_joined, [.. ids.SelectMany(id => rows[id]).Select(r => r.Strand!).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>The deal that holds a dealing: its id, and that of the deal of today in which it has its beginning.</summary>
    public (string Id, string Today) Holding(MemberRow dealing)
    {
        if (_joined is null) return (dealing.Deal!, dealing.Deal!);
        var root = _joined.Root(dealing.Strand!);
        return (DealId.Of(root), _session.Members.OfKeys([root])[0].Deal!);
    }

    private List<DealGroup> Then(JoinedStrands joined, string[] strands)
    {
        var roots = strands.Where(s => joined.Root(s) == s).ToArray();
        var others = joined.Joined.ToLookup(joined.Root, StringComparer.Ordinal);
        var rows = _session.Members.OfStrands(roots.Concat(roots.SelectMany(r => others[r]))).ToLookup(r => joined.Root(r.Strand!), StringComparer.Ordinal);
        return [.. roots.Select(root => new DealGroup(DealId.Of(root), [.. rows[root].OrderBy(r => r.Place, StringComparer.Ordinal)]))];
    }
}
