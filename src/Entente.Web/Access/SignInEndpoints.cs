using Entente.Web.Serving;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Web.Access;

/// <summary>Where the token is asked for, if there is one.</summary>
internal sealed class SignInEndpoints(AccessRule? rule) : IEndpointGroup
{
    public void Map(IEndpointRouteBuilder routes)
    {
        if (rule is not TokenAccess) return;
        routes.MapGet("/sign-in", (HttpRequest request) => Page.Of<SignInPage>(new SignInModel(LocalOr(request.Query["to"]), IsWrong: false))).AllowAnonymous();
        routes.MapPost("/sign-in", SignIn).AllowAnonymous().RequireRateLimiting(RequestLimits.Guessing);
        routes.MapPost("/sign-out", (Delegate)SignOut);
    }

    private static async Task<IResult> SignIn(HttpContext context, HttpRequest request, TokenAccess access)
    {
        var form = await request.ReadFormAsync();
        var to = LocalOr(form["to"]);
        if (!TokenIdentity.IsRight(form["token"].ToString().Trim(), access)) return Page.Of<SignInPage>(new SignInModel(to, IsWrong: true), 401);
        await context.SignInAsync(AccessServices.SignedIn, TokenIdentity.Anybody(AccessServices.SignedIn));
        return Results.Redirect(to);
    }

    private static async Task<IResult> SignOut(HttpContext context)
    {
        await context.SignOutAsync(AccessServices.SignedIn);
        return Results.Redirect("/sign-in");
    }

    // Nowhere but in the workbench: //elsewhere and /\elsewhere are other sites to a browser.
    private static string LocalOr(string? to) => to is ['/'] or ['/', not ('/' or '\\'), ..] && !to.Any(char.IsControl) ? to : "/";
}
