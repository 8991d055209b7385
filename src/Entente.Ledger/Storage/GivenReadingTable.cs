using Entente.Codebook;
using Entente.Codebook.Serialisation;

namespace Entente.Ledger.Storage;

/// <summary>Readings that people gave for articles; of each article the last one holds.</summary>
internal sealed class GivenReadingTable(LedgerSession session)
{
    /// <summary>What the edition of a reading is called that somebody gave.</summary>
    public const string Edition = "given";

    private const string InForce =
        "not exists (select 1 from given_readings later where later.article = given_readings.article and later.number > given_readings.number)";

    /// <summary>The readings that hold for these articles.</summary>
    /// <param name="articles">The articles, by hash, with the metadata that the readings are to bear.</param>
    public Dictionary<string, ArticleReading> Of(IReadOnlyDictionary<string, Article> articles) =>
        session.QueryIn<Row>($"select article, json from given_readings where article in @keys and {InForce}", articles.Keys)
            .ToDictionary(row => row.Article, row => ReadingParser.Read(row.Json, articles[row.Article]), StringComparer.Ordinal);

    /// <summary>Keeps readings behind all others.</summary>
    public void Insert(IEnumerable<ArticleReading> readings, DateTimeOffset now)
    {
        var number = 1 + session.First<long>("select coalesce(max(number), 0) from given_readings");
        session.Insert(
            "given_readings (number, article, given, json)",
            readings.Select(r => (object?[])[number++, r.Article.Hash, StoredText.Of(now), ReadingJson.BytesOf(r)]));
    }

    /// <summary>Hashes of the articles that have any, in the order of the hashes.</summary>
    public List<string> Articles() => session.Query<string>("select distinct article from given_readings order by article");

    /// <summary>Puts those that hold in the place of what a rebuild has read anew.</summary>
    public void Stage()
    {
        session.Execute("delete from staged_readings where article in (select article from given_readings)");
        session.Execute(
            $"insert into staged_readings (article, edition, json) select article, @Edition, json from given_readings where {InForce}", new { Edition });
    }

    // Set by properties, since SQLite cannot tell the type of a column where no row is found, and then no constructor would fit.
    private sealed record Row
    {
        public string Article { get; init; } = "";
        public byte[] Json { get; init; } = [];
    }
}
