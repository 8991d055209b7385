using System.Security.Cryptography;
using System.Text;
using Entente.Codebook;
using Entente.Codebook.Serialisation;

namespace Entente.Ledger.Storage;

/// <summary>Articles with their appearances and readings.</summary>
internal sealed class ArticleTable(LedgerSession session)
{
    private const string IsPast = "published <= substr(known_since, 1, 10)";
    private const string AppearanceColumns = "article, key, id, title, outlet, published, url, known_since as KnownSince";

    /// <summary>The number that the next article gets.</summary>
    public long NextNumber() => 1 + session.First<long>("select coalesce(max(number), 0) from articles");

    /// <summary>Those of the hashes that are in the ledger.</summary>
    public HashSet<string> Known(IEnumerable<string> hashes) =>
        session.QueryIn<string>("select hash from articles where hash in @keys", hashes).ToHashSet(StringComparer.Ordinal);

    /// <summary>The appearances of articles, the earliest of each first.</summary>
    public ILookup<string, AppearanceRow> Appearances(IEnumerable<string> hashes) =>
        session.QueryIn<AppearanceRow>($"select {AppearanceColumns} from appearances where article in @keys", hashes)
            .OrderBy(a => a, AppearanceOrder.Instance)
            .ToLookup(a => a.Article, StringComparer.Ordinal);

    public void Insert(IReadOnlyCollection<(long Number, Article Article, byte[] Text, DateTimeOffset KnownSince)> articles) =>
        session.Insert("articles (hash, number, id, title, outlet, published, url, text, known_since)", articles.Select(a => (object?[])
        [
            a.Article.Hash, a.Number, a.Article.Id, a.Article.Title, a.Article.Outlet, a.Article.Published?.ToString(), a.Article.Url, a.Text, StoredText.Of(a.KnownSince),
        ]));

    public void Insert(IEnumerable<AppearanceRow> appearances) =>
        session.Insert("appearances (article, key, id, title, outlet, published, url, known_since)", appearances.Select(a => (object?[])
        [
            a.Article, a.Key, a.Id, a.Title, a.Outlet, a.Published, a.Url, a.KnownSince,
        ]));

    /// <summary>Lets an article bear the place and date of its earliest appearance.</summary>
    public void Rename(Article article) => session.Execute(
        "update articles set id = @Id, title = @Title, outlet = @Outlet, published = @Published, url = @Url where hash = @Hash",
        new { article.Id, article.Title, article.Outlet, Published = article.Published?.ToString(), article.Url, article.Hash });

    /// <summary>Inserts readings with the edition that each was made with.</summary>
    public void Insert(IEnumerable<ArticleReading> readings, Func<ArticleReading, string> edition) =>
        session.Insert("readings (article, edition, json)", readings.Select(r => (object?[])[r.Article.Hash, edition(r), ReadingJson.BytesOf(r)]));

    /// <summary>Keeps readings aside until a rebuild takes them.</summary>
    public void Stage(IEnumerable<ArticleReading> readings, string edition) =>
        session.Insert("staged_readings (article, edition, json)", readings.Select(r => (object?[])[r.Article.Hash, edition, ReadingJson.BytesOf(r)]));

    public void DeleteReadings(IEnumerable<string> hashes) => session.ExecuteIn("delete from readings where article in @keys", hashes);

    /// <summary>Hashes of the articles for which nobody gave a reading, in the order in which they were filed.</summary>
    public List<string> ReadByProgram() =>
        session.Query<string>("select hash from articles where hash not in (select article from given_readings) order by number");

    /// <summary>The editions that readings were made with, sorted: an index leads from one to the next.</summary>
    public List<string> Editions()
    {
        var editions = new List<string>();
        for (var last = ""; session.First<string>("select min(edition) from readings where edition > @last", new { last }) is { } next; last = next) editions.Add(next);
        return editions;
    }

    /// <summary>How many articles there are.</summary>
    public long Count() => session.First<long>("select count(*) from articles");

    /// <summary>Hashes of a page of articles, the one filed last first.</summary>
    public List<string> Latest(int limit, int offset) =>
        session.Query<string>("select hash from articles order by number desc limit @limit offset @offset", new { limit, offset });

    /// <summary>Hashes that begin so, at most <paramref name="count"/>.</summary>
    public List<string> StartingWith(string beginning, int count) => session.Query<string>(
        "select hash from articles where hash >= @beginning and hash < @end order by hash limit @count", new { beginning, end = beginning + "~", count });

    /// <summary>
    /// The latest day on which an article of the ledger was published anywhere, by what was known at a moment or, with null, by all; null in a ledger
    /// without dated articles. A date behind the day on which its article came is a misprint, and says nothing.
    /// </summary>
    public DateOnly? LatestDay(DateTimeOffset? known = null) => StoredText.DateOf(session.First<string>(
        $"select published from appearances where {IsPast} {(known is null ? "" : "and known_since <= @moment")} order by published desc limit 1",
        new { moment = known is { } moment ? StoredText.Of(moment) : null }))?.First;

    /// <summary>Articles with their readings, by hash.</summary>
    /// <exception cref="TamperedTextException">A text is not the one that was filed.</exception>
    public Dictionary<string, FiledArticle> Load(IReadOnlyCollection<string> hashes)
    {
        const string Columns = "select a.hash, a.id, a.title, a.outlet, a.published, a.url, a.text, a.known_since as KnownSince, r.edition, r.json from articles a ";
        var appearances = Appearances(hashes);
        return session.QueryIn<ArticleRow>($"{Columns} left join readings r on r.article = a.hash where a.hash in @keys", hashes)
            .ToDictionary(row => row.Hash, row => Filed(row, appearances[row.Hash]), StringComparer.Ordinal);
    }

    private static FiledArticle Filed(ArticleRow row, IEnumerable<AppearanceRow> appearances)
    {
        if (Convert.ToHexStringLower(SHA256.HashData(row.Text)) != row.Hash) throw new TamperedTextException(row.Hash);
        var article = new Article(row.Id, row.Title, row.Outlet, StoredText.DateOf(row.Published), row.Url, Encoding.UTF8.GetString(row.Text), row.Hash);
        var reading = row.Json is null ? new ArticleReading(article, [], []) : ReadingParser.Read(row.Json, article);
        return new FiledArticle(reading, StoredText.MomentOf(row.KnownSince), [.. appearances.Select(a => a.Appearance)])
        {
            IsGiven = row.Edition == GivenReadingTable.Edition,
            Edition = row.Edition,
        };
    }

    // Set by properties, since SQLite cannot tell the type of a column where no row is found, and then no constructor would fit.
    private sealed record ArticleRow
    {
        public string Hash { get; init; } = "";
        public string Id { get; init; } = "";
        public string Title { get; init; } = "";
        public string? Outlet { get; init; }
        public string? Published { get; init; }
        public string? Url { get; init; }
        public byte[] Text { get; init; } = [];
        public string KnownSince { get; init; } = "";
        public string? Edition { get; init; }
        public byte[]? Json { get; init; }
    }
}
