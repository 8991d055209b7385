using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Ledger.Implied;
using Entente.Ledger.Linking;

namespace Entente.Ledger.Showing;

/// <summary>
/// Adds to a picture what is not said in its articles: why they are one deal, what is part of what, what the terms imply.
/// </summary>
internal sealed class Completion(CodebookEdition edition)
{
    private const int MostLinks = 200;

    private readonly DealLinker _linker = new(edition);

    /// <summary>The completed picture.</summary>
    /// <param name="deal">A picture.</param>
    /// <param name="ties">How it hangs together with others, as far as that was seen then.</param>
    /// <param name="withLinks">Whether to compare its dealings, which takes long for a deal of many.</param>
    public DealView Of(DealView deal, DealTies ties, bool withLinks)
    {
        DealPart[] own = [.. ties.Links.Where(p => p.Whole == deal.Id)];
        var inputs = new ComputationInputs(deal);
        return deal with
        {
            Links = withLinks ? LinksOf(deal) : [],
            Parts = [.. own.Select(p => new PartLink(p.Part, p.Reason))],
            PartOf = ties.WholeOf(deal.Id) is { } whole ? new PartLink(whole.Whole, whole.Reason) : null,
            Wholes = ties.WholesOf(deal.Id),
            Schedule = ImpliedFigures.ScheduleOf(deal.Kind, inputs.Terms),
            Computed = [.. ImpliedFigures.Of(deal.Kind, deal.Sector, inputs.Terms).Select(inputs.Doubted), .. Drawn(deal, [.. own.Select(p => ties.Parts.GetValueOrDefault(p.Part)).OfType<DealSummary>()])],
        };
    }

    // What parts that are under way or done amount to has been drawn.
    private static IEnumerable<ImpliedFigure> Drawn(DealView deal, IReadOnlyList<DealSummary> parts)
    {
        if (deal.Terms.FirstOrDefault(t => t.Type == TermType.Amount && !t.Shown.IsDismissed) is not { } committed) yield break;
        Term[] drawn = [.. parts.Where(p => p.Standing != Verdict.Dismiss && p.Status is (Status.UnderWay or Status.Completed)).SelectMany(p => p.Terms.Where(t => t.Type == TermType.Amount && t.Unit == committed.Unit).Take(1)).Select(t => ComputationInputs.TermOf(t.Type, t.Value, t.Unit, t.Qualifier))];
        if (drawn.Length > 0 && ImpliedFigures.Drawn(ComputationInputs.TermOf(committed.Type, committed.Shown.Value, committed.Unit, null), drawn) is { } figure) yield return figure;
    }

    private ImmutableArray<MemberLink> LinksOf(DealView deal)
    {
        LinkProfile[] profiles = [.. deal.Members.Take(MostLinks).Select(m => _linker.Profile(new FiledDealing(m.Article.Article, m.Dealing)))];
        return [.. profiles.Skip(1).Select((later, i) => LinkOf(later, profiles.Take(i + 1)))];
    }

    private MemberLink LinkOf(LinkProfile later, IEnumerable<LinkProfile> earlier)
    {
        var (to, verdict) = earlier.Select(e => (e.Key, Verdict: _linker.Compare(e, later))).MaxBy(c => c.Verdict.Likeness);
        return new MemberLink(later.Key, to, verdict);
    }
}
