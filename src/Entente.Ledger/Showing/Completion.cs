using System.Collections.Immutable;
using System.Globalization;
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
    /// <param name="parts">Links between deals, as far as they were seen then.</param>
    /// <param name="summaries">The deals that those links name.</param>
    /// <param name="withLinks">Whether to compare its dealings, which takes long for a deal of many.</param>
    public DealView Of(DealView deal, IReadOnlyList<DealPart> parts, IReadOnlyDictionary<string, DealSummary> summaries, bool withLinks)
    {
        DealPart[] own = [.. parts.Where(p => p.Whole == deal.Id)];
        Term[] terms = [.. deal.Terms.Where(t => !t.Shown.IsDismissed).Select(t => TermOf(t.Type, t.Shown.Value, t.Unit, t.Shown.Qualifier))];
        return deal with
        {
            Links = withLinks ? LinksOf(deal) : [],
            Parts = [.. own.Select(p => new PartLink(p.Part, p.Reason))],
            PartOf = parts.FirstOrDefault(p => p.Part == deal.Id) is { } whole ? new PartLink(whole.Whole, whole.Reason) : null,
            Schedule = ImpliedFigures.ScheduleOf(deal.Kind, terms),
            Computed = [.. ImpliedFigures.Of(deal.Kind, deal.Sector, terms), .. Drawn(deal, [.. own.Select(p => summaries.GetValueOrDefault(p.Part)).OfType<DealSummary>()])],
        };
    }

    // What parts that are under way or done amount to has been drawn.
    private static IEnumerable<ImpliedFigure> Drawn(DealView deal, IReadOnlyList<DealSummary> parts)
    {
        if (deal.Terms.FirstOrDefault(t => t.Type == TermType.Amount) is not { } committed) yield break;
        Term[] drawn = [.. parts.Where(p => p.Status is Status.UnderWay or Status.Completed).SelectMany(p => p.Terms.Where(t => t.Type == TermType.Amount && t.Unit == committed.Unit).Take(1)).Select(t => TermOf(t.Type, t.Value, t.Unit, t.Qualifier))];
        if (drawn.Length > 0 && ImpliedFigures.Drawn(TermOf(committed.Type, committed.Shown.Value, committed.Unit, null), drawn) is { } figure) yield return figure;
    }

    private static Term TermOf(TermType type, string value, string unit, Qualifier? qualifier) =>
        new(type, ValueOf(type, value), unit, qualifier, default);

    private static TermValue ValueOf(TermType type, string value) => type switch
    {
        TermType.Start or TermType.End when PartialDate.TryParse(value) is { } date => TermValue.Of(date),
        TermType.Duration or TermType.Grace => TermValue.OfPeriod(value),
        _ => TermValue.Of(decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture)),
    };

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
