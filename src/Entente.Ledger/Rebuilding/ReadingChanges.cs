using Entente.Codebook;
using Entente.Codebook.Serialisation;
using Entente.Ledger.Judging;
using Entente.Ledger.Storage;

namespace Entente.Ledger.Rebuilding;

/// <summary>Finds the dealings of former readings in the staged ones.</summary>
internal sealed class ReadingChanges(LedgerSession session, LedgerState before)
{
    private const int Batch = 256;

    /// <summary>For each dealing of before its key of now; those that are gone are not in it.</summary>
    public Dictionary<string, string> Of()
    {
        var now = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var some in before.DealOf.Keys.Select(key => key[..key.IndexOf('/', StringComparison.Ordinal)]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Chunk(Batch))
        {
            foreach (var row in session.QueryIn<Row>(
                "select r.article, r.json as Former, s.json as Staged from readings r left join staged_readings s on s.article = r.article where r.article in @keys", some))
            {
                foreach (var (from, to) in Pairs(row)) now[$"{row.Article}/{from}"] = $"{row.Article}/{to}";
            }
        }

        return now;
    }

    private static IEnumerable<(string From, string To)> Pairs(Row row)
    {
        // Only spans and codes are compared, so the article itself is not needed.
        var article = new Article(row.Article, "", null, null, null, "", row.Article);
        var former = ReadingParser.Read(row.Former, article);
        if (row.Staged is null || row.Former.AsSpan().SequenceEqual(row.Staged)) return former.Dealings.Select(d => (d.Id, d.Id));
        var staged = ReadingParser.Read(row.Staged, article);
        return former.Dealings.Select(d => (d.Id, AnchorSearch.Find(AnchorSearch.Of(row.Article, d), staged)?.Id))
            .Where(p => p.Item2 is not null)
            .Select(p => (p.Item1, p.Item2!));
    }

    private sealed record Row(string Article, byte[] Former, byte[]? Staged);
}
