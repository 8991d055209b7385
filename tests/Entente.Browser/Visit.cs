using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Entente.Browser;

/// <summary>A look at a workbench in a window of its own. What no page should do is written down: dialogs, errors, requests that leave the site.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _window;
    private readonly string _site;
    private readonly ConcurrentQueue<string> _faults = [];

    private Visit(IBrowserContext window, IPage page, string site)
    {
        (_window, Page, _site) = (window, page, site);
        page.Dialog += async (_, dialog) =>
        {
            _faults.Enqueue($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        page.PageError += (_, error) => _faults.Enqueue($"error: {error}");
        page.Console += (_, message) => Note(message);
        page.Request += (_, request) => Note(request);
    }

    public IPage Page { get; }

    /// <summary>What went wrong so far; violations of the Content-Security-Policy are among the errors.</summary>
    public IReadOnlyCollection<string> Faults => _faults;

    /// <summary>The address without the site.</summary>
    public string Address => Page.Url[_site.Length..];

    public static async Task<Visit> To(Chromium chromium, OpenLedger ledger, string address, int width = 1200, ColorScheme scheme = ColorScheme.Light, bool script = true)
    {
        var window = await chromium.Window(width, scheme, script);
        var visit = new Visit(window, await window.NewPageAsync(), ledger.Site);
        await visit.Go(address);
        return visit;
    }

    public Task Go(string address) => Page.GotoAsync(_site + address);

    /// <summary>Unfolds what can be unfolded in the page, but not what would lie over it.</summary>
    public Task Unfold() => Page.EvaluateAsync("document.querySelectorAll('main details.opens').forEach(d => d.open = true)");

    public ValueTask DisposeAsync() => _window.DisposeAsync();

    private void Note(IConsoleMessage message)
    {
        // A page that says that there is none bears the status of that.
        if (message.Type == "error" && !message.Text.Contains("the server responded with a status of 4", StringComparison.Ordinal))
            _faults.Enqueue($"console: {message.Text}");
    }

    private void Note(IRequest request)
    {
        if (!request.Url.StartsWith(_site, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)) _faults.Enqueue($"asks {request.Url}");
    }
}
