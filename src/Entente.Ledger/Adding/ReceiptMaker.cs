using Entente.Codebook;
using Entente.Ledger.Showing;

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
        var effects = deal.Status.Entries.Where(IsOwn).Select(e => new EntryReceipt(e, OfStatus(e, deal)))
            .Concat(deal.Terms.SelectMany(t => t.Values.SelectMany(v => v.Entries.Where(IsOwn).Select(e => new EntryReceipt(e, OfTerm(e, v, t))))));
        return new DealReceipt(deal.Id, deal.Kind, deal.Title, isNew, [.. effects]);

        bool IsOwn(Entry entry) => entry.Article == hash && entry.Dealing == dealing.Id;
    }

    private EntryEffect OfStatus(Entry entry, DealView deal)
    {
        Entry[] before = [.. deal.Status.Entries.Where(e => IsBefore(e, entry))];
        if (before.Length == 0) return EntryEffect.New;
        if (before.Any(e => e.Value == entry.Value)) return EntryEffect.Confirmed;
        if (deal.Status.History.Any(s => s.Entry.Id == entry.Id)) return EntryEffect.Superseded;
        return EntryEffect.New;
    }

    private EntryEffect OfTerm(Entry entry, TermChoice value, DealTerm term)
    {
        if (value.Entries.Any(e => IsBefore(e, entry))) return EntryEffect.Confirmed;
        var others = term.Values.Where(v => v != value)
            .Select(v => v with { Entries = [.. v.Entries.Where(e => IsBefore(e, entry))] })
            .Where(v => v.Entries.Length > 0)
            .ToArray();
        if (others.SelectMany(v => v.Entries).Any(e => e.SupersededBy is not null && e.Voice is { } voice && voice.Equals(entry.Voice, StringComparison.OrdinalIgnoreCase)))
            return EntryEffect.Superseded;
        return others.Any(v => !v.IsDismissed && !Compatibility.CanBothHold(term.Type, v, value))
            ? EntryEffect.Contradicted
            : EntryEffect.New;
    }

    private bool IsBefore(Entry other, Entry entry) => other.Article != entry.Article && !IsLater(other.Article, entry.Article);

    // What is not of this batch was there before it.
    private bool IsLater(string other, string hash) => _places.TryGetValue(other, out var place) && place > _places[hash];
}
