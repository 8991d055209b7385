using System.Net;
using System.Net.ServerSentEvents;
using System.Text.Json;
using System.Text.Json.Nodes;
using Entente.Ledger;
using Entente.Web.Api;

namespace Entente.Tests.Web.Api;

/// <summary>Articles that are sent to be filed.</summary>
public class JobTests
{
    private static readonly string Batch = string.Join('\n', ((string[])["1-terms-agreed", "2-loan-signed", "4-loan-drawn"])
        .Select(name => JsonSerializer.Serialize(new { id = name, text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "samples", "ledger", name + ".txt")) })));

    [Fact]
    public async Task Articles_are_filed_as_a_job_that_tells_how_far_it_is()
    {
        await using var served = await ServedLedger.Of();
        using var client = new ApiClient(served);
        var address = await Sent(client, Batch + "\n{ broken\n");
        var events = await Watched(client, address);
        Assert.All(events, e => Assert.Empty(SchemaCheck.Faults(e, new JsonObject { ["$ref"] = "#/components/schemas/Job" }, ApiDescription.Shared.Document)));
        Assert.Equal(events.Select(e => e["taken"]!.GetValue<long>()).Order(), events.Select(e => e["taken"]!.GetValue<long>()));
        var last = events[^1];
        Assert.Equal("done", last["state"]!.GetValue<string>());
        Assert.Equal((3, 0, 1), (Number(last, "filed"), Number(last, "known"), Number(last, "setAside")));
        Assert.Equal("body.jsonl:4", last["diagnostics"]![0]!["place"]!.GetValue<string>());
        Assert.Equal(last.ToJsonString(), (await client.Json(address)).ToJsonString());
        Assert.Equal(3, (await client.Json("articles"))["count"]!.GetValue<int>());

        var receipts = (await client.Text(address + "/receipts")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["1-terms-agreed", "2-loan-signed", "4-loan-drawn"], receipts.Select(r => JsonNode.Parse(r)!["article"]!.GetValue<string>()));
        Assert.All(receipts, r => Assert.Equal("filed", JsonNode.Parse(r)!["outcome"]!.GetValue<string>()));

        var again = (await Watched(client, await Sent(client, Batch)))[^1];
        Assert.Equal((0, 3, 0), (Number(again, "filed"), Number(again, "known"), Number(again, "setAside")));
    }

    [Fact]
    public async Task A_file_is_told_by_its_content_and_its_name()
    {
        await using var served = await ServedLedger.Of();
        using var client = new ApiClient(served);
        const string Page = "<!doctype html><html><head><title>The loan</title></head><body><article><p>Russia will lend Egypt $25 billion.</p></article></body></html>";
        var last = (await Watched(client, await Sent(client, Page, "articles?name=loan.html", "application/octet-stream")))[^1];
        Assert.Equal(("done", 1, "loan.html"), (last["state"]!.GetValue<string>(), Number(last, "filed"), last["name"]!.GetValue<string>()));
        Assert.Equal("The loan", (await client.Json("articles"))["items"]![0]!["document"]!["title"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_page_shows_what_became_of_a_job()
    {
        await using var served = await ServedLedger.Of();
        using var client = new ApiClient(served);
        var job = await Sent(client, Batch + "\n<script>alert(1)</script>", "articles?name=%3Cb%3E.jsonl");
        await Watched(client, job);
        var page = await served.Page(job.Replace("/api/v1", "", StringComparison.Ordinal));
        foreach (var told in new[] { "<h1>3 articles filed</h1>", "<b data-shown=\"state\">done</b> · articles filed <b data-shown=\"filed\">3</b>", "<bdi>&lt;b&gt;.jsonl:4</bdi>", "new deal" })
            Assert.Contains(told, page, StringComparison.Ordinal);
        foreach (var hash in (await client.Json("articles"))["items"]!.AsArray().Select(a => a!["document"]!["sha256"]!.GetValue<string>()))
            Assert.Contains($"href=\"/articles/{hash[..16]}\"", page, StringComparison.Ordinal);
        foreach (var deal in served.View.Deals(new DealQuery())) Assert.Contains($"href=\"/deals/{deal.Id}\"", page, StringComparison.Ordinal);
        HostileTextTests.Harmless(page);
        Assert.DoesNotContain("job.js", page, StringComparison.Ordinal);
        using var missing = await served.Ask("/jobs/7");
        Assert.Equal(("text/html", HttpStatusCode.NotFound), (missing.Content.Headers.ContentType?.MediaType, missing.StatusCode));
    }

    [Theory]
    [InlineData("text/plain", 415)]
    [InlineData("multipart/form-data; boundary=x", 415)]
    public async Task What_a_page_of_another_site_could_send_is_not_taken(string type, int status)
    {
        await using var served = await ServedLedger.Of();
        using var client = new ApiClient(served);
        using var answer = await client.Post("articles", "Russia will lend Egypt $25 billion.", type);
        Assert.Equal(status, (int)answer.StatusCode);
        await ApiClient.ProblemOf(answer);
    }

    private static int Number(JsonNode job, string key) => job[key]!.GetValue<int>();

    private static async Task<string> Sent(ApiClient client, string body, string to = "articles", string type = "application/jsonl")
    {
        using var answer = await client.Post(to, body, type);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }

    private static async Task<List<JsonNode>> Watched(ApiClient client, string job)
    {
        using var answer = await client.Ask(job + "/events");
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType?.MediaType);
        await using var stream = await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        var events = new List<JsonNode>();
        await foreach (var item in SseParser.Create(stream).EnumerateAsync(TestContext.Current.CancellationToken))
        {
            Assert.Equal("progress", item.EventType);
            events.Add(JsonNode.Parse(item.Data)!);
        }

        return events;
    }
}
