using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Entente.Tests.Web.Api;

/// <summary>A program that uses the interface of a served ledger.</summary>
internal sealed class ApiClient(ServedLedger served) : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(1) })
    {
        BaseAddress = new Uri(served.Address, "/api/v1/"),
    };

    /// <summary>The JSON at an address, which is to be there.</summary>
    public async Task<JsonNode> Json(string address)
    {
        using var answer = await Ask(address);
        Assert.Equal((HttpStatusCode.OK, "application/json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        return JsonNode.Parse(await TextOf(answer))!;
    }

    public async Task<string> Text(string address)
    {
        using var answer = await Ask(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await TextOf(answer);
    }

    public Task<HttpResponseMessage> Ask(string address, params (string Name, string Value)[] headers) => Send(HttpMethod.Get, address, null, headers);

    public Task<HttpResponseMessage> Post(string address, string body, string type = "application/json", params (string Name, string Value)[] headers)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        return Send(HttpMethod.Post, address, content, headers);
    }

    public static Task<string> TextOf(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    /// <summary>What an answer says that tells a fault.</summary>
    public static async Task<JsonNode> ProblemOf(HttpResponseMessage answer)
    {
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var text = await TextOf(answer);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        return JsonNode.Parse(text)!;
    }

    public void Dispose() => _client.Dispose();

    private async Task<HttpResponseMessage> Send(HttpMethod method, string address, HttpContent? content, (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative)) { Content = content };
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
    }
}
