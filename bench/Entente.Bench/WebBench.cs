using System.Diagnostics;
using Entente.Codebook;
using Entente.Codebook.Loading;
using Entente.Ledger;
using Entente.Web;

namespace Entente.Bench;

/// <summary>
/// How long the pages of the workbench take on a ledger of so many made-up articles, as a client on this machine sees it, what processor time they cost
/// (which other programs do not lengthen; the client's share is in it), and how large they are.
/// </summary>
internal static class WebBench
{
    private const int Looks = 20;
    private const int FilledAtOnce = 1024;

    /// <summary>Fills a new ledger, serves it on a free port, and asks for each page.</summary>
    public static async IAsyncEnumerable<string> Run(string place, int size)
    {
        var edition = CodebookLoader.BuiltIn();
        var store = LedgerStore.Open(place, create: true);
        Fill(store, edition, size);
        await using var workbench = WorkbenchHost.Create(new WorkbenchSettings(store, edition, "http://127.0.0.1:0"));
        await workbench.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(workbench.Urls.Single()) };
        var first = await Ask(client, "/deals");
        var pages = PagesOf(new LedgerView(store, edition), edition).ToArray();
        yield return $"{size:N0} articles; the first page after the start: {first.Time:N0} ms, {first.Processor:N0} ms of processor time";
        foreach (var (name, address) in pages) yield return await Timed(client, name, address);
    }

    private static void Fill(LedgerStore store, CodebookEdition edition, int size)
    {
        var (writer, news) = (new LedgerWriter(store, edition), new SyntheticNews(edition, seed: 1));
        foreach (var batch in news.Take(size).Chunk(FilledAtOnce)) writer.Add(batch);
    }

    private static IEnumerable<(string Name, Func<int, string> Address)> PagesOf(LedgerView view, CodebookEdition edition)
    {
        var deals = view.Deals(new DealQuery());
        var articles = view.Pictures(new DealQuery { Limit = Looks }).Select(d => d.Members[0].Article.Article.Hash).ToArray();
        string State(int i) => edition.States[i % edition.States.Length].Code;
        yield return ("deals", _ => "/deals");
        yield return ("deals, a later page", i => $"/deals?page={(i * 37 % (deals.Count / 50)) + 1}");
        yield return ("deals of a state", i => $"/deals?party={State(i)}");
        yield return ("deals of a kind and status", i => $"/deals?kind={edition.Kinds[i % edition.Kinds.Length].Id}&status=signed");
        yield return ("deals in conflict", _ => "/deals?only=conflict");
        yield return ("deals that are stale", _ => "/deals?only=stale");
        yield return ("deals by amount", _ => "/deals?sort=amount");
        yield return ("deals by sources", _ => "/deals?sort=sources");
        yield return ("deals by words", i => $"/deals?text={Uri.EscapeDataString(deals[i * 7919 % deals.Count].Title)}");
        yield return ("deals by a frequent word", _ => "/deals?text=pipeline");
        yield return ("a deal", i => $"/deals/{deals[i * 7919 % deals.Count].Id}");
        yield return ("an article", i => $"/articles/{articles[i % articles.Length]}");
        yield return ("actors", _ => "/actors");
        yield return ("an actor", i => $"/actors/{State(i)}");
        yield return ("two actors", i => $"/actors/{State(0)}/{State(i + 1)}");
        yield return ("deals of a state, as of a day", i => $"/deals?party={State(i)}&as-of=1993-01-01");
    }

    private static async Task<string> Timed(HttpClient client, string name, Func<int, string> address)
    {
        await Ask(client, address(0));
        var asked = new List<Answer>();
        for (var i = 1; i <= Looks; i++) asked.Add(await Ask(client, address(i)));
        var (times, processor) = (asked.Select(a => a.Time).Order().ToArray(), asked.Select(a => a.Processor).Order().ToArray());
        return $"  {name}: median {times[Looks / 2]:N1} ms, longest {times[^1]:N1} ms; {processor[Looks / 2]:N0} ms of processor time; largest {asked.Max(a => a.Size) / 1000.0:N0} kB";
    }

    private static async Task<Answer> Ask(HttpClient client, string address)
    {
        var (clock, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var page = await client.GetByteArrayAsync(new Uri(address, UriKind.Relative));
        return new Answer(clock.Elapsed.TotalMilliseconds, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds, page.Length);
    }

    private sealed record Answer(double Time, double Processor, int Size);
}
