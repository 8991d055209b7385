using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Entente.Codebook;
using Entente.Ledger;
using Entente.Ledger.Looking;
using Entente.Tests.Ledger;
using Entente.Web;
using Entente.Web.Api;
using Entente.Web.Api.Jobs;
using Microsoft.AspNetCore.Routing;
using Microsoft.OpenApi;

namespace Entente.Tests.Web.Api;

/// <summary>The description is sound, and tells of all that there is and of nothing else.</summary>
public class DescriptionTests
{
    private static readonly JsonObject Document = ApiDescription.Shared.Document;

    [Fact]
    public void A_reader_of_the_standard_finds_no_fault()
    {
        var read = OpenApiDocument.Parse(Encoding.UTF8.GetString(ApiDescription.Shared.Content.Span), "json");
        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Diagnostic.Warnings);
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, read.Diagnostic.SpecificationVersion);
        Assert.Equal(Document["paths"]!.AsObject().Count, read.Document!.Paths.Count);
    }

    [Fact]
    public void What_is_referred_to_is_there()
    {
        var references = Regex.Matches(Encoding.UTF8.GetString(ApiDescription.Shared.Content.Span), "\"\\$ref\": \"#/([^\"]*)\"").Select(m => m.Groups[1].Value).Distinct().ToArray();
        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.NotNull(reference.Split('/').Aggregate((JsonNode?)Document, (at, key) => at?[key])));
    }

    [Fact]
    public async Task Every_route_stands_in_it_and_no_other()
    {
        using var place = LedgerPlace.Sqlite();
        await using var workbench = WorkbenchHost.Create(new WorkbenchSettings(place.Store, SharedReader.Edition, "http://127.0.0.1:0"));
        var routes = ((IEndpointRouteBuilder)workbench).DataSources.SelectMany(d => d.Endpoints).OfType<RouteEndpoint>()
            .Where(e => e.RoutePattern.RawText!.StartsWith(ApiEndpoints.Root + "/", StringComparison.Ordinal) && !e.RoutePattern.RawText.Contains("**", StringComparison.Ordinal))
            .SelectMany(e => e.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods.Select(m => $"{m} {ApiDescription.PathOf(e.RoutePattern.RawText!)}"));
        Assert.Equal(ApiDescription.Shared.Operations.Select(o => $"{o.Method} {o.Path}").Order(StringComparer.Ordinal), routes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Its_words_are_those_of_the_program()
    {
        Assert.Equal(Words<Status>(), WordsAt("Status"));
        Assert.Equal(Words<TermType>(), WordsAt("TermType"));
        Assert.Equal(["status", "party", .. Words<TermType>()], WordsAt("Property"));
        Assert.Equal(Words<Qualifier>(), WordsAt("Qualifier"));
        Assert.Equal(Words<Verdict>(), WordsAt("Verdict"));
        Assert.Equal(Words<JobState>(), WordsAt("Job/properties/state"));
        Assert.Equal(Words<ShownRule>(), WordsAt("Term/properties/shownBy"));
        Assert.Equal(Words<StepReason>(), WordsAt("StatusStep/properties/reason"));
        Assert.Equal(Words<DealOrder>(), ParameterWords("sort"));
        Assert.Equal(Words<Caution>(), ParameterWords("only"));
    }

    [Fact]
    public async Task The_reference_shows_all_of_it_without_script()
    {
        await using var served = await ServedLedger.Of();
        var page = await served.Page("/api");
        Assert.All(ApiDescription.Shared.Operations.Where(o => o.Tag.Length > 0), o => Assert.Contains($"id=\"{o.Id}\"", page, StringComparison.Ordinal));
        Assert.All(Document["components"]!["schemas"]!.AsObject(), s => Assert.Contains($"id=\"{s.Key}\"", page, StringComparison.Ordinal));
        Assert.All(Regex.Matches(page, "href=\"#([A-Za-z]+)\"").Select(m => m.Groups[1].Value).Distinct(), name => Assert.Contains($"id=\"{name}\"", page, StringComparison.Ordinal));
        HostileTextTests.Harmless(page);
    }

    [Fact]
    public async Task It_is_served_as_it_is()
    {
        await using var served = await ServedLedger.Of();
        using var client = new ApiClient(served);
        Assert.Equal(Document.ToJsonString(), (await client.Json("openapi.json")).ToJsonString());
    }

    private static string[] Words<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(v => Names.Of(v))];

    private static string[] WordsAt(string path) => ListOf(path.Split('/').Aggregate(Document["components"]!["schemas"]!, (at, key) => at[key]!)["enum"]!);

    private static string[] ParameterWords(string name)
    {
        var schema = Document["paths"]!["/deals"]!["get"]!["parameters"]!.AsArray().Single(p => p!["name"]?.GetValue<string>() == name)!["schema"]!;
        return ListOf(schema["enum"] ?? schema["items"]!["enum"]!);
    }

    private static string[] ListOf(JsonNode values) => [.. values.AsArray().Select(v => v!.GetValue<string>())];
}
