using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace Entente.Web.Serving;

/// <summary>
/// Lets through no change that a page of another site could have sent in the visitor's name: every address that takes one asks for the token
/// that the workbench's own forms carry, unless it says by its metadata that it sees to that itself.
/// </summary>
internal sealed class ChangeGuard(RequestDelegate next, IAntiforgery antiforgery)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (NeedsToken(context) && !await IsOurs(context))
            await Page.Fault(400, "The form is too old, or not the workbench's own.", "Open the page anew and send it again; nothing has been changed.").ExecuteAsync(context);
        else
            await next(context);
    }

    // The form is read first: one that is too large or broken is to be told as that.
    private async Task<bool> IsOurs(HttpContext context)
    {
        if (context.Request.HasFormContentType) await context.Request.ReadFormAsync();
        return await antiforgery.IsRequestValidAsync(context);
    }

    private static bool NeedsToken(HttpContext context) =>
        !(HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) || HttpMethods.IsOptions(context.Request.Method))
        && context.GetEndpoint()?.Metadata.GetMetadata<IAntiforgeryMetadata>() is not { RequiresValidation: false };
}
