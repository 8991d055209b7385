using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Ledger;
using Entente.Ledger.Implied;

namespace Entente.Web.Deal;

/// <summary>What the page of a deal shows.</summary>
/// <param name="Deal">The deal.</param>
/// <param name="Named">The deals that it is part of or has as parts, by id.</param>
/// <param name="Judgements">All judgements on its dealings, superseded ones too, the first first.</param>
/// <param name="Repayment">How a loan is paid back; null where its terms do not fix it.</param>
public sealed record DealModel(
    DealView Deal, IReadOnlyDictionary<string, DealSummary> Named, ImmutableArray<Judgement> Judgements, RepaymentSchedule? Repayment)
{
    /// <summary>The model of a deal, as it was seen from a point of view.</summary>
    internal static DealModel Of(DealView deal, LedgerView ledger, AsOf asOf)
    {
        var keys = deal.Members.Select(m => (m.Article.Article.Hash, m.Dealing.Id)).ToHashSet();
        var named = deal.Parts.Select(p => p.Deal).Concat(deal.PartOf is { } whole ? [whole.Deal] : [])
            .Select(id => ledger.Find(id, asOf)).OfType<DealView>().Select(DealSummary.Of).ToDictionary(d => d.Id, StringComparer.Ordinal);
        return new DealModel(
            deal,
            named,
            [.. ledger.Judgements().Where(j => !(j.Made > asOf.Known)).Where(j => keys.Contains((j.Subject.Article, j.Subject.Dealing)) || (j.Other is { } o && keys.Contains((o.Article, o.Dealing))))],
            LoanOf(deal) is { } loan ? RepaymentSchedule.Of(loan) : null);
    }

    /// <summary>The judgement that was made on the page a moment ago, if any.</summary>
    public Judgement? Done { get; init; }

    /// <summary>The other deal that this judgement left, if it is about two.</summary>
    public DealSummary? Beside { get; init; }

    /// <summary>What the values rest on, for paper.</summary>
    public Footnotes Footnotes => field ??= Footnotes.Of(this);

    /// <summary>The dealing that an entry is of.</summary>
    public DealMember MemberOf(Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Deal.Members.First(m => m.Article.Article.Hash == entry.Article && m.Dealing.Id == entry.Dealing);
    }

    // Only where the ledger computes figures of a loan is its repayment drawn: both rest on the same terms.
    private static LoanTerms? LoanOf(DealView deal) => deal.Kind != "financing" || deal.Computed.IsEmpty ? null : LoanTerms.Of(
        deal.Terms.Where(t => !t.Shown.IsDismissed).Select(t => ShownTerm.Of(t)).OfType<Term>());
}
