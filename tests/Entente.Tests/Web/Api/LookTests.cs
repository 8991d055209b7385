using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Entente.Codebook;
using Entente.Codebook.Serialisation;
using Entente.Ledger;
using Entente.Ledger.Serialisation;
using Entente.Tests.Ledger;
using Entente.Web.Api;

namespace Entente.Tests.Web.Api;

/// <summary>What programs are told of the ledger.</summary>
public class LookTests
{
    private static readonly ArticleReading[] Story =
    [
        Reports.Loan("Delta Courier", "2015-11-19", Status.Signed, ["amount 25000000000 USD", "rate 3 %", "duration P22Y", "grace P3Y"], "El Marwa", speaker: "Ashraf Noor/EGY"),
        Reports.Loan("Harbour Times", "2016-01-20", Status.Signed, ["amount 20000000000 USD"], "El Marwa"),
        Reports.Loan("Gulf Ledger", "2017-03-01", Status.Agreed, ["amount 900000000 EUR"], "Ras Falak"),
    ];

    public static TheoryData<string> Looks =>
        [.. ApiDescription.Shared.Operations.Where(o => o.Method == "GET" && !o.Path.StartsWith("/jobs", StringComparison.Ordinal) && o.Path != "/openapi.json").Select(o => o.Path)];

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Every_answer_has_the_shape_that_the_description_tells(string path)
    {
        await using var served = await ServedLedger.Of(Story);
        var deal = served.View.Deals(new DealQuery { Text = "marwa" })[0].Id;
        served.Writer.Judge(new JudgementRequest(Verdict.Correct, deal, "the gazette has it") { Property = "amount", Unit = "USD", Value = "20000000000" });
        using var client = new ApiClient(served);
        var address = path[1..].Replace("{id}", deal, StringComparison.Ordinal).Replace("{hash}", Story[0].Article.Hash, StringComparison.Ordinal)
            .Replace("{code}", "EGY", StringComparison.Ordinal).Replace("{number}", "1", StringComparison.Ordinal);
        var content = ApiDescription.Shared.Document["paths"]![path]!["get"]!["responses"]!["200"]!["content"]!.AsObject().Single();
        if (content.Key != "application/json")
        {
            Assert.NotEmpty(await client.Text(address));
            return;
        }

        var answer = await client.Json(address);
        Assert.Empty(SchemaCheck.Faults(answer, content.Value!["schema"]!, ApiDescription.Shared.Document));
        if (answer["items"] is { } items) Assert.NotEmpty(items.AsArray());
    }

    [Theory]
    [InlineData("", "El Marwa", "Ras Falak")]
    [InlineData("?party=EGY&party=Russia&kind=financing&sector=nuclear", "El Marwa", "Ras Falak")]
    [InlineData("?status=signed", "El Marwa")]
    [InlineData("?only=conflict", "El Marwa")]
    [InlineData("?text=falak", "Ras Falak")]
    [InlineData("?since=2017-01-01", "Ras Falak")]
    [InlineData("?as-of=2016-06-01", "El Marwa")]
    [InlineData("?known-as-of=2025-06-01")]
    [InlineData("?party=USA")]
    public async Task Filters_narrow_the_list(string filter, params string[] plants)
    {
        await using var served = await ServedLedger.Of(Story);
        using var client = new ApiClient(served);
        var list = await client.Json("deals" + filter);
        var titles = list["items"]!.AsArray().Select(d => d!["title"]!.GetValue<string>());
        Assert.Equal(plants.Select(p => $"loan for the {p} nuclear power plant").Order(), titles.Order());
        Assert.Equal(plants.Length, list["count"]!.GetValue<int>());
    }

    [Fact]
    public async Task Deals_readings_and_texts_are_those_that_the_verbs_print()
    {
        await using var served = await ServedLedger.Of(Story);
        using var client = new ApiClient(served);
        var deal = served.View.Deals(new DealQuery { Text = "marwa" })[0].Id;
        Assert.Equal(Line(output => DealJson.WriteLines(output, [served.View.Find(deal)!])), await client.Text($"deals/{deal[..6]}"));
        Assert.Equal(Line(output => ReadingJson.WriteLines(output, [Story[0]])), await client.Text($"articles/{Story[0].Article.Hash[..12]}/reading"));
        Assert.Equal(Story[0].Article.Text, await client.Text($"articles/{Story[0].Article.Hash}/text"));
    }

