using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Codebook.Serialisation;
using Entente.Ledger.Storage;

namespace Entente.Ledger.Adding;

/// <summary>Sorts out what of a batch is new, writes texts and places, and says which readings are to be filed.</summary>
internal sealed class Incoming
{
    private readonly LedgerSession _session;
    private readonly DateTimeOffset _now;
    private readonly HashSet<string> _known;
    private readonly Dictionary<string, List<AppearanceRow>> _appearances = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CheckedReading> _toFile = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ArticleReading> _given;
    private readonly Dictionary<string, ArticleReading> _newlyGiven = new(StringComparer.Ordinal);

    public Incoming(LedgerSession session, IReadOnlyList<CheckedReading> batch, DateTimeOffset now)
    {
        (_session, _now) = (session, now);
        string[] hashes = [.. batch.Select(r => r.Article.Hash).Distinct(StringComparer.Ordinal)];
        _known = session.Articles.Known(hashes);
        foreach (var known in session.Articles.Appearances(_known)) _appearances[known.Key] = [.. known];
        var articles = batch.Select(r => r.Article).DistinctBy(a => a.Hash, StringComparer.Ordinal);
        _given = session.GivenReadings.Of(articles.Where(a => _known.Contains(a.Hash)).ToDictionary(a => a.Hash, StringComparer.Ordinal));
        Outcomes = [.. batch.Select(Sort)];
        Write();
    }

    /// <summary>What each reading of the batch is to the ledger.</summary>
    public ImmutableArray<FilingOutcome> Outcomes { get; }

    /// <summary>Readings to be filed: of new texts, and of known ones that turned out to have appeared earlier elsewhere.</summary>
    public IReadOnlyCollection<ArticleReading> ToFile =>
        [.. _toFile.Select(r => _given.TryGetValue(r.Key, out var given) ? given with { Article = r.Value.Article } : r.Value.Reading)];

    /// <summary>Whether the reading of an article was given by somebody.</summary>
    public bool IsGiven(string hash) => _given.ContainsKey(hash);

    /// <summary>Hashes of those whose earlier reading is to be taken out first.</summary>
    public IReadOnlyCollection<string> Refiled => [.. _toFile.Keys.Where(_known.Contains)];

    private List<AppearanceRow> NewAppearances { get; } = [];

    private FilingOutcome Sort(CheckedReading reading)
    {
        var outcome = SortPlace(reading);
        if (!reading.IsGiven || IsHeld(reading.Reading)) return outcome;
        var hash = reading.Article.Hash;
        _given[hash] = _newlyGiven[hash] = reading.Reading;
        if (outcome == FilingOutcome.Filed) return outcome;
        _toFile.TryAdd(hash, reading.Of(_appearances[hash].Order(AppearanceOrder.Instance).First()));
        return FilingOutcome.Replaced;
    }

    private bool IsHeld(ArticleReading reading) => _given.TryGetValue(reading.Article.Hash, out var held)
        && ReadingJson.BytesOf(held with { Article = reading.Article }).AsSpan().SequenceEqual(ReadingJson.BytesOf(reading));

    // The article bears the metadata of its earliest appearance, whichever came in first.
    private FilingOutcome SortPlace(CheckedReading reading)
    {
        var hash = reading.Article.Hash;
        var row = AppearanceRow.Of(reading.Article, _now);
        if (!_appearances.TryGetValue(hash, out var appearances)) _appearances[hash] = appearances = [];
        if (appearances.Any(a => a.Key == row.Key)) return FilingOutcome.Known;
        var isEarliest = appearances.All(a => AppearanceOrder.Instance.Compare(row, a) < 0);
        if (isEarliest) _toFile[hash] = reading;
        appearances.Add(row);
        NewAppearances.Add(row);
        return appearances.Count == 1 ? FilingOutcome.Filed : FilingOutcome.Reappeared;
    }

    private void Write()
    {
        var number = _session.Articles.NextNumber();
        _session.Articles.Insert([.. _toFile.Where(r => !_known.Contains(r.Key)).Select(r => (number++, r.Value.Article, r.Value.Text, _now))]);
        foreach (var hash in Refiled) _session.Articles.Rename(_toFile[hash].Article);
        _session.Articles.Insert(NewAppearances);
        _session.GivenReadings.Insert(_newlyGiven.Values, _now);
    }
}

/// <summary>A reading whose evidence was checked.</summary>
/// <param name="Reading">With metadata that any database can keep.</param>
/// <param name="Text">The article's text as UTF-8.</param>
/// <param name="IsGiven">Whether somebody gave it; else it is the program's.</param>
internal sealed record CheckedReading(ArticleReading Reading, byte[] Text, bool IsGiven = false)
{
    public Article Article => Reading.Article;

    /// <summary>The same for the article as it appeared there.</summary>
    public CheckedReading Of(AppearanceRow row) => this with
    {
        Reading = Reading with
        {
            Article = Article with { Id = row.Id, Title = row.Title, Outlet = row.Outlet, Published = StoredText.DateOf(row.Published), Url = row.Url },
        },
    };

    /// <exception cref="EvidenceException">A value does not lead to verbatim characters of the text.</exception>
    public static CheckedReading Of(ArticleReading reading) =>
        TryOf(reading, out var fault) ?? throw new EvidenceException(reading.Article.Hash, fault!);

    /// <summary>
    /// The same; null where a value leads to no verbatim characters of the text, and <paramref name="fault"/> says which.
    /// </summary>
    public static CheckedReading? TryOf(ArticleReading reading, out string? fault)
    {
        fault = EvidenceCheck.FaultOf(reading, out var text);
        if (fault is not null) return null;
        var article = reading.Article;
        var storable = article with
        {
            Id = StoredText.Storable(article.Id)!,
            Title = StoredText.Storable(article.Title)!,
            Outlet = StoredText.Storable(article.Outlet),
            Url = StoredText.Storable(article.Url),
        };
        return new CheckedReading(reading with { Article = storable }, text);
    }
}
