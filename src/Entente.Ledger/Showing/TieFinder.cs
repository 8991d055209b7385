using System.Collections.Immutable;
using Entente.Ledger.Linking;
using Entente.Ledger.Storage;

namespace Entente.Ledger.Showing;

/// <summary>Finds how deals hang together: as the ledger holds it or, of a point of view, by the articles seen from there.</summary>
/// <param name="session">The ledger.</param>
/// <param name="asOf">The point of view.</param>
/// <param name="groups">Which dealings are one deal.</param>
/// <param name="bare">Pictures of the deals that are these today.</param>
internal sealed class TieFinder(LedgerSession session, AsOf asOf, DealGroups groups, Func<IReadOnlyCollection<string>, List<DealView>> bare)
{
    private readonly Dictionary<string, string> _today = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    public DealTies Of(IReadOnlyCollection<DealView> deals) => asOf.IsNow ? Now([.. deals.Select(d => d.Id)]) : Then(deals);

    private DealTies Now(string[] deals)
    {
        var links = session.Parts.Of(deals).ToList();
        string[] wholes = [.. Climb(deals, links, above => session.Parts.Of(above))];
        return new DealTies(links, session.Deals.Find(PartsAmong(deals, links)), ById(wholes.Length == 0 ? [] : bare(wholes)));
    }

    private DealTies Then(IReadOnlyCollection<DealView> deals)
    {
        var search = new PartSearch(session, Seen, DealOf);
        var wholes = new List<DealView>();
        var links = LinksAround(search, deals).ToList();
        Climb([.. deals.Select(d => d.Id)], links, above =>
        {
            var views = Views(above);
            wholes.AddRange(views);
            return LinksAround(search, views);
        });
        var parts = Views(PartsAmong(deals.Select(d => d.Id), links)).Select(DealSummary.Of);
        return new DealTies(links, parts.ToDictionary(d => d.Id, StringComparer.Ordinal), ById(wholes));
    }

    private static Dictionary<string, DealView> ById(IEnumerable<DealView> deals) => deals.ToDictionary(d => d.Id, StringComparer.Ordinal);

    // From wholes to their wholes, as long as there are any; none is ever, over others, part of itself.
    private static HashSet<string> Climb(string[] deals, List<DealPart> links, Func<string[], IEnumerable<DealPart>> linksOf)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        for (var below = deals; ;)
        {
            string[] above = [.. links.Where(l => below.Contains(l.Part)).Select(l => l.Whole).Where(all.Add)];
            if (above.Length == 0) return all;
            var known = links.Select(l => l.Part).ToHashSet(StringComparer.Ordinal);
            links.AddRange(linksOf(above).Where(l => above.Contains(l.Part) && known.Add(l.Part)));
            below = above;
        }
    }

    private static string[] PartsAmong(IEnumerable<string> deals, List<DealPart> links)
    {
        var wholes = deals.ToHashSet(StringComparer.Ordinal);
        return [.. links.Where(l => wholes.Contains(l.Whole)).Select(l => l.Part).Distinct(StringComparer.Ordinal)];
    }

    private static ImmutableArray<DealPart> LinksAround(PartSearch search, IEnumerable<DealView> deals) =>
        search.Around(deals.SelectMany(d => d.Members).Select(m => m.Article.Article.Hash).Distinct(StringComparer.Ordinal)).Links;

    private List<DealView> Views(IReadOnlyCollection<string> ids)
    {
        var wanted = ids.ToHashSet(StringComparer.Ordinal);
        return [.. bare([.. ids.Select(id => _today[id]).Distinct(StringComparer.Ordinal)]).Where(d => wanted.Contains(d.Id))];
    }

    private string DealOf(MemberRow row)
    {
        if (_ids.TryGetValue(row.Key, out var known)) return known;
        var (id, today) = groups.Holding(row);
        (_ids[row.Key], _today[id]) = (id, today);
        return id;
    }

    private Dictionary<string, FiledArticle> Seen(IReadOnlyCollection<string> hashes) => session.Articles.Load(hashes)
        .Select(a => (a.Key, Then: PastArticle.Of(a.Value, asOf))).Where(a => a.Then is not null).ToDictionary(a => a.Key, a => a.Then!, StringComparer.Ordinal);
}
