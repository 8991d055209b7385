using System.Net;
using Entente.Codebook;
using Entente.Ledger;
using Entente.Tests.Ledger;
using Entente.Web;
using Entente.Web.Access;
using Microsoft.AspNetCore.Builder;

namespace Entente.Tests.Web;

/// <summary>A workbench on a free loopback port over a ledger of its own, gone after the test.</summary>
internal sealed class ServedLedger : IAsyncDisposable
{
    private readonly LedgerPlace _place = LedgerPlace.Sqlite();
    private readonly HttpClient _client;
    private readonly WebApplication _workbench;
    private readonly Dictionary<string, string> _cookies = new(StringComparer.Ordinal);

    private ServedLedger(Func<WorkbenchSettings, WorkbenchSettings> change, IReadOnlyList<ArticleReading> readings)
    {
        if (readings.Count > 0) Writer.Add(readings);
        _workbench = WorkbenchHost.Create(change(new WorkbenchSettings(_place.Store, SharedReader.Edition, "http://127.0.0.1:0")));
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, Expect100ContinueTimeout = TimeSpan.FromMinutes(1) });
    }

    public Uri Address => _client.BaseAddress!;

    public ManualClock Clock { get; } = new();

    public LedgerView View => new(_place.Store, SharedReader.Edition);

    public LedgerWriter Writer => new(_place.Store, SharedReader.Edition, time: Clock);

    /// <summary>Sent with every request.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers { get; set; } = [];

    /// <summary>Starts a workbench over a ledger of these readings.</summary>
    public static Task<ServedLedger> Of(params IReadOnlyList<ArticleReading> readings) => Of(settings => settings, readings);

    /// <summary>Starts a workbench that lets in whom a rule says.</summary>
    public static Task<ServedLedger> Of(AccessRule access, params IReadOnlyList<ArticleReading> readings) => Of(settings => settings with { Access = access }, readings);

    /// <summary>Starts a workbench with other settings.</summary>
    public static async Task<ServedLedger> Of(Func<WorkbenchSettings, WorkbenchSettings> change, params IReadOnlyList<ArticleReading> readings)
    {
        var served = new ServedLedger(change, readings);
        await served._workbench.StartAsync(TestContext.Current.CancellationToken);
        served._client.BaseAddress = new Uri(served._workbench.Urls.Single());
        return served;
    }

    public async Task<HttpResponseMessage> Ask(string address, string? host = null, params IReadOnlyList<(string Name, string Value)> headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.Host = host;
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await Answer(request);
    }

    /// <summary>What a form comes to.</summary>
    public async Task<HttpResponseMessage> Send(PageForm form)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(form.Action, UriKind.Relative)) { Content = form.Content };
        request.Headers.ExpectContinue = true;
        return await Answer(request);
    }

    /// <summary>The page that a form leads to, which is to be there.</summary>
    public async Task<string> Sent(PageForm form)
    {
        using var answer = await Send(form);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return await Page(answer.Headers.Location!.ToString());
    }

    /// <summary>The page behind a button, by the key that stands for it.</summary>
    public Task<string> Press(string page, string key) => Sent(PageForm.OfKey(page, key));

    /// <summary>The page to which filing from a preview leads, once its job is over: then its events end.</summary>
    public async Task<string> Filed(string preview)
    {
        using var answer = await Send(PageForm.OfAction(preview, "/add/file"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var job = answer.Headers.Location!.ToString();
        Assert.Contains("event: progress", await Page($"/api/v1{job}/events"), StringComparison.Ordinal);
        return await Page(job);
    }

    public void ForgetCookies() => _cookies.Clear();

    /// <summary>The page at an address, which is to be there.</summary>
    public async Task<string> Page(string address)
    {
        using var answer = await Ask(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The page at an address with its signs as a browser shows them: marked up still, but nothing of it encoded.</summary>
    public async Task<string> Decoded(string address) => WebUtility.HtmlDecode(await Page(address));

    // A browser's cookies, in short: kept until the end, sent everywhere.
    private async Task<HttpResponseMessage> Answer(HttpRequestMessage request)
    {
        foreach (var (name, value) in Headers) request.Headers.TryAddWithoutValidation(name, value);
        if (_cookies.Count > 0) request.Headers.Add("Cookie", string.Join("; ", _cookies.Select(c => $"{c.Key}={c.Value}")));
        var answer = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            var pair = cookie.Split(';')[0];
            _cookies[pair[..pair.IndexOf('=', StringComparison.Ordinal)]] = pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..];
        }

        return answer;
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _workbench.DisposeAsync();
        _place.Dispose();
    }
}
