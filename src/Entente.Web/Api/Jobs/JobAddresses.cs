using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text;
using Entente.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Web.Api.Jobs;

/// <summary>Articles to be filed are a job: it is taken at once, and tells how far it is.</summary>
internal static class JobAddresses
{
    private const long LargestBatch = 256L * BodyLimit.Mebibyte;
    private const int LongestName = 200;
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(200);

    public static void MapPage(IEndpointRouteBuilder routes) =>
        routes.MapGet("/jobs/{id}", (string id, FilingJobs jobs) => Page.Of<JobPage>(Find(jobs, id).Model));

    public static void Map(IEndpointRouteBuilder looks, IEndpointRouteBuilder changes)
    {
        changes.MapPost("/articles", Take).LimitBody(LargestBatch);
        looks.MapGet("/jobs/{id}", (string id, FilingJobs jobs) => JsonAnswer.Of(Find(jobs, id).Progress.Write));
        looks.MapGet("/jobs/{id}/receipts", (string id, FilingJobs jobs) => Results.Bytes(Find(jobs, id).Receipts, ContentType.JsonLines));
        looks.MapGet("/jobs/{id}/events", (string id, FilingJobs jobs, CancellationToken stop) =>
            TypedResults.ServerSentEvents(Events(Find(jobs, id), stop)));
    }

    private static async Task<IResult> Take(HttpContext context, FilingJobs jobs)
    {
        if (ContentType.Is(context.Request, ContentType.PlainText)) return ContentType.Refused($"{ContentType.JsonLines}, or application/octet-stream for a file of any kind");
        var job = jobs.Queue(new FilingJob(NameOf(context.Request), await JobContent.Keep(context.Request.Body, context.RequestAborted)));
        context.Response.Headers.Location = job.Address;
        return JsonAnswer.Of(job.Progress.Write, StatusCodes.Status202Accepted);
    }

    // The name is told in diagnostics only, and its extension helps where the content does not say what it is.
    private static string NameOf(HttpRequest request)
    {
        var name = Path.GetFileName(request.Query["name"].ToString());
        if (name.Length > LongestName) throw new WrongAddressException("The name is too long.", $"Give at most {LongestName} signs.");
        return name.Length > 0 ? name : ContentType.Is(request, ContentType.JsonLines) ? "body.jsonl" : "body";
    }

    private static FilingJob Find(FilingJobs jobs, string id) => jobs.Find(id)
        ?? throw new WrongAddressException("There is no such job.", "Jobs are forgotten when the workbench ends. Adding twice is adding once: send it again.") { Status = 404 };

    private static async IAsyncEnumerable<SseItem<string>> Events(FilingJob job, [EnumeratorCancellation] CancellationToken stop)
    {
        await foreach (var progress in job.Watch(stop))
        {
            yield return new SseItem<string>(Encoding.UTF8.GetString(JsonAnswer.Of(progress.Write).Content.Span), "progress");
            if (!progress.IsOver) await Task.Delay(Pace, stop);
        }
    }
}
