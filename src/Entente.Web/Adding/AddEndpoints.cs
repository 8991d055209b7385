using System.Text;
using Entente.Intake;
using Entente.Ledger;
using Entente.Reading;
using Entente.Web.Adding.Fetching;
using Entente.Web.Api.Jobs;
using Entente.Web.Layout;
using Entente.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Web.Adding;

/// <summary>Articles in, their readings to look at; then filed, as a job whose page ends with their receipts.</summary>
internal sealed class AddEndpoints(WorkbenchSettings settings) : IEndpointGroup
{
    private const string JobName = "articles.jsonl";
    private static readonly TimeSpan MostFetchTime = TimeSpan.FromSeconds(15);

    public NavigationEntry Entry => new("add", "Add", "/add");

    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<NewsReader>();
        services.AddSingleton(_ => new PageFetcher(settings.MayConnectTo, MostFetchTime));
    }

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/add", () => Page.Of<AddPage>());
        routes.MapPost("/add/preview", Preview).RequireRateLimiting(RequestLimits.Reading);
        if (settings.AllowFetch) routes.MapPost("/add/fetch", Fetch).RequireRateLimiting(RequestLimits.Reading);
        routes.MapPost("/add/file", FileArticles);
    }

    private static async Task<IResult> Preview(HttpRequest request, NewsReader reader, LedgerView ledger)
    {
        var takenIn = AddForm.Read(await request.ReadFormAsync());
        return takenIn is { Articles: [], Diagnostics: [] }
            ? Page.Fault(400, "There is nothing to read.", "Paste a text or choose a file.")
            : Shown(takenIn, reader, ledger);
    }

    private static async Task<IResult> Fetch(HttpRequest request, PageFetcher fetcher, NewsReader reader, LedgerView ledger, CancellationToken stop)
    {
        var form = await request.ReadFormAsync(stop);
        var page = await fetcher.Fetch(form["address"].ToString(), stop);
        return Shown(TakenIn.Of(new ArticleSource(TakenIn.Options).ReadFetched(new MemoryStream(page.Content), page.Url, page.Charset)), reader, ledger);
    }

    private static IResult Shown(TakenIn takenIn, NewsReader reader, LedgerView ledger) => Page.Of<PreviewPage>(new PreviewModel(
        takenIn,
        [.. takenIn.Articles.Select(reader.Read)],
        takenIn.Articles.Select(a => a.Hash).Where(hash => ledger.Article(hash) is not null).ToHashSet(StringComparer.Ordinal)));

    private static async Task<IResult> FileArticles(HttpRequest request, FilingJobs jobs, Links links, CancellationToken stop)
    {
        var lines = (await request.ReadFormAsync(stop))["articles"].ToString();
        if (lines.Length == 0) return Page.Fault(400, "There is nothing to file.", "Paste a text or choose a file.");
        var content = await JobContent.Keep(new MemoryStream(Encoding.UTF8.GetBytes(lines)), stop);
        var job = jobs.Queue(new FilingJob(JobName, content, articles: lines.Count(c => c == '\n')));
        return Results.Redirect(links.To($"/jobs/{job.Id}"));
    }
}
