using Entente.Codebook;

namespace Entente.Ledger.Storage;

/// <summary>Which states and organisations speak in which articles.</summary>
internal sealed class StatementTable(LedgerSession session)
{
    // A month or year alone sorts before the days in it, as the first of them.
    private const string Day = "coalesce(a.published, substr(a.known_since, 1, 10))";
    private const string Of = "from statements s join articles a on a.hash = s.article where s.code = @code";

    public void Insert(IEnumerable<ArticleReading> readings) =>
        session.Insert("statements (code, article, number)", readings.SelectMany(RowsOf));

    public void DeleteOfArticles(IEnumerable<string> hashes) => session.ExecuteIn("delete from statements where article in @keys", hashes);

    /// <summary>How many statements an actor's people make.</summary>
    public long Count(string code, AsOf asOf) => session.First<long>($"select count(*) {Of}{Seen(asOf)}", Parameters(code, asOf));

    /// <summary>Statements of an actor's people, as article and number in its reading, the latest published first.</summary>
    public List<(string Article, int Number)> List(string code, AsOf asOf, int limit, int offset) =>
    [
        .. session.Query<Row>($"select s.article, s.number {Of}{Seen(asOf)} order by {Day} desc, s.article, s.number limit {limit} offset {offset}", Parameters(code, asOf))
            .Select(r => (r.Article, (int)r.Number)),
    ];

    private static string Seen(AsOf asOf) =>
        (asOf.Published is null ? "" : $" and {Day} <= @day") + (asOf.Known is null ? "" : " and a.known_since <= @moment");

    private static Dictionary<string, object> Parameters(string code, AsOf asOf)
    {
        var parameters = new Dictionary<string, object>(StringComparer.Ordinal) { ["code"] = code };
        if (asOf.Published is { } day) parameters["day"] = PublicationDay.Text(day);
        if (asOf.Known is { } moment) parameters["moment"] = StoredText.Of(moment);
        return parameters;
    }

    private static IEnumerable<object?[]> RowsOf(ArticleReading reading) =>
        reading.Statements.Select((statement, i) => (statement.Code, i)).Where(s => s.Code is not null)
            .Select(s => (object?[])[s.Code, reading.Article.Hash, (long)s.i]);

    private sealed record Row(string Article, long Number);
}
