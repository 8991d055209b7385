using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Entente.Web.Serving;

/// <summary>
/// Answers HEAD as GET is answered, without the body: addresses are mapped for GET alone, so the request passes for one while its address is
/// looked for, and is itself again from there on, when the server leaves the body out.
/// </summary>
internal static class HeadRequests
{
    private static readonly object Mark = new();

    /// <summary>Looks for the address of each request.</summary>
    public static void UseRoutingWithHead(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            if (HttpMethods.IsHead(context.Request.Method)) (context.Items[Mark], context.Request.Method) = (true, HttpMethods.Get);
            return next(context);
        });
        app.UseRouting();
        app.Use((context, next) =>
        {
            if (context.Items.ContainsKey(Mark)) context.Request.Method = HttpMethods.Head;
            return next(context);
        });
    }
}
