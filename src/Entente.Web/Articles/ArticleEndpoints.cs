using Entente.Ledger;
using Entente.Ledger.Looking;
using Entente.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Web.Articles;

/// <summary>The page of an article.</summary>
internal sealed class ArticleEndpoints : IEndpointGroup
{
    public void Map(IEndpointRouteBuilder routes) => routes.MapGet("/articles/{hash}", Show);

    private static IResult Show(string hash, LedgerStore store) => Page.Of<ArticlePage>(ArticleView.Find(store, hash));
}
