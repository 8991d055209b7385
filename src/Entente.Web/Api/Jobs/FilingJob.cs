using System.Globalization;
using System.Runtime.CompilerServices;
using Entente.Ledger;
using Entente.Ledger.Serialisation;

namespace Entente.Web.Api.Jobs;

/// <summary>Articles that were sent to be filed, with what became of them so far. Safe for use by many threads at once.</summary>
internal sealed class FilingJob(string id, string name, FileStream content) : IDisposable
{
    private readonly Lock _turn = new();
    private readonly MemoryStream _receipts = new();
    private JobProgress _progress = new(id, name, JobState.Queued, content.Length, 0);
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Id => id;

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
    public string Address => string.Create(CultureInfo.InvariantCulture, $"{ApiEndpoints.Root}/jobs/{id}");

    public void Change(Func<JobProgress, JobProgress> change)
    {
        lock (_turn) _progress = change(_progress);
        Tell();
    }

    public void Keep(IReadOnlyCollection<Receipt> receipts)
    {
        lock (_turn) ReceiptJson.WriteLines(_receipts, receipts);
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
