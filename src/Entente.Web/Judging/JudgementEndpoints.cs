using System.Globalization;
using Entente.Ledger;
using Entente.Web.Layout;
using Entente.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Web.Judging;

/// <summary>Takes decisions, and takes them back; both lead back to the page of the deal where they come from there, else on to the review; either says what was decided.</summary>
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
        return On(links, form, desk.Write(writer => writer.Judge(request)), ("at", form["then"]), ("from", form["from"]));
    }

    private static async Task<IResult> Undo(long number, HttpContext context, LedgerDesk desk, Links links)
    {
        var form = await context.Request.ReadFormAsync();
        var analyst = AnalystName.Proven(context) ?? AnalystName.Remembered(context);
        return On(links, form, desk.Write(writer => writer.Undo(number, analyst: analyst)), ("at", form["from"]));
    }

    // A redirect, so that a page that is loaded again decides nothing again.
    private static IResult On(Links links, IFormCollection form, Judgement made, params IEnumerable<(string Key, string? Value)> review)
    {
        var deal = form["deal"].ToString();
        var query = (deal.Length > 0 ? [] : review).Append((JudgementNumber.Key, made.Number.ToString(CultureInfo.InvariantCulture)));
        return Results.Redirect(links.To(deal.Length > 0 ? $"/deals/{Uri.EscapeDataString(deal)}" : "/review", query.Select(q => KeyValuePair.Create(q.Item1, q.Item2))));
    }
}
