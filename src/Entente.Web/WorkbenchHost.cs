using Entente.Ledger;
using Entente.Ledger.Looking;
using Entente.Web.Access;
using Entente.Web.Actors;
using Entente.Web.Adding;
using Entente.Web.Api;
using Entente.Web.Articles;
using Entente.Web.Deal;
using Entente.Web.Deals;
using Entente.Web.Joining;
using Entente.Web.Judging;
using Entente.Web.Layout;
using Entente.Web.Review;
using Entente.Web.Serving;
using Entente.Web.Wording;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Entente.Web;

/// <summary>
/// The workbench as a web program: services, what every request passes through, and every address, composed in this one place.
/// </summary>
public static class WorkbenchHost
{
    /// <summary>A workbench that is ready to be started.</summary>
    /// <exception cref="ArgumentException">It would be open to other machines without a rule of access.</exception>
    public static WebApplication Create(WorkbenchSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (settings.Access is null && !ListenAddress.IsOfThisMachine(settings.Address)) throw new ArgumentException($"{settings.Address} is open to other machines.", nameof(settings));
        IEndpointGroup[] groups = [.. Groups(settings)];
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Error);
        builder.WebHost.UseUrls(settings.Address);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        AddServices(builder.Services, settings, groups);
        var app = builder.Build();
        app.UseHostFiltering();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<FaultPages>();
        app.UseRoutingWithHead();
        app.UseRateLimiter();
        app.UseAccess(settings.Access);
        app.UseMiddleware<ChangeGuard>();
        foreach (var group in groups) group.Map(app);
        app.MapFallback(() => Page.Fault(404, "There is no such page.", "The list of deals is a good place to begin."));
        return app;
    }

    private static IEnumerable<IEndpointGroup> Groups(WorkbenchSettings settings) =>
    [
        new AssetEndpoints(), new DealsEndpoints(), new DealEndpoints(), new JoinEndpoints(), new ArticleEndpoints(), new ActorEndpoints(), new ReviewEndpoints(), new JudgementEndpoints(),
        new AddEndpoints(settings), new ApiEndpoints(), new SignInEndpoints(settings.Access),
    ];

    private static void AddServices(IServiceCollection services, WorkbenchSettings settings, IEndpointGroup[] groups)
    {
        services.AddSingleton(settings);
        services.AddSingleton(settings.Edition);
        services.AddSingleton(settings.Store);
        services.AddSingleton(new LedgerView(settings.Store, settings.Edition));
        services.AddSingleton<LedgerDesk>();
        services.AddSingleton<ActorView>();
        services.AddSingleton(new PlainNames(settings.Edition));
        services.AddSingleton<IReadOnlyList<NavigationEntry>>([.. groups.Select(g => g.Entry).OfType<NavigationEntry>()]);
        services.AddHostFiltering(hosts => hosts.AllowedHosts = settings.Access is null ? ListenAddress.Hosts : ["*"]);
        services.AddAccess(settings.Access);
        services.AddRequestLimits();
        services.AddHttpContextAccessor();
        services.AddScoped<Links>();
        services.AddRazorComponents();
        AddFormTokens(services);
        foreach (var group in groups) group.AddServices(services);
    }

    // The keys live as long as the program: it writes nothing but the ledger, and a form of before a restart is to be opened anew.
    private static void AddFormTokens(IServiceCollection services)
    {
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "entente-form";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
    }
}
