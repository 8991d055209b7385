using System.Collections.Concurrent;
using System.Threading.Channels;
using Entente.Codebook;
using Entente.Intake;
using Entente.Ledger;
using Entente.Reading;
using Entente.Web.Serving;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Entente.Web.Api.Jobs;

/// <summary>Files what was sent, one job after another in the order in which they came; the last ones that are over can still be asked for.</summary>
internal sealed partial class FilingJobs(
    Lazy<NewsReader> reader, LedgerDesk ledger, IHostApplicationLifetime program, ILogger<FilingJobs> log) : BackgroundService
{
    private const int MostWaiting = 8;
    private const int MostKept = 100;

    // Large enough to keep every core busy, small enough that the bar moves.
    private static readonly int Portion = Math.Max(8, Environment.ProcessorCount);

    private readonly Channel<FilingJob> _waiting = Channel.CreateBounded<FilingJob>(MostWaiting);
    private readonly ConcurrentDictionary<string, FilingJob> _known = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _order = new();

    /// <summary>Takes a job.</summary>
    /// <exception cref="WrongAddressException">Too many wait.</exception>
    public FilingJob Queue(FilingJob job)
    {
        _known[job.Id] = job;
        if (!_waiting.Writer.TryWrite(job))
        {
            _known.TryRemove(job.Id, out _);
            job.Dispose();
            throw new WrongAddressException("Too many jobs wait.", "Send it again when some of them are done.") { Status = 503 };
        }

        _order.Enqueue(job.Id);
        while (_order.Count > MostKept && _order.TryDequeue(out var oldest)) _known.TryRemove(oldest, out _);
        return job;
    }

    public FilingJob? Find(string id) => _known.GetValueOrDefault(id);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Who watches a job would keep the program from ending: so all jobs end as soon as it is to end.
        using var end = CancellationTokenSource.CreateLinkedTokenSource(program.ApplicationStopping, stoppingToken);
        using var closing = end.Token.Register(() => _waiting.Writer.TryComplete());
        await foreach (var job in _waiting.Reader.ReadAllAsync(CancellationToken.None))
            await Task.Run(() => Run(job, end.Token), CancellationToken.None);
    }

    private void Run(FilingJob job, CancellationToken stop)
    {
        using (job)
        {
            try
            {
                stop.ThrowIfCancellationRequested();
                job.Change(progress => progress with { State = JobState.Running });
                File(job, stop);
                job.Change(progress => progress with { State = JobState.Done, Taken = progress.Size });
            }
            catch (Exception e) when (e is LedgerException or OperationCanceledException or IOException)
            {
                Fail(job, e is LedgerException ? e.Message : "The workbench was stopped. Send the rest again: what is filed already stays as it is.");
            }
            catch (Exception e)
            {
                LogFault(job.Id, e);
                Fail(job, "This is a fault of the program; what has a receipt is filed.");
            }
        }
    }

    private void File(FilingJob job, CancellationToken stop)
    {
        foreach (var some in new ArticleSource().Read(job.Content, job.Name).Chunk(Portion))
        {
            stop.ThrowIfCancellationRequested();
            var taken = job.Content.CanRead ? job.Content.Position : job.Progress.Size;
            job.Change(progress => progress.With(some.SelectMany(r => r.Diagnostics), some.Count(r => r.IsSetAside)) with { Taken = taken });
            ArticleReading[] readings = [.. some.Select(r => r.Article).OfType<Article>().AsParallel().AsOrdered().Select(reader.Value.Read)];
            if (readings.Length > 0) job.Keep([.. ledger.Write(writer => writer.Add(readings))]);
        }
    }

    private static void Fail(FilingJob job, string why) => job.Change(progress => progress with { State = JobState.Failed, Fault = why });

    [LoggerMessage(LogLevel.Error, "Job {Id} broke off.")]
    private partial void LogFault(string id, Exception fault);
}
