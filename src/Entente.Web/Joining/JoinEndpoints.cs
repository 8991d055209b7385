using Entente.Ledger;
using Entente.Ledger.Linking;
using Entente.Web.Layout;
using Entente.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Web.Joining;

/// <summary>Where an analyst looks for the deal that another one is.</summary>
internal sealed class JoinEndpoints : IEndpointGroup
{
    private const int LongestText = 400;

    public void Map(IEndpointRouteBuilder routes) => routes.MapGet("/deals/{id}/same", Search);

    // A judgement is made on all that is known, so the deal is the one of now, whatever day is looked at elsewhere.
    private static IResult Search(string id, HttpRequest request, Links links, LedgerView ledger, DealLinker linker)
    {
        var text = request.Query["text"].ToString().Trim();
        if (text.Length > LongestText) throw new WrongAddressException("That is too long to look for.", "Give a few words of the other deal, or its id.");
        if (ledger.Find(id) is not { } deal) return Page.Fault(404, "There is no such deal.", "Look for it in the list.");
        return links.AsOf.IsNow
            ? Page.Of<JoinPage>(new CandidateSearch(ledger, linker).For(deal, text))
            : Page.Fault(400, "The past is looked at, not judged.", "Go back to today: the day is at the head of the page.");
    }
}
