using Entente.Ledger;
using Entente.Web.Judging;
using Entente.Web.Layout;
using Entente.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Web.Deal;

/// <summary>The page of a deal.</summary>
internal sealed class DealEndpoints : IEndpointGroup
{
    public void Map(IEndpointRouteBuilder routes) => routes.MapGet("/deals/{id}", Show);

    private static IResult Show(string id, HttpRequest request, Links links, LedgerView ledger, JudgedDeals judged)
    {
        if (ledger.Find(id, links.AsOf) is not { } deal) return Page.Fault(404, "Nothing of this deal was there then.", "Look at it as of a later day.");
        if (deal.Id != id) return Results.Redirect(links.Deal(deal.Id));
        var done = JudgementNumber.Done(request, ledger);
        return Page.Of<DealPage>(DealModel.Of(deal, ledger, links.AsOf) with { Done = done, Beside = done is null ? null : judged.Beside(done, deal.Id) });
    }
}
