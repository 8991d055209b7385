using System.Collections.Concurrent;
using Entente.Codebook;
using Entente.Ledger;

namespace Entente.Cli.Verbs;

/// <summary>Files readings in batches while the next ones are read; a receipt comes out once its article is safely written.</summary>
internal sealed class ParallelFiling(LedgerWriter writer, int largestBatch)
{
    /// <summary>The receipts, in the order of the readings.</summary>
    public IEnumerable<Receipt> Of(IEnumerable<ArticleReading> readings)
    {
        // Twice a batch may wait: enough to keep the writer busy, little enough to hold in memory.
        using var waiting = new BlockingCollection<ArticleReading>(2 * largestBatch);
        using var stop = new CancellationTokenSource();
        var reading = Task.Run(() => Fill(waiting, readings, stop.Token));
        try
        {
            while (waiting.TryTake(out var first, Timeout.Infinite))
                foreach (var receipt in writer.Add(BatchFrom(waiting, first))) yield return receipt;
            reading.GetAwaiter().GetResult();
        }
        finally
        {
            stop.Cancel();
            reading.ContinueWith(_ => { }, TaskScheduler.Default).Wait();
        }
    }

    // What is there is filed at once, so that the first receipts come soon and a slow feed is not held back.
    private List<ArticleReading> BatchFrom(BlockingCollection<ArticleReading> waiting, ArticleReading first)
    {
        var batch = new List<ArticleReading> { first };
        while (batch.Count < largestBatch && waiting.TryTake(out var next)) batch.Add(next);
        return batch;
    }

    private static void Fill(BlockingCollection<ArticleReading> waiting, IEnumerable<ArticleReading> readings, CancellationToken stop)
    {
        try
        {
            foreach (var reading in readings) waiting.Add(reading, stop);
        }
        catch (OperationCanceledException)
        {
            // The writer has failed, and says so itself.
        }
        finally
        {
            waiting.CompleteAdding();
        }
    }
}
