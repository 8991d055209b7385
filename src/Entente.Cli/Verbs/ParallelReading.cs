using System.Collections.Concurrent;
using Entente.Codebook;

namespace Entente.Cli.Verbs;

/// <summary>Reads on all cores, in the order of the articles, holding no more than a batch of them.</summary>
internal static class ParallelReading
{
    // Batches grow, so that the first reading comes at once and the cores are later kept busy.
    private const int FirstBatch = 1;
    private const int LargestBatch = 256;

    /// <param name="read">Reads an article; called by many threads at once.</param>
    /// <param name="articles">The articles.</param>
    public static IEnumerable<ArticleReading> Of(Func<Article, ArticleReading> read, IEnumerable<Article> articles) => Of(_ => read, articles);

    /// <param name="readerOf">Looks at a batch, and says how its articles are read.</param>
    /// <param name="articles">The articles.</param>
    public static IEnumerable<ArticleReading> Of(Func<IReadOnlyList<Article>, Func<Article, ArticleReading>> readerOf, IEnumerable<Article> articles)
    {
        var size = FirstBatch;
        var batch = new List<Article>(LargestBatch);
        foreach (var article in articles)
        {
            batch.Add(article);
            if (batch.Count < size) continue;
            foreach (var reading in Read(readerOf(batch), batch)) yield return reading;
            batch.Clear();
            size = Math.Min(size * 4, LargestBatch);
        }

        foreach (var reading in Read(readerOf(batch), batch)) yield return reading;
    }

    // One after the other, whichever core is free: halves of a batch are never equally long, least of all where a core files readings besides.
    private static ArticleReading[] Read(Func<Article, ArticleReading> read, List<Article> batch) =>
        [.. Partitioner.Create(batch, loadBalance: true).AsParallel().AsOrdered().Select(read)];
}
