using Entente.Ledger.Linking;
using Entente.Ledger.Looking;

namespace Entente.Ledger.Storage;

/// <summary>What an analyst should judge.</summary>
internal sealed class ReviewTable(LedgerSession session)
{
    /// <summary>Pairs of dealings in different deals that may be one, the likeliest first.</summary>
    public List<LinkQuestion> Links() =>
    [
        .. session.Query<LinkRow>(
                "select p.earlier, p.later, p.likeness, e.deal, l.deal as OtherDeal from review_pairs p join members e on e.key = p.earlier " +
                "join members l on l.key = p.later where e.deal <> l.deal order by p.likeness desc, l.place, e.place")
            .Select(r => new LinkQuestion(new AmbiguousPair(r.Earlier, r.Later, StoredText.NumberOf(r.Likeness)), r.Deal, r.OtherDeal)),
    ];

    /// <summary>Deals with their status or terms in conflict, the latest news first.</summary>
    public List<ConflictQuestion> Conflicts() =>
    [
        .. session.Query<string>(
                "select id from deal_marks join deals on id = deal where conflicts > 0 and standing <> 'dismiss' order by last_published desc, id")
            .Select(deal => new ConflictQuestion(deal)),
    ];

    /// <summary>Deals that nobody has confirmed or dismissed and no reading is sure of, the surest first.</summary>
    public List<DoubtQuestion> Doubts() =>
    [
        .. session.Query<DoubtRow>(
                "select d.id as Deal, e.confidence from entries e join deals d on d.id = e.deal where e.property = 'status' and e.confidence < @below and d.standing = '' " +
                "and not exists (select 1 from entries o where o.deal = e.deal and o.property = 'status' and o.confidence > e.confidence) order by e.confidence desc, d.id",
                new { below = StoredText.Of(DoubtQuestion.Below) })
            .DistinctBy(r => r.Deal)
            .Select(r => new DoubtQuestion(r.Deal, StoredText.NumberOf(r.Confidence))),
    ];

    private sealed record LinkRow(string Earlier, string Later, string Likeness, string Deal, string OtherDeal);

    private sealed record DoubtRow(string Deal, string Confidence);
}
