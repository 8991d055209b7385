namespace Entente.Web.Api.Jobs;

/// <summary>How far a job has come.</summary>
public enum JobState
{
    /// <summary>It waits for those before it.</summary>
    Queued,

    /// <summary>Articles are being read and filed.</summary>
    Running,

    /// <summary>All of it was taken in.</summary>
    Done,

    /// <summary>It broke off; what has a receipt is filed.</summary>
    Failed,
}
