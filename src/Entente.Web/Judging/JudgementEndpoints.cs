using System.Globalization;
using Entente.Web.Layout;
using Entente.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Web.Judging;

/// <summary>Takes decisions, and takes them back; both lead on to the review, which says what was decided.</summary>
internal sealed class JudgementEndpoints : IEndpointGroup
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/judgements", Judge);
        routes.MapPost("/judgements/{number:long}/undo", Undo);
    }

    private static async Task<IResult> Judge(HttpContext context, LedgerDesk desk, Links links)
    {
        var form = await context.Request.ReadFormAsync();
        var request = Decision.RequestOf(form, AnalystName.Taken(context, form["analyst"]));
        return On(links, desk.Write(writer => writer.Judge(request)).Number, at: form["then"], from: form["from"]);
    }

    private static async Task<IResult> Undo(long number, HttpContext context, LedgerDesk desk, Links links)
    {
        var form = await context.Request.ReadFormAsync();
        var analyst = AnalystName.Proven(context) ?? AnalystName.Remembered(context);
        return On(links, desk.Write(writer => writer.Undo(number, analyst: analyst)).Number, at: form["from"], from: null);
    }

    // A redirect, so that a page that is loaded again decides nothing again.
    private static IResult On(Links links, long number, string? at, string? from) => Results.Redirect(links.To("/review",
    [
        new("at", at), new("from", from), new("done", number.ToString(CultureInfo.InvariantCulture)),
    ]));
}
