using System.Text.Json;
using Entente.Codebook.Serialisation;
using Entente.Ledger.Looking;
using Entente.Ledger.Serialisation;
using Entente.Web.Actors;
using Entente.Web.Layout;
using Entente.Web.Serving;
using Entente.Web.Wording;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Web.Api;

/// <summary>States and organisations that take part in deals: all, one with its partners, and what its people say.</summary>
internal static class ActorAddresses
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/actors", List);
        routes.MapGet("/actors/{code}", Show);
        routes.MapGet("/actors/{code}/statements", Statements);
    }

    private static IResult List(HttpRequest request, Links links, ActorView actors, PlainNames names)
    {
        var page = PageOfItems.Of(request);
        var all = actors.All(links.AsOf);
        return page.Answer(request, all.Length, json => WriteActors(json, all.Skip(page.Offset).Take(page.Limit), names));
    }

    private static JsonAnswer Show(string code, Links links, ActorView actors, PlainNames names)
    {
        code = names.CodeOf(code);
        var deals = actors.DealsOf([code], links.AsOf);
        var statements = actors.CountStatements(code, links.AsOf);
        if (deals.IsEmpty && statements == 0) throw Unknown(code);
        return JsonAnswer.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("code", code);
            json.WriteString("name", names.Actor(code));
            json.WriteNumber("deals", deals.Length);
            json.WriteNumber("statements", statements);
            json.WriteList("partners", Partner.Of(code, deals), (writer, partner) => WritePartner(writer, partner, names));
            json.WriteEndObject();
        });
    }

    private static IResult Statements(string code, HttpRequest request, Links links, ActorView actors, PlainNames names)
    {
        var page = PageOfItems.Of(request);
        code = names.CodeOf(code);
        var count = actors.CountStatements(code, links.AsOf);
        if (count == 0 && actors.DealsOf([code], links.AsOf).IsEmpty) throw Unknown(code);
        var statements = actors.Statements(code, links.AsOf, page.Limit, page.Offset);
        return page.Answer(request, count, JsonAnswer.Items(output => ArticleJson.WriteLines(output, statements)));
    }

    private static WrongAddressException Unknown(string code) =>
        new($"Nothing is known of “{code}”.", $"{ApiEndpoints.Root}/actors lists all actors.") { Status = 404 };

    private static void WriteActors(Utf8JsonWriter json, IEnumerable<ActorLine> actors, PlainNames names)
    {
        foreach (var actor in actors)
        {
            json.WriteStartObject();
            json.WriteString("code", actor.Code);
            json.WriteString("name", names.Actor(actor.Code));
            json.WriteNumber("deals", actor.Deals);
            json.WriteString("last", DayText.Iso(actor.Last));
            json.WriteEndObject();
        }
    }

    private static void WritePartner(Utf8JsonWriter json, Partner partner, PlainNames names)
    {
        json.WriteStartObject();
        json.WriteString("code", partner.Code);
        json.WriteString("name", names.Actor(partner.Code));
        json.WriteNumber("deals", partner.Deals);
        json.WriteString("last", DayText.Iso(partner.Last));
        json.WriteStartObject("kinds");
        foreach (var (kind, count) in partner.Kinds) json.WriteNumber(kind, count);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
