using System.Globalization;
using Entente.Ledger;
using Entente.Ledger.Serialisation;
using Entente.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Web.Api;

/// <summary>What analysts decided, and new decisions as <c>entente judge</c> takes them.</summary>
internal static class JudgementAddresses
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/judgements", List);
        routes.MapGet("/judgements/{number:long}", (long number, LedgerView ledger) => JsonAnswer.OfLine(output => JudgementJson.WriteLines(output, [Find(ledger, number)])));
    }

    public static void MapChanges(IEndpointRouteBuilder routes) => routes.MapPost("/judgements", Judge).LimitBody(64 * BodyLimit.Kibibyte);

    private static IResult List(HttpRequest request, LedgerView ledger)
    {
        var page = PageOfItems.Of(request);
        var all = ledger.Judgements();
        return page.Answer(request, all.Count, JsonAnswer.Items(output => JudgementJson.WriteLines(output, all.Skip(page.Offset).Take(page.Limit))));
    }

    private static async Task<IResult> Judge(HttpContext context, LedgerDesk desk)
    {
        if (!ContentType.Is(context.Request, ContentType.Json)) return ContentType.Refused(ContentType.Json);
        var body = await JudgementBody.Read(context);
        var made = desk.Write(body.Write);
        context.Response.Headers.Location = string.Create(CultureInfo.InvariantCulture, $"{ApiEndpoints.Root}/judgements/{made.Number}");
        return JsonAnswer.OfLine(output => JudgementJson.WriteLines(output, [made]), StatusCodes.Status201Created);
    }

    private static Judgement Find(LedgerView ledger, long number) => ledger.Judgements().FirstOrDefault(j => j.Number == number)
        ?? throw new WrongAddressException($"There is no judgement {number}.", $"{ApiEndpoints.Root}/judgements lists all.") { Status = 404 };
}
