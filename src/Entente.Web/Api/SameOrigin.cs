using Entente.Web.Serving;
using Microsoft.AspNetCore.Http;

namespace Entente.Web.Api;

/// <summary>
/// Lets no page of another site change anything in the visitor's name: browsers say where a request comes from. Nor does it take a type of content
/// that a page may send to another site without asking it first.
/// </summary>
internal sealed class SameOrigin : IEndpointFilter
{
    private static readonly string[] SentUnasked = ["application/x-www-form-urlencoded", "multipart/form-data"];

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        if (!IsFromHere(request)) return Page.Fault(403, "This was sent by a page of another site.", "Send it from a program, or from a page of the workbench; nothing has been changed.");
        if (SentUnasked.Any(type => ContentType.Is(request, type))) return ContentType.Refused("JSON or an article; forms are not taken here");
        return await next(context);
    }

    private static bool IsFromHere(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"] is { Count: > 0 } site) return site.ToString() is "same-origin" or "none";
        return request.Headers.Origin is not { Count: > 0 } origin
            || (Uri.TryCreate(origin.ToString(), UriKind.Absolute, out var from) && from.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }
}
