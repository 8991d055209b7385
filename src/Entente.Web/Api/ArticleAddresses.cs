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
        routes.MapGet("/articles", (HttpRequest request, LedgerStore store) => List(request, store, ArticleJson.WriteLines));
        routes.MapGet("/readings", (HttpRequest request, LedgerStore store) => List(request, store, (output, articles) => ReadingJson.WriteLines(output, articles.Select(a => a.Reading))));
        routes.MapGet("/articles/{hash}", (string hash, LedgerStore store) =>
            JsonAnswer.OfLine(output => ArticleJson.WriteLine(output, ArticleView.Find(store, hash))));
        routes.MapGet("/articles/{hash}/text", (string hash, LedgerStore store) =>
            Results.Bytes(Encoding.UTF8.GetBytes(ArticleView.Find(store, hash).Filed.Article.Text), "text/plain; charset=utf-8"));
        routes.MapGet("/articles/{hash}/reading", (string hash, LedgerStore store) =>
            JsonAnswer.OfLine(output => ReadingJson.WriteLines(output, [ArticleView.Find(store, hash).Filed.Reading])));
    }

    private static IResult List(HttpRequest request, LedgerStore store, Action<Stream, IEnumerable<FiledArticle>> write)
    {
        var page = PageOfItems.Of(request);
        var listing = ArticleListing.Of(store, page.Limit, page.Offset);
        return page.Answer(request, listing.Count, JsonAnswer.Items(output => write(output, listing.Articles)));
    }
}