    [Fact]
    public async Task Entries_are_all_that_the_deal_has()
    {
        await using var served = await ServedLedger.Of(Story);
        using var client = new ApiClient(served);
        var deal = served.View.Find(served.View.Deals(new DealQuery { Text = "marwa" })[0].Id)!;
        var all = await client.Json($"deals/{deal.Id}/entries?limit=200");
        Assert.Equal(deal.AllEntries.Select(e => e.Id), all["items"]!.AsArray().Select(e => e!["id"]!.GetValue<string>()));
        var amounts = await client.Json($"deals/{deal.Id}/entries?property=amount");
        Assert.Equal(["20000000000", "25000000000"], amounts["items"]!.AsArray().Select(e => e!["value"]!.ToJsonString()).Order());
    }

    [Fact]
    public async Task Totals_count_each_deal_once()
    {
        await using var served = await ServedLedger.Of(Story);
        using var client = new ApiClient(served);
        var totals = (await client.Json("deals?limit=1"))["totals"]!.AsArray().Select(t => $"{t!["amount"]} {t["unit"]}");
        Assert.Equal(["20000000000 USD", "900000000 EUR"], totals.Order());
    }

    [Fact]
    public async Task Links_lead_through_a_list_to_its_end()
    {
        await using var served = await ServedLedger.Of(Story);
        using var client = new ApiClient(served);
        var seen = new List<string>();
        for (var next = "articles?limit=2"; next is not null;)
        {
            using var answer = await client.Ask(next);
            var list = JsonNode.Parse(await ApiClient.TextOf(answer))!;
            seen.AddRange(list["items"]!.AsArray().Select(a => a!["document"]!["sha256"]!.GetValue<string>()));
            next = answer.Headers.GetValues("Link").Single().Split(", ").FirstOrDefault(l => l.EndsWith("rel=\"next\"", StringComparison.Ordinal))?.Split('<', '>')[1];
        }

        Assert.Equal(Story.Select(r => r.Article.Hash).Order(), seen.Order());
    }

    [Theory]
    [InlineData("deals?knid=financing", 400)]
    [InlineData("deals?status=done", 400)]
    [InlineData("deals?limit=0", 400)]
    [InlineData("deals?limit=201", 400)]
    [InlineData("deals?offset=-1", 400)]
    [InlineData("deals/ffffffffffff", 404)]
    [InlineData("articles/ffffffffffff", 404)]
    [InlineData("articles/ffffffffffff/text", 404)]
    [InlineData("actors/ATLANTIS", 404)]
    [InlineData("actors/ATLANTIS/statements", 404)]
    [InlineData("../v2/deals", 404)]
    [InlineData("judgements/7", 404)]
    [InlineData("judgements/seven", 404)]
    [InlineData("jobs/7", 404)]
    [InlineData("nowhere", 404)]
    public async Task What_cannot_be_answered_is_told_as_a_problem(string address, int status)
    {
        await using var served = await ServedLedger.Of();
        using var client = new ApiClient(served);
        using var answer = await client.Ask(address);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Null(answer.Headers.ETag);
        var problem = await ApiClient.ProblemOf(answer);
        Assert.Equal(status, problem["status"]!.GetValue<int>());
        Assert.NotEmpty(problem["title"]!.GetValue<string>());
        Assert.NotEmpty(problem["detail"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_tag_stays_as_long_as_the_ledger_does()
    {
        await using var served = await ServedLedger.Of(Story[0]);
        using var client = new ApiClient(served);
        var first = await TagOf(client);
        served.Writer.Add(Story[0]);
        Assert.Equal(first, await TagOf(client));
        using var unchanged = await client.Ask("deals", ("If-None-Match", first));
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        Assert.Empty(await ApiClient.TextOf(unchanged));

        served.Writer.Add(Story[1]);
        var second = await TagOf(client);
        served.Writer.Judge(new JudgementRequest(Verdict.Confirm, served.View.Deals(new DealQuery())[0].Id, ""));
        var third = await TagOf(client);
        Assert.Distinct([first, second, third]);
        using var changed = await client.Ask("deals", ("If-None-Match", second));
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        using var elsewhere = await client.Ask("deals?limit=1", ("If-None-Match", third));
        Assert.Equal(HttpStatusCode.OK, elsewhere.StatusCode);
    }

    private static async Task<string> TagOf(ApiClient client)
    {
        using var answer = await client.Ask("deals");
        return answer.Headers.ETag!.ToString();
    }

    private static string Line(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        return Encoding.UTF8.GetString(output.ToArray()).TrimEnd('\n');
    }
}
