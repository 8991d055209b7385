using Entente.Web.Serving;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Web.Api;

/// <summary>Refuses what the description does not know: a filter that is misspelt must not pass for one that lets all through.</summary>
internal sealed class KnownQuery : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        var known = ApiDescription.Shared.QueryOf(((RouteEndpoint)context.HttpContext.GetEndpoint()!).RoutePattern.RawText!, HttpMethods.IsHead(request.Method) ? HttpMethods.Get : request.Method);
        foreach (var name in request.Query.Keys)
        {
            if (known.Contains(name)) continue;
            throw new WrongAddressException($"“{name}” is no parameter here.", known.IsEmpty ? "Leave it out." : $"There are {string.Join(", ", known)}.");
        }

        return next(context);
    }
}
