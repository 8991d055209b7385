using System.Diagnostics;

namespace Entente.Bench;

/// <summary>Processor time of this process, all its threads together.</summary>
internal static class ProcessorTime
{
    public static TimeSpan Spent()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }

    /// <summary>What <paramref name="work"/> took.</summary>
    public static TimeSpan Of(Action work)
    {
        var before = Spent();
        work();
        return Spent() - before;
    }
}
