using System.Text;
using Entente.Codebook.Serialisation;
using Entente.Ledger;
using Entente.Ledger.Looking;
using Entente.Ledger.Serialisation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Web.Api;

/// <summary>Articles: what the ledger knows of them, their frozen texts, and their readings as <c>entente read --format jsonl</c> prints them.</summary>
internal static class ArticleAddresses
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/articles", List);
        routes.MapGet("/articles/{hash}", (string hash, LedgerStore store) =>
            JsonAnswer.OfLine(output => ArticleJson.WriteLine(output, ArticleView.Find(store, hash))));
        routes.MapGet("/articles/{hash}/text", (string hash, LedgerStore store) =>
            Results.Bytes(Encoding.UTF8.GetBytes(ArticleView.Find(store, hash).Filed.Article.Text), "text/plain; charset=utf-8"));
        routes.MapGet("/articles/{hash}/reading", (string hash, LedgerStore store) =>
            JsonAnswer.OfLine(output => ReadingJson.WriteLines(output, [ArticleView.Find(store, hash).Filed.Reading])));
    }

    private static IResult List(HttpRequest request, LedgerStore store)
    {
        var page = PageOfItems.Of(request);
        var listing = ArticleListing.Of(store, page.Limit, page.Offset);
        return page.Answer(request, listing.Count, JsonAnswer.Items(output => ArticleJson.WriteLines(output, listing.Articles)));
    }
}
