using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Entente.Browser;

/// <summary>A look at a workbench in a window of its own. What no page should do is written down: dialogs, errors, requests that leave the site.</summary>
public sealed class Visit : IAsyncDisposable
{
    // Elements that reach over the edge of the window; what has a scroll bar of its own may.
    private const string Overflowing = """
        () => {
          const edge = document.documentElement.clientWidth + 1;
          const isOver = e => { const box = e.getBoundingClientRect(); return e.checkVisibility() && box.width > 1 && box.right > edge && getComputedStyle(e).clipPath === 'none'; };
          const over = [...document.querySelectorAll('body *')].filter(isOver).map(e => `${e.tagName} ${e.className} to ${e.getBoundingClientRect().right}`);
          if (document.scrollingElement.scrollWidth > edge) over.unshift(`the page is ${document.scrollingElement.scrollWidth} wide`);
          return over.join('; ');
        }
        """;

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

    /// <summary>Follows what has the focus by the enter key. The browser may lose a key while a busy machine lays a page out; the focus stays where it was.</summary>
    public async Task Follow(Regex address)
    {
        for (var attempt = 0; attempt < 5 && !address.IsMatch(Page.Url); attempt++)
        {
            await Page.Keyboard.PressAsync("Enter");
            for (var wait = 0; wait < 40 && !address.IsMatch(Page.Url); wait++) await Task.Delay(250, TestContext.Current.CancellationToken);
        }

        await Page.WaitForLoadStateAsync();
        Assert.Matches(address, Page.Url);
    }

    /// <summary>What reaches over the edge of the window; empty where nothing does.</summary>
    public Task<string> Overflow() => Page.EvaluateAsync<string>(Overflowing);

    /// <summary>The rules of accessibility that the page breaks.</summary>
    public async Task<IReadOnlyList<string>> Barriers()
    {
        var found = await Page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        Assert.NotEmpty(found.Passes);
        return [.. found.Violations.Select(v => $"{v.Impact} {v.Id}: {v.Help}: {string.Join("; ", v.Nodes.Select(n => n.Html))}")];
    }

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
