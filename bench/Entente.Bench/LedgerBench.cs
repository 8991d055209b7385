using System.Diagnostics;
using Entente.Codebook;
using Entente.Codebook.Loading;
using Entente.Ledger;

namespace Entente.Bench;

/// <summary>
/// What an article costs a ledger of so many, and how long a look at it takes. Articles are made up; reading is not measured.
/// </summary>
internal static class LedgerBench
{
    private const int Batch = 256;
    private const int Sample = 1024;
    private const int Looks = 40;

    /// <summary>Fills a ledger, and measures at each of the sizes.</summary>
    public static IEnumerable<string> Run(string place, IReadOnlyList<int> sizes)
    {
        var edition = CodebookLoader.BuiltIn();
        var store = LedgerStore.Open(place, create: true);
        var (writer, view, news) = (new LedgerWriter(store, edition), new LedgerView(store, edition), new SyntheticNews(edition, seed: 1));
        var filed = 0;
        foreach (var size in sizes)
        {
            if (size - Sample > filed) Add(writer, news, size - Sample - filed);
            var (time, processor) = Add(writer, news, Sample);
            filed = Math.Max(size, filed + Sample);
            yield return $"{filed:N0} articles: the last {Sample:N0} took {time.TotalMilliseconds / Sample:N2} ms each, {processor.TotalMilliseconds / Sample:N2} ms of processor time";
            foreach (var line in Look(view, edition)) yield return "  " + line;
        }
    }

    private static (TimeSpan Time, TimeSpan Processor) Add(LedgerWriter writer, SyntheticNews news, int count)
    {
        var (time, processor) = (TimeSpan.Zero, TimeSpan.Zero);
        foreach (var batch in news.Take(count).Chunk(Batch))
        {
            var (clock, before) = (Stopwatch.StartNew(), ProcessorTime.Spent());
            writer.Add(batch);
            (time, processor) = (time + clock.Elapsed, processor + ProcessorTime.Spent() - before);
        }

        return (time, processor);
    }

    private static IEnumerable<string> Look(LedgerView view, CodebookEdition edition)
    {
        var all = view.Deals(new DealQuery());
        yield return $"{all.Count:N0} deals";
        yield return Timed("show", i => view.Find(all[i * 7919 % all.Count].Id));
        yield return Timed("deals, first 50", _ => view.Deals(new DealQuery { Limit = 50 }));
        yield return Timed("deals of a state, first 50", i => view.Deals(new DealQuery { Parties = [edition.States[i].Code], Limit = 50 }));
        yield return Timed("deals of a kind and status, first 50", i => view.Deals(new DealQuery { Kind = edition.Kinds[i % edition.Kinds.Length].Id, Status = Status.Signed, Limit = 50 }));
        yield return Timed("deals as of a day, first 50", i => view.Deals(new DealQuery { AsOf = Day(i), Limit = 50 }));
        yield return Timed("deals of a state as of a day, first 50", i => view.Deals(new DealQuery { Parties = [edition.States[i].Code], AsOf = Day(i), Limit = 50 }));
        yield return Timed("show as of a day", i => view.Find(all[i * 7919 % all.Count].Id, Day(i)));
        yield return Timed("deals of two states", i => view.Deals(new DealQuery { Parties = [edition.States[0].Code, edition.States[i].Code] }));
    }

    // Made-up news begins in 1990.
    private static AsOf Day(int i) => new(new DateOnly(1992, 1, 1).AddDays(i * 97), null);

    private static string Timed(string what, Action<int> look)
    {
        look(0);
        var times = Enumerable.Range(1, Looks).Select(i =>
        {
            var clock = Stopwatch.StartNew();
            look(i);
            return clock.Elapsed.TotalMilliseconds;
        }).Order().ToArray();
        return $"{what}: median {times[Looks / 2]:N1} ms, longest {times[^1]:N1} ms";
    }
}
