using System.Text.Json;
using Entente.Codebook;
using Entente.Codebook.Serialisation;
using Entente.Ledger;
using Entente.Ledger.Exports;
using Entente.Ledger.Looking;
using Entente.Ledger.Serialisation;
using Entente.Web.Deals;
using Entente.Web.Layout;
using Entente.Web.Serving;
using Entente.Web.Wording;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Web.Api;

/// <summary>Deals as <c>entente deals --format jsonl</c> prints them, each checked against its frozen texts, and their entries by themselves.</summary>
internal static class DealAddresses
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/deals", List);
        routes.MapGet("/deals/{id}", (string id, Links links, LedgerView ledger, CodebookEdition edition) =>
            JsonAnswer.OfLine(output => Write(output, [Find(id, links, ledger)], edition)));
        routes.MapGet("/deals/{id}/entries", Entries);
    }

    private static IResult List(HttpRequest request, Links links, LedgerView ledger, PlainNames names, CodebookEdition edition)
    {
        var page = PageOfItems.Of(request);
        var query = DealsAddress.Of(request.Query, links.AsOf, names).Filter with { Limit = page.Limit, Offset = page.Offset };
        var listing = ledger.List(query);
        var deals = ledger.Pictures([.. listing.Deals.Select(d => d.Id)], links.AsOf);
        return page.Answer(
            request,
            listing.Count,
            JsonAnswer.Items(output => Write(output, deals, edition)),
            json => json.WriteList("totals", listing.Totals, WriteTotal));
    }

    private static IResult Entries(string id, HttpRequest request, Links links, LedgerView ledger)
    {
        var page = PageOfItems.Of(request);
        var property = PropertyOf(request);
        Entry[] entries = [.. Find(id, links, ledger).AllEntries.Where(e => property.Length == 0 || e.Property == property)];
        return page.Answer(request, entries.Length, JsonAnswer.Items(output => EntryLines.Write(output, entries.Skip(page.Offset).Take(page.Limit))));
    }

    private static string PropertyOf(HttpRequest request)
    {
        var property = request.Query["property"].ToString();
        return property is "" or DealProperty.Status or DealProperty.Party || DealProperty.TermTypeOf(property) is not null
            ? property
            : throw new WrongAddressException(
                $"“{property}” is no property.", $"One is {DealProperty.Status}, {DealProperty.Party}, {string.Join(", ", Enum.GetValues<TermType>().Select(t => Names.Of(t)))}.");
    }

    private static DealView Find(string id, Links links, LedgerView ledger) =>
        ledger.Find(id, links.AsOf) ?? throw new WrongAddressException("Nothing of this deal was there then.", "Look at it as of a later day.") { Status = 404 };

    private static void Write(Stream output, IEnumerable<DealView> deals, CodebookEdition edition) => new DealExport("jsonl", edition).Write(output, deals);

    private static void WriteTotal(Utf8JsonWriter json, DealTotal total)
    {
        json.WriteStartObject();
        json.WriteString("kind", total.Kind);
        json.WriteString("unit", total.Unit);
        json.WriteNumber("amount", total.Amount);
        json.WriteNumber("deals", total.Deals);
        json.WriteNumber("parts", total.Parts);
        json.WriteEndObject();
    }
}
