using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Web.Serving;

/// <summary>Style sheets, scripts and fonts, out of the program itself.</summary>
internal sealed class AssetEndpoints : IEndpointGroup
{
    public void Map(IEndpointRouteBuilder routes) => routes.MapGet("/assets/{version}/{**name}", Answer).AllowAnonymous().DisableRateLimiting();

    // An address holds what the assets are: what it gives never changes.
    private static IResult Answer(string version, string name, HttpResponse response)
    {
        if (Asset.Find(name) is not { } asset || Asset.Version != version) return Results.NotFound();
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(asset.Content, asset.MediaType);
    }
}
