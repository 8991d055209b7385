using System.Collections.Immutable;

namespace Entente.Web.Api.Jobs;

/// <summary>What the page of a job shows.</summary>
/// <param name="Progress">How far it is.</param>
/// <param name="Articles">How many articles there are, where that is known before they are read.</param>
/// <param name="Receipts">What the first articles brought.</param>
public sealed record JobModel(JobProgress Progress, int? Articles, ImmutableArray<JobReceipt> Receipts)
{
    /// <summary>How many articles are done.</summary>
    public int Done => Progress.Filed + Progress.Known + Progress.SetAside;

    /// <summary>How many articles have a receipt that is not among these.</summary>
    public int More => Math.Max(0, Progress.Filed + Progress.Known - Receipts.Length);
}
