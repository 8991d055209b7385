using Entente.Ledger;
using Entente.Web.Layout;
using Entente.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Web.Deals;

/// <summary>The list of deals.</summary>
internal sealed class DealsEndpoints : IEndpointGroup
{
    private const int PageSize = 50;

    public NavigationEntry Entry => new("deals", "Deals", "/deals");

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", (Links links) => Results.Redirect(links.Deals()));
        routes.MapGet("/deals", List);
    }

    private static IResult List(Links links, LedgerView ledger)
    {
        var query = new DealQuery { AsOf = links.AsOf, Limit = PageSize };
        return Page.Of<DealsPage>(new DealsModel(ledger.Deals(query), ledger.Count(query)));
    }
}
