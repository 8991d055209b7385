using Entente.Codebook;
using Entente.Ledger.Judging;
using Entente.Ledger.Looking;
using Entente.Ledger.Showing;
using Entente.Ledger.Storage;

namespace Entente.Ledger;

/// <summary>Looks at a ledger; changes nothing. Safe for use by many threads at once.</summary>
public sealed class LedgerView
{
    private const int PicturesAtOnce = 256;

    private readonly LedgerStore _store;
    private readonly DealPictures _pictures;
    private readonly Staleness _staleness;
    private readonly ReviewQueue _questions = new();

    /// <summary>A view.</summary>
    /// <param name="store">The ledger.</param>
    /// <param name="edition">The vocabulary to look with: it says who speaks for whom, and when deals are stale.</param>
    public LedgerView(LedgerStore store, CodebookEdition edition)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(edition);
        (_store, _pictures, _staleness) = (store, new DealPictures(edition), new Staleness(edition));
    }

    /// <summary>Deals on one line each, the latest news first.</summary>
    public IReadOnlyList<DealSummary> Deals(DealQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (!query.AsOf.IsNow) return [.. Pictures(query).Select(DealSummary.Of)];
        return _store.Read(session =>
        {
            var today = session.Articles.LatestDay();
            return (IReadOnlyList<DealSummary>)[.. session.Deals.List(Dated(query, today)).Select(d => WithStale(d, today))];
        });
    }

    /// <summary>How many deals pass the filters, whatever the page.</summary>
    public long Count(DealQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var all = query with { Limit = null, Offset = 0 };
        return query.AsOf.IsNow
            ? _store.Read(session => session.Deals.Count(Dated(all, session.Articles.LatestDay())))
            : Pictures(all).LongCount();
    }

    /// <summary>Deals in full, the latest news first, a few at a time from the ledger as it is when the first is taken.</summary>
    public IEnumerable<DealView> Pictures(DealQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return query.AsOf.IsNow ? PicturesNow(query) : PicturesThen(query);
    }

    /// <summary>Deals in full by their whole ids, as they are today, in that order; those of which nothing was there then are left out.</summary>
    public IReadOnlyList<DealView> Pictures(IReadOnlyCollection<string> ids, AsOf asOf)
    {
        ArgumentNullException.ThrowIfNull(ids);
        ArgumentNullException.ThrowIfNull(asOf);
        return _store.Read(session => _pictures.Of(session, ids, asOf, withLinks: false));
    }

    /// <summary>One page of deals, with what all of them come to.</summary>
    public DealListing List(DealQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (!query.AsOf.IsNow) return DealListing.Of([.. PicturesThen(query with { Limit = null, Offset = 0 })], query);
        return _store.Read(session =>
        {
            var today = session.Articles.LatestDay();
            var dated = Dated(query, today);
            return new DealListing(
                [.. session.Deals.List(dated).Select(d => WithStale(d, today))],
                session.Deals.Count(dated),
                DealTotal.Of(session.Marks.Amounts(dated), session.Parts.Wholes(), countAll: query.Status is not null));
        });
    }

    /// <summary>One deal in full; null where there was none then.</summary>
    /// <param name="name">
    /// Its id or a former one, or the beginning of it, four digits or more; or one of its dealings as <c>show</c> prints it: <c>3f2a9c41d0aa/d1</c>.
    /// </param>
    /// <param name="asOf">The day as of which it is looked at; null for now.</param>
    /// <exception cref="UnknownNameException">No deal or dealing is called so, or more than one.</exception>
    public DealView? Find(string name, AsOf? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _store.Read(session => Find(session, name, asOf ?? AsOf.Now));
    }

    /// <summary>An article with its reading, by the hash of its text; null where the ledger has none.</summary>
    /// <exception cref="TamperedTextException">The text is not the one that was filed.</exception>
    public FiledArticle? Article(string hash) => _store.Read(session => session.Articles.Load([hash]).GetValueOrDefault(hash));

    /// <summary>
    /// What an analyst should judge: links, the likeliest first; then conflicts, the latest news first; then deals that no reading is sure of,
    /// the surest first.
    /// </summary>
    public IReadOnlyList<ReviewQuestion> Questions() => _store.Read(_questions.Of);

    /// <summary>All judgements, superseded ones too, the first first.</summary>
    public IReadOnlyList<Judgement> Judgements() => _store.Read(session => session.Judgements.All());

    // Of a deal of today the earliest dealing may not have been there then: of those that were, the earliest leads to its deal.
    private DealView? Find(LedgerSession session, string name, AsOf asOf)
    {
        var dealing = new NameSearch(session).Dealing(name);
        var groups = _pictures.Groups(session, asOf);
        var leads = asOf.IsNow || NameSearch.IsOfDealing(name) ? [dealing] : session.Members.OfDeals([dealing.Deal!]).Prepend(dealing);
        return leads.Select(groups.Holding).Distinct()
            .Select(held => _pictures.Of(session, [held.Today], asOf, withLinks: true).FirstOrDefault(d => d.Id == held.Id))
            .FirstOrDefault(deal => deal is not null);
    }

    private DealQuery Dated(DealQuery query, DateOnly? today) =>
        query.Cautions.Contains(Caution.Stale) && today is { } day ? query with { QuietSince = _staleness.QuietSince(day) } : query;

    private DealSummary WithStale(DealSummary deal, DateOnly? today) =>
        today is { } day && _staleness.Of(deal.Kind, deal.Status, deal.LastPublished, day) is { } mark ? deal with { Stale = mark } : deal;

    private IEnumerable<DealView> PicturesNow(DealQuery query)
    {
        var ids = _store.Read(session => session.Deals.Ids(Dated(query, session.Articles.LatestDay())));
        return ids.Chunk(PicturesAtOnce)
            .SelectMany(some => _store.Read(session => _pictures.Of(session, some, AsOf.Now, withLinks: false)));
    }

    private IEnumerable<DealView> PicturesThen(DealQuery query)
    {
        var order = new DealComparison(query);
        var (ids, regrouped) = _store.Read(session => IdsThen(session, query));
        var inOrder = query.Order == DealOrder.News;
        var most = inOrder && query.Limit is { } wanted ? (int)Math.Clamp((long)query.Offset + wanted, 1, PicturesAtOnce) : PicturesAtOnce;
        var then = Then(Portions(ids, most), query);
        var others = Then(regrouped.Chunk(PicturesAtOnce), query);
        var page = (inOrder ? SortedMerge.Of(then, [.. others.Order(order)], order) : then.Concat(others).Order(order)).Skip(query.Offset);
        return query.Limit is { } limit ? page.Take(limit) : page;
    }

    private IEnumerable<DealView> Then(IEnumerable<IReadOnlyCollection<string>> portions, DealQuery query) => portions
        .SelectMany(some => _store.Read(session => _pictures.Of(session, some, query.AsOf, withLinks: false)))
        .Where(query.Admits);

    // What passes these filters then passes them now, but for deals that were put together otherwise.
    private (List<string> Ids, IReadOnlyCollection<string> Regrouped) IdsThen(LedgerSession session, DealQuery query)
    {
        var all = new DealQuery { Parties = query.Parties, Text = query.Text, Dismissed = true, IsReversed = query.IsReversed, AsOf = query.AsOf };
        var regrouped = _pictures.Groups(session, query.AsOf).Regrouped();
        return ([.. session.PastNews.Ids(all, query.Status).Except(regrouped, StringComparer.Ordinal)], regrouped);
    }

    // A page that filters do not thin out is done with the first pictures; one that they do takes more and more at once.
    private static IEnumerable<string[]> Portions(List<string> ids, int first)
    {
        for (var (i, size) = (0, first); i < ids.Count; i += size, size = Math.Min(2 * size, PicturesAtOnce)) yield return [.. ids.Skip(i).Take(size)];
    }
}
