using Entente.Ledger.Linking;

namespace Entente.Ledger.Storage;

/// <summary>Pairs of dealings that an analyst should judge.</summary>
internal sealed class ReviewTable(LedgerSession session)
{
    /// <summary>Those whose dealings are in different deals, the likeliest first.</summary>
    public List<AmbiguousPair> Open() =>
    [
        .. session.Query<Row>(
                "select p.earlier, p.later, p.likeness from review_pairs p join members e on e.key = p.earlier join members l on l.key = p.later " +
                "where e.deal <> l.deal order by p.likeness desc, l.place, e.place")
            .Select(r => new AmbiguousPair(r.Earlier, r.Later, StoredText.NumberOf(r.Likeness))),
    ];

    private sealed record Row(string Earlier, string Later, string Likeness);
}
