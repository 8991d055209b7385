using System.Globalization;
using Entente.Ledger;
using Entente.Web.Layout;
using Entente.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Web.Judging;

/// <summary>Takes decisions, and takes them back. Both lead to where they were made, the page of the deal or the review, which says what was decided.</summary>
internal sealed class JudgementEndpoints : IEndpointGroup
{
    public void AddServices(IServiceCollection services) => services.AddSingleton<JudgedDeals>();

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/judgements", Judge);
        routes.MapPost("/judgements/{number:long}/undo", Undo);
    }

    private static async Task<IResult> Judge(HttpContext context, LedgerDesk desk, Links links, JudgedDeals deals)
    {
        var form = await context.Request.ReadFormAsync();
        var request = Decision.RequestOf(form, AnalystName.Taken(context, form["analyst"]));
        return On(links, form, desk.Write(writer => writer.Judge(request)), deals, [new("at", form["then"]), new("from", form["from"])]);
    }

    private static async Task<IResult> Undo(long number, HttpContext context, LedgerDesk desk, Links links, JudgedDeals deals)
    {
        var form = await context.Request.ReadFormAsync();
        var analyst = AnalystName.Proven(context) ?? AnalystName.Remembered(context);
        return On(links, form, desk.Write(writer => writer.Undo(number, analyst: analyst)), deals, [new("at", form["from"])]);
    }

    // A redirect, so that a page that is loaded again decides nothing again.
    private static IResult On(Links links, IFormCollection form, Judgement made, JudgedDeals deals, KeyValuePair<string, string?>[] review)
    {
        KeyValuePair<string, string?> done = new(JudgementNumber.Key, made.Number.ToString(CultureInfo.InvariantCulture));
        return Results.Redirect(form["deal"].ToString() is { Length: > 0 } deal
            ? links.To($"/deals/{Uri.EscapeDataString(deals.After(made, deal))}", done)
            : links.To("/review", [.. review, done]));
    }
}
