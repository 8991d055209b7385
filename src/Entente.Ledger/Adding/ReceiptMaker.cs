using Entente.Codebook;

namespace Entente.Ledger.Adding;

/// <summary>Says what each article of a batch did to the deals, as if they had come one by one.</summary>
internal sealed class ReceiptMaker
{
    private readonly Dictionary<string, DealView> _dealOf;
    private readonly Dictionary<string, int> _places;

    /// <param name="batch">Hashes of the articles in the order in which they came.</param>
    /// <param name="deals">The deals after the batch.</param>
    public ReceiptMaker(IEnumerable<string> batch, IEnumerable<DealView> deals)
    {
        _dealOf = deals.SelectMany(d => d.Members.Select(m => (m.Key, Deal: d)))
            .ToDictionary(p => p.Key, p => p.Deal, StringComparer.Ordinal);
        _places = batch.Distinct(StringComparer.Ordinal)
            .Select((hash, place) => (hash, place))
            .ToDictionary(p => p.hash, p => p.place, StringComparer.Ordinal);
    }

    /// <summary>The receipt of an article that was filed.</summary>
    public Receipt Of(Article article, FilingOutcome outcome, ArticleReading? filed) =>
        new(article, outcome, filed is null ? [] : [.. filed.Dealings.Select(d => Of(article.Hash, d))]);

    private DealReceipt Of(string hash, Dealing dealing)
    {
        var deal = _dealOf[$"{hash}/{dealing.Id}"];
        var isNew = deal.Members.All(m => m.Article.Article.Hash == hash || IsLater(m.Article.Article.Hash, hash));
        var effects = new EntryEffects(deal, e => e.Article != hash && !IsLater(e.Article, hash));
        var terms = deal.Terms.SelectMany(t => t.Values.SelectMany(v => v.Entries).Where(IsOwn).Select(e => effects.OfTerm(e, t)));
        return new DealReceipt(deal.Id, deal.Kind, deal.Title, isNew, [.. deal.Status.Entries.Where(IsOwn).Select(effects.OfStatus), .. terms]);

        bool IsOwn(Entry entry) => entry.Article == hash && entry.Dealing == dealing.Id;
    }

    // What is not of this batch was there before it.
    private bool IsLater(string other, string hash) => _places.TryGetValue(other, out var place) && place > _places[hash];
}
