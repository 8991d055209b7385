using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Web.Access;

/// <summary>Puts a rule of access in front of every address, whatever group it belongs to, but those that ask for nobody.</summary>
internal static class AccessServices
{
    /// <summary>The scheme of who has signed in.</summary>
    public const string SignedIn = "signed-in";

    private const string ByToken = "token";
    private const string ByProxy = "proxy";
    private static readonly TimeSpan SignInLasts = TimeSpan.FromHours(12);

    public static void AddAccess(this IServiceCollection services, AccessRule? rule)
    {
        if (rule is null) return;
        services.AddAuthorization(options => options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        if (rule is ProxyAccess proxy)
            services.AddSingleton(proxy).AddAuthentication(ByProxy).AddScheme<AuthenticationSchemeOptions, ProxyIdentity>(ByProxy, null);
        else
            services.AddSingleton((TokenAccess)rule).AddToken();
    }

    public static void UseAccess(this WebApplication app, AccessRule? rule)
    {
        if (rule is not null) app.UseAuthorization();
    }

    private static void AddToken(this IServiceCollection services)
    {
        const string Either = "either";
        services.AddAuthentication(Either)
            .AddPolicyScheme(Either, null, options => options.ForwardDefaultSelector = context => context.Request.Headers.Authorization.Count > 0 ? ByToken : SignedIn)
            .AddScheme<AuthenticationSchemeOptions, TokenIdentity>(ByToken, null)
            .AddCookie(SignedIn, options =>
            {
                options.Cookie.Name = "entente-access";
                options.Cookie.SameSite = SameSiteMode.Strict;
                options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                options.ExpireTimeSpan = SignInLasts;
                options.Events.OnRedirectToLogin = AskForToken;
            });
    }

    // Who looks at a page is led to where the token is asked for; a program is told.
    private static Task AskForToken(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) || !request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase))
            return Refusal.Unknown().ExecuteAsync(context.HttpContext);
        context.Response.Redirect($"/sign-in{QueryString.Create("to", request.Path + request.QueryString)}");
        return Task.CompletedTask;
    }
}
