using System.Collections.Immutable;
using Entente.Codebook;
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

    public Incoming(LedgerSession session, IReadOnlyList<CheckedReading> batch, DateTimeOffset now)
    {
        (_session, _now) = (session, now);
        string[] hashes = [.. batch.Select(r => r.Article.Hash).Distinct(StringComparer.Ordinal)];
        _known = session.Articles.Known(hashes);
        foreach (var known in session.Articles.Appearances(_known)) _appearances[known.Key] = [.. known];
        Outcomes = [.. batch.Select(Sort)];
        Write();
    }

    /// <summary>What each reading of the batch is to the ledger.</summary>
    public ImmutableArray<FilingOutcome> Outcomes { get; }

    /// <summary>Readings to be filed: of new texts, and of known ones that turned out to have appeared earlier elsewhere.</summary>
    public IReadOnlyCollection<ArticleReading> ToFile => [.. _toFile.Values.Select(r => r.Reading)];

    /// <summary>Hashes of those whose earlier reading is to be taken out first.</summary>
    public IReadOnlyCollection<string> Refiled => [.. _toFile.Keys.Where(_known.Contains)];

    private List<AppearanceRow> NewAppearances { get; } = [];

    // The article bears the metadata of its earliest appearance, whichever came in first.
    private FilingOutcome Sort(CheckedReading reading)
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
        if (NewAppearances.Count == 0) return;
        var number = _session.Articles.NextNumber();
        _session.Articles.Insert([.. _toFile.Where(r => !_known.Contains(r.Key)).Select(r => (number++, r.Value.Article, r.Value.Text, _now))]);
        foreach (var hash in Refiled) _session.Articles.Rename(_toFile[hash].Article);
        _session.Articles.Insert(NewAppearances);
    }
}

/// <summary>A reading whose evidence was checked.</summary>
/// <param name="Reading">With metadata that any database can keep.</param>
/// <param name="Text">The article's text as UTF-8.</param>
internal sealed record CheckedReading(ArticleReading Reading, byte[] Text)
{
    public Article Article => Reading.Article;

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
