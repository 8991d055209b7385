using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Entente.Ledger;
using Entente.Ledger.Serialisation;

namespace Entente.Web.Api.Jobs;

/// <summary>Articles that were sent to be filed, with what became of them so far. Safe for use by many threads at once.</summary>
/// <param name="name">What diagnostics call what was sent; its extension helps where the content does not say what it is.</param>
/// <param name="content">What was sent; the job closes it.</param>
/// <param name="articles">How many articles there are, where that is known before they are read.</param>
internal sealed class FilingJob(string name, FileStream content, int? articles = null) : IDisposable
{
    private const int IdBytes = 8;
    private const int MostShown = 100;

    private readonly Lock _turn = new();
    private readonly MemoryStream _receipts = new();
    private readonly List<JobReceipt> _shown = [];
    private JobProgress _progress = new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes)), name, JobState.Queued, content.Length, 0);
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Id => Progress.Id;

    public string Name => name;

    public FileStream Content => content;

    public JobProgress Progress
    {
        get { lock (_turn) return _progress; }
    }

    /// <summary>The receipts so far, one line each, as <c>entente add --format jsonl</c> prints them.</summary>
    public byte[] Receipts
    {
        get { lock (_turn) return _receipts.ToArray(); }
    }

    /// <summary>Where it can be asked for.</summary>
    public string Address => string.Create(CultureInfo.InvariantCulture, $"{ApiEndpoints.Root}/jobs/{Id}");

    /// <summary>What its page shows.</summary>
    public JobModel Model
    {
        get { lock (_turn) return new JobModel(_progress, articles, [.. _shown]); }
    }

    public void Change(Func<JobProgress, JobProgress> change)
    {
        lock (_turn) _progress = change(_progress);
        Tell();
    }

    public void Keep(IReadOnlyCollection<Receipt> receipts)
    {
        lock (_turn)
        {
            ReceiptJson.WriteLines(_receipts, receipts);
            _shown.AddRange(receipts.Take(MostShown - _shown.Count).Select(JobReceipt.Of));
        }

        Change(progress => progress.With(receipts));
    }

    /// <summary>Its progress now and after every change, until it is over; changes that come faster than they are taken are told together.</summary>
    public async IAsyncEnumerable<JobProgress> Watch([EnumeratorCancellation] CancellationToken stop)
    {
        while (true)
        {
            Task changed;
            JobProgress progress;
            lock (_turn) (changed, progress) = (_changed.Task, _progress);
            yield return progress;
            if (progress.IsOver) yield break;
            await changed.WaitAsync(stop);
        }
    }

    public void Dispose() => content.Dispose();

    private void Tell()
    {
        TaskCompletionSource changed;
        lock (_turn) (changed, _changed) = (_changed, new(TaskCreationOptions.RunContinuationsAsynchronously));
        changed.SetResult();
    }
}
