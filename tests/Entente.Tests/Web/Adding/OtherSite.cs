using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Entente.Tests.Web.Adding;

/// <summary>A web server on a free loopback port, that behaves and misbehaves.</summary>
internal sealed class OtherSite : IAsyncDisposable
{
    private readonly WebApplication _site;

    private OtherSite()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _site = builder.Build();
        _site.Use((context, next) =>
        {
            Asked++;
            return next(context);
        });
        _site.MapGet("/page", () => Results.Bytes(Encoding.Latin1.GetBytes("<html><title>Prêt</title><p>Russia will lend Egypt $25 billion. S\u00e3o Tom\u00e9 was told.</p>"), "text/html; charset=iso-8859-1"));
        _site.MapGet("/to", (string url) => Results.Redirect(url));
        _site.MapGet("/loop", () => Results.Redirect("/loop"));
        _site.MapGet("/large", () => Results.Bytes(new byte[5 * 1024 * 1024], "text/plain"));
        _site.MapGet("/slow", async (CancellationToken stop) => await Task.Delay(Timeout.Infinite, stop));
    }

    /// <summary>How often it was asked for anything.</summary>
    public int Asked { get; private set; }

    public int Port => new Uri(_site.Urls.Single()).Port;

    public static async Task<OtherSite> Start()
    {
        var site = new OtherSite();
        await site._site.StartAsync(TestContext.Current.CancellationToken);
        return site;
    }

    public string At(string path) => $"http://127.0.0.1:{Port}{path}";

    public ValueTask DisposeAsync() => _site.DisposeAsync();
}
