using System.Diagnostics;
using Entente.Codebook;
using Entente.Codebook.Loading;
using Entente.Intake;
using Entente.Ledger;
using Entente.Reading;

namespace Entente.Bench;

/// <summary>
/// Where the time goes when articles are added: reading them on all cores, and filing their readings, one after the other so that each has
/// its own processor time.
/// </summary>
internal static class AddBench
{
    private const int Batch = 256;
    private const int Report = 5_000;

    /// <summary>A line for each 5,000 articles, and one for all.</summary>
    public static IEnumerable<string> Run(string ledger, IReadOnlyCollection<string> paths)
    {
        var edition = CodebookLoader.BuiltIn();
        var reader = new NewsReader(edition);
        var writer = new LedgerWriter(LedgerStore.Open(ledger, create: true), edition, NewsReader.ModelId);
        var (all, lately) = (new Shares(), new Shares());
        foreach (var batch in new ArticleSource().Read(paths).Select(r => r.Article).OfType<Article>().Chunk(Batch))
        {
            var shares = Shares.Of(reader, writer, batch);
            (all, lately) = (all + shares, lately + shares);
            if (lately.Articles < Report) continue;
            yield return $"to {all.Articles:N0}: {lately}";
            lately = new Shares();
        }

        yield return $"all {all}";
    }

    private readonly record struct Shares(int Articles, int Dealings, TimeSpan Reading, TimeSpan Filing, TimeSpan Clock)
    {
        public static Shares Of(NewsReader reader, LedgerWriter writer, Article[] batch)
        {
            var (clock, readings) = (Stopwatch.StartNew(), Array.Empty<ArticleReading>());
            var reading = ProcessorTime.Of(() => readings = [.. batch.AsParallel().AsOrdered().Select(reader.Read)]);
            var filing = ProcessorTime.Of(() => writer.Add(readings));
            return new Shares(batch.Length, readings.Sum(r => r.Dealings.Length), reading, filing, clock.Elapsed);
        }

        public static Shares operator +(Shares left, Shares right) => new(
            left.Articles + right.Articles,
            left.Dealings + right.Dealings,
            left.Reading + right.Reading,
            left.Filing + right.Filing,
            left.Clock + right.Clock);

        public override string ToString() =>
            $"{Articles:N0} articles, {Dealings:N0} dealings: {Each(Reading)} ms of processor time for reading each, {Each(Filing)} ms for filing, "
            + $"which is {Filing / (Reading + Filing):P1}; {Clock.TotalSeconds:N0} s by the clock";

        private string Each(TimeSpan time) => (time.TotalMilliseconds / Articles).ToString("N2", null);
    }
}
