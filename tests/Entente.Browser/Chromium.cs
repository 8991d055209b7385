using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Entente.Browser.Chromium))]

namespace Entente.Browser;

/// <summary>One headless Chromium for all tests: the program that <c>ENTENTE_TEST_CHROMIUM</c> names. Without one, they are skipped.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Variable = "ENTENTE_TEST_CHROMIUM";

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } program) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = ["--disable-quic", "--disable-component-update"] });
    }

    /// <summary>A window that shares nothing with any other.</summary>
    public Task<IBrowserContext> Window(int width = 1200, ColorScheme scheme = ColorScheme.Light, bool script = true)
    {
        Assert.SkipWhen(_browser is null, $"{Variable} names no Chromium; .ci/run installs one.");
        return _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 800 },
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = script,
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
