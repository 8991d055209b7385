using System.Collections.Immutable;
using Entente.Ledger;
using Entente.Ledger.Linking;

namespace Entente.Web.Joining;

/// <summary>Finds deals that may be one with a deal: by words or an id; without them, by its parties.</summary>
internal sealed class CandidateSearch(LedgerView ledger, DealLinker linker)
{
    private const int MostCompared = 60;
    private const int MostShown = 20;
    private const int MostParties = 2;

    // Of a deal that many articles tell of the first few tell enough to order candidates by.
    private const int MostDealings = 4;

    public JoinModel For(DealView deal, string text)
    {
        var found = Found(deal, text);
        LinkProfile[] own = [.. Profiles(deal)];
        var compared = ledger.Pictures([.. found.Take(MostCompared).Select(d => d.Id)], AsOf.Now)
            .Select(other => new JoinCandidate(DealSummary.Of(other), Likeness(own, Profiles(other))))
            .OrderByDescending(c => c.Likeness).ThenByDescending(c => c.Deal.LastPublished).ThenBy(c => c.Deal.Id, StringComparer.Ordinal);
        ImmutableArray<JoinCandidate> candidates = [.. compared.Take(MostShown)];
        return new JoinModel(DealSummary.Of(deal), text, candidates, IsCut: found.Count > candidates.Length);
    }

    private List<DealSummary> Found(DealView deal, string text)
    {
        var query = new DealQuery { Limit = MostCompared + 1, Dismissed = true };
        var found = text.Length > 0
            ? Named(text).Concat(ledger.Deals(query with { Text = text }))
            : ledger.Deals(query with { Parties = [.. deal.Parties.Select(p => p.Code).Distinct(StringComparer.Ordinal).Take(MostParties)] });
        return [.. found.Where(d => d.Id != deal.Id).DistinctBy(d => d.Id, StringComparer.Ordinal)];
    }

    private IEnumerable<DealSummary> Named(string text)
    {
        try
        {
            return ledger.Find(text) is { } deal ? [DealSummary.Of(deal)] : [];
        }
        catch (UnknownNameException)
        {
            // Words, then.
            return [];
        }
    }

    private IEnumerable<LinkProfile> Profiles(DealView deal) =>
        deal.Members.Take(MostDealings).Select(m => linker.Profile(new FiledDealing(m.Article.Article, m.Dealing)));

    private decimal Likeness(LinkProfile[] own, IEnumerable<LinkProfile> others) =>
        others.SelectMany(other => own.Select(one => linker.Likeness(one, other))).DefaultIfEmpty().Max();
}
