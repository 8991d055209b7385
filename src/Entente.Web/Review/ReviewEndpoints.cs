using Entente.Ledger;
using Entente.Ledger.Linking;
using Entente.Web.Judging;
using Entente.Web.Layout;
using Entente.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Web.Review;

/// <summary>What waits for an analyst, one question a page.</summary>
internal sealed class ReviewEndpoints : IEndpointGroup
{
    public NavigationEntry Entry => new("review", "Review", "/review") { Waiting = ledger => ledger.Questions().Count };

    public void AddServices(IServiceCollection services) => services.AddSingleton<DealLinker>();

    public void Map(IEndpointRouteBuilder routes) => routes.MapGet("/review", Show);

    // The page asks what is open now, whatever day is looked at elsewhere: a judgement is made on all that is known.
    private static IResult Show(HttpRequest request, LedgerView ledger, LedgerStore store, DealLinker linker) => Page.Of<ReviewPage>(
        new ReviewModels(ledger, store, linker).Of(request.Query["at"].ToString(), JudgementNumber.Done(request, ledger), request.Query["from"].ToString()));
}
