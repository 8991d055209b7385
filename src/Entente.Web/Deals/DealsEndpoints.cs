using Entente.Codebook;
using Entente.Ledger;
using Entente.Ledger.Exports;
using Entente.Web.Layout;
using Entente.Web.Serving;
using Entente.Web.Wording;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Web.Deals;

/// <summary>The list of deals, and what is shown of it as a file.</summary>
internal sealed class DealsEndpoints : IEndpointGroup
{
    public NavigationEntry Entry => new("deals", "Deals", "/deals");

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", (Links links) => Results.Redirect(links.Deals()));
        routes.MapGet("/deals", List);
        routes.MapGet("/deals.csv", (HttpRequest request, Links links, LedgerView ledger, CodebookEdition edition, PlainNames names) =>
            Export("csv", "text/csv; charset=utf-8", AddressOf(request, links, names), ledger, edition));
        routes.MapGet("/deals.jsonl", (HttpRequest request, Links links, LedgerView ledger, CodebookEdition edition, PlainNames names) =>
            Export("jsonl", "application/jsonl; charset=utf-8", AddressOf(request, links, names), ledger, edition));
    }

    private static IResult List(HttpRequest request, Links links, LedgerView ledger, PlainNames names)
    {
        var address = AddressOf(request, links, names);
        return Page.Of<DealsPage>(new DealsModel(address, ledger.List(address.Query)));
    }

    private static DealsAddress AddressOf(HttpRequest request, Links links, PlainNames names) => DealsAddress.Of(request.Query, links.AsOf, names);

    // All that the filters let through, whatever the page. Written to memory first: an entry that fails its check must not leave half a file.
    private static IResult Export(string format, string mediaType, DealsAddress address, LedgerView ledger, CodebookEdition edition)
    {
        var output = new MemoryStream();
        new DealExport(format, edition).Write(output, ledger.Pictures(address.Filter));
        return Results.File(output.ToArray(), mediaType, $"deals.{format}");
    }
}
