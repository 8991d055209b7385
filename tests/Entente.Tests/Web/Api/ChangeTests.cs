using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Entente.Codebook;
using Entente.Codebook.Serialisation;
using Entente.Intake;
using Entente.Ledger;
using Entente.Tests.Ledger;
using Entente.Web.Api;

namespace Entente.Tests.Web.Api;

/// <summary>What programs can have done.</summary>
public class ChangeTests
{
    private const string Text = "Title: The loan\nOutlet: Padma Observer\nDate: 2016-05-27\n\nRussia will lend Bangladesh $11.38 billion to build the Rooppur nuclear power plant, the finance ministry said on Friday.\n";

    private static readonly JsonSerializerOptions OnManyLines = new() { WriteIndented = true };
    private static readonly ArticleReading Loan = Reports.Loan("Delta Courier", "2015-11-19", Status.Signed, ["amount 25000000000 USD"]);

    [Fact]
    public async Task A_judgement_is_recorded_and_taken_back()
    {
        await using var served = await ServedLedger.Of(Loan);
        using var client = new ApiClient(served);
        var deal = served.View.Deals(new DealQuery())[0].Id;
        using var corrected = await client.Post("judgements", $$"""{"verdict": "correct", "subject": "{{deal}}", "property": "amount", "value": 24000000000, "note": "the gazette has it", "analyst": "Noor"}""");
        Assert.Equal((HttpStatusCode.Created, "/api/v1/judgements/1"), (corrected.StatusCode, corrected.Headers.Location?.ToString()));
        var made = JsonNode.Parse(await ApiClient.TextOf(corrected))!;
        Assert.Equal(("correct", "24000000000", "Noor"), (made["verdict"]!.ToString(), made["value"]!.ToString(), made["analyst"]!.ToString()));
        Assert.Equal("24000000000", served.View.Find(deal)!.Terms[0].Shown.Value);

        using var undone = await client.Post("judgements", """{"verdict": "undo", "number": 1}""");
        Assert.Equal(HttpStatusCode.Created, undone.StatusCode);
        Assert.Equal("25000000000", served.View.Find(deal)!.Terms[0].Shown.Value);
        Assert.Equal(2, (await client.Json("judgements"))["count"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("no JSON", 400)]
    [InlineData("[]", 400)]
    [InlineData("""{"verdict": "maybe", "subject": "1234"}""", 400)]
    [InlineData("""{"verdict": "confirm"}""", 400)]
    [InlineData("""{"verdict": "confirm", "subject": "ffff"}""", 404)]
    [InlineData("""{"verdict": "confirm", "subject": "ffff", "reason": "x"}""", 400)]
    [InlineData("""{"verdict": "confirm", "subject": ["ffff"]}""", 400)]
    [InlineData("""{"verdict": "undo", "number": 3}""", 404)]
    [InlineData("""{"verdict": "same", "subject": "ffff"}""", 400)]
    public async Task A_judgement_that_cannot_be_is_told_as_a_problem(string body, int status)
    {
        await using var served = await ServedLedger.Of(Loan);
        using var client = new ApiClient(served);
        using var answer = await client.Post("judgements", body);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(status, (await ApiClient.ProblemOf(answer))["status"]!.GetValue<int>());
        Assert.Empty(served.View.Judgements());
    }

    [Theory]
    [InlineData("application/json", 403, "Origin", "http://elsewhere.example")]
    [InlineData("application/json", 403, "Origin", "null")]
    [InlineData("application/json", 403, "Sec-Fetch-Site", "cross-site")]
    [InlineData("application/json", 403, "Sec-Fetch-Site", "same-site")]
    [InlineData("application/x-www-form-urlencoded", 415, "Accept", "*/*")]
    [InlineData("multipart/form-data; boundary=x", 415, "Accept", "*/*")]
    [InlineData("text/plain", 415, "Accept", "*/*")]
    [InlineData("application/json", 201, "Sec-Fetch-Site", "same-origin")]
    [InlineData("application/json", 201, "Accept", "*/*")]
    public async Task No_page_of_another_site_changes_anything(string type, int status, string header, string value)
    {
        await using var served = await ServedLedger.Of(Loan);
        using var client = new ApiClient(served);
        var body = $$"""{"verdict": "confirm", "subject": "{{served.View.Deals(new DealQuery())[0].Id}}"}""";
        using var answer = await client.Post("judgements", body, type, (header, value));
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(status == 201 ? 1 : 0, served.View.Judgements().Count);
    }

    [Fact]
    public async Task A_page_of_the_workbench_may_change_what_another_site_may_not()
    {
        await using var served = await ServedLedger.Of(Loan);
        using var client = new ApiClient(served);
        var body = $$"""{"verdict": "confirm", "subject": "{{served.View.Deals(new DealQuery())[0].Id}}"}""";
        using var answer = await client.Post("judgements", body, headers: ("Origin", served.Address.GetLeftPart(UriPartial.Authority)));
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
    }

    [Fact]
    public async Task An_article_is_read_and_nothing_is_stored()
    {
        await using var served = await ServedLedger.Of();
        using var client = new ApiClient(served);
        var article = new ArticleSource().Read(new MemoryStream(Encoding.UTF8.GetBytes(Text)), "body.txt").Single().Article!;
        using var expected = new MemoryStream();
        ReadingJson.WriteLines(expected, [SharedReader.Instance.Read(article)]);
        using var ofText = await client.Post("read", Text, "text/plain");
        var reading = await ApiClient.TextOf(ofText);
        Assert.Equal(Encoding.UTF8.GetString(expected.ToArray()).TrimEnd('\n'), reading);
        Assert.Contains("\"kind\":\"financing\"", reading, StringComparison.Ordinal);

        var sent = new { title = article.Title, outlet = article.Outlet, published = "2016-05-27", text = article.Text };
        using var ofJson = await client.Post("read", JsonSerializer.Serialize(sent, OnManyLines));
        Assert.Equal(reading, await ApiClient.TextOf(ofJson));
        var schema = new JsonObject { ["$ref"] = "#/components/schemas/Reading" };
        Assert.Empty(SchemaCheck.Faults(JsonNode.Parse(reading), schema, ApiDescription.Shared.Document));
        Assert.Equal(0, (await client.Json("articles"))["count"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("  ", "text/plain", 422)]
    [InlineData("""{"title": "no text"}""", "application/json", 422)]
    [InlineData("{", "application/json", 400)]
    [InlineData("<p>x</p>", "text/html", 415)]
    public async Task What_cannot_be_read_is_told_as_a_problem(string body, string type, int status)
    {
        await using var served = await ServedLedger.Of();
        using var client = new ApiClient(served);
        using var answer = await client.Post("read", body, type);
        Assert.Equal(status, (int)answer.StatusCode);
        await ApiClient.ProblemOf(answer);
    }

    [Fact]
    public async Task A_body_that_is_too_long_is_refused()
    {
        await using var served = await ServedLedger.Of();
        using var client = new ApiClient(served);
        using var answer = await client.Post("read", new string('x', (1 << 20) + 1), "text/plain", ("Expect", "100-continue"));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        await ApiClient.ProblemOf(answer);
    }
}
