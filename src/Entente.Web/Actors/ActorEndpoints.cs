using Entente.Ledger;
using Entente.Ledger.Looking;
using Entente.Web.Layout;
using Entente.Web.Serving;
using Entente.Web.Wording;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Web.Actors;

/// <summary>Actors: all of them, one, and two with each other.</summary>
internal sealed class ActorEndpoints : IEndpointGroup
{
    public NavigationEntry Entry => new("actors", "Actors", "/actors");

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/actors", (Links links, ActorView actors) => Page.Of<ActorsPage>(actors.All(links.AsOf)));
        routes.MapGet("/actors/{code}", (string code, Links links, PlainNames names, ActorView actors, LedgerView ledger) =>
            Show([names.CodeOf(code)], links, names, actors, ledger));
        routes.MapGet("/actors/{code}/{other}", (string code, string other, Links links, PlainNames names, ActorView actors, LedgerView ledger) =>
            Show([names.CodeOf(code), names.CodeOf(other)], links, names, actors, ledger));
    }

    private static IResult Show(string[] codes, Links links, PlainNames names, ActorView actors, LedgerView ledger)
    {
        if (codes.Length == 2 && codes[0] == codes[1]) return Results.Redirect(links.Actor(codes[0]));
        var model = ActorModel.Of([.. codes], links.AsOf, actors, ledger);
        if (model.Deals.IsEmpty && model.StatementCount == 0 && codes.Any(c => names.Actor(c) == c))
            return Page.Fault(404, $"Nothing is known of “{string.Join("” and “", codes)}”.", "Codes are those of ISO 3166 (EGY) and of organisations (IMF); the list of actors has all.");
        return Page.Of<ActorPage>(model);
    }
}
