using Entente.Reading;
using Entente.Web.Api.Jobs;
using Entente.Web.Api.Reference;
using Entente.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Web.Api;

/// <summary>
/// The ledger for programs. Every request passes here: looks are answered from the client's own copy while the ledger is the same,
/// changes are taken from nobody's page but the workbench's own.
/// </summary>
internal sealed class ApiEndpoints : IEndpointGroup
{
    /// <summary>Where version 1 begins.</summary>
    public const string Root = "/api/v1";

    /// <summary>Whether an address is one for programs, whose answers are never pages.</summary>
    public static bool IsBelow(PathString path) => path.StartsWithSegments("/api");

    public void AddServices(IServiceCollection services)
    {
        // The models take a while to load: for the first job, not for all who only look.
        services.AddSingleton(provider => new Lazy<NewsReader>(provider.GetRequiredService<NewsReader>));
        services.AddSingleton<FilingJobs>();
        services.AddHostedService(provider => provider.GetRequiredService<FilingJobs>());
    }

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api", () => Page.Of<ReferencePage>(ApiDescription.Shared));
        JobAddresses.MapPage(routes);
        var api = routes.MapGroup(Root);
        api.MapGet("/openapi.json", () => Results.Bytes(ApiDescription.Shared.Content.ToArray(), "application/json"));
        var looks = api.MapGroup("").AddEndpointFilter<KnownQuery>().AddEndpointFilter<LedgerTag>();
        DealAddresses.Map(looks);
        ArticleAddresses.Map(looks);
        ActorAddresses.Map(looks);
        JudgementAddresses.Map(looks);
        // The guard of the workbench's forms asks for a token that programs have not; this one takes its place.
        var changes = api.MapGroup("").AddEndpointFilter<KnownQuery>().AddEndpointFilter<SameOrigin>().DisableAntiforgery();
        JudgementAddresses.MapChanges(changes);
        ReadAddress.Map(changes);
        JobAddresses.Map(api.MapGroup("").AddEndpointFilter<KnownQuery>(), changes);
        // Nothing is changed here, so no form's token is asked for.
        routes.Map("/api/{**rest}", Unknown).DisableAntiforgery();
    }

    private static IResult Unknown(HttpContext context)
    {
        var methods = context.Request.Path.StartsWithSegments(Root, out var rest) ? ApiDescription.Shared.MethodsOf(rest.Value!) : [];
        if (methods.IsEmpty || methods.Contains(context.Request.Method)) return Page.Fault(404, "There is no such address.", $"{Root}/openapi.json lists all.");
        context.Response.Headers.Allow = string.Join(", ", methods);
        return Page.Fault(405, $"This address takes no {context.Request.Method}.", $"It takes {string.Join(", ", methods)}.");
    }
}
