using System.Diagnostics;
using Entente.Language;

namespace Entente.Bench;

/// <summary>How fast <c>Entente.Language</c> is on one thread, what it allocates and holds, and how long its model takes to load.</summary>
internal static class LanguageBench
{
    private const int Rounds = 5;

    public static IEnumerable<string> Run(string[] texts)
    {
        var clock = Stopwatch.StartNew();
        var english = Analyser.English;
        yield return $"model: loaded in {clock.Elapsed.TotalMilliseconds:N0} ms, {Megabytes(GC.GetTotalMemory(forceFullCollection: true))} of managed memory afterwards";
        yield return $"words, sentences, quotations: {Measure(new Analyser(), texts, asksNames: false)}";
        yield return $"and tags, trees, lemmas: {Measure(english, texts, asksNames: false)}";
        yield return $"all, names too: {Measure(english, texts, asksNames: true)}";
        yield return $"peak memory of the process: {Megabytes(Peak())}";
    }

    // The best round: what the machine can do when nobody is in the way.
    private static string Measure(Analyser analyser, string[] texts, bool asksNames)
    {
        var (wall, processor, allocated, words) = (double.MaxValue, double.MaxValue, 0L, 0L);
        for (var round = 0; round < Rounds; round++)
        {
            var (clock, spent, before) = (Stopwatch.StartNew(), ProcessorTime.Spent(), GC.GetAllocatedBytesForCurrentThread());
            words = texts.Sum(text => Words(analyser, text, asksNames));
            (wall, processor) = (Math.Min(wall, clock.Elapsed.TotalSeconds), Math.Min(processor, (ProcessorTime.Spent() - spent).TotalSeconds));
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        return $"{words:N0} words, {words / wall:N0} a second of the clock, {words / processor:N0} a second of processor time, {allocated / Math.Max(words, 1):N0} bytes allocated a word";
    }

    private static long Words(Analyser analyser, string text, bool asksNames)
    {
        var annotated = analyser.Analyse(text);
        var lemmas = 0L;
        if (asksNames) _ = annotated.Names;
        foreach (var token in annotated.Tokens) lemmas += token.Lemma.Length;
        return lemmas < 0 ? 0 : annotated.TokenCount;
    }

    private static long Peak()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }

    private static string Megabytes(long bytes) => $"{bytes / (1024.0 * 1024.0):N0} MiB";
}
