using Microsoft.AspNetCore.Http;

namespace Entente.Web.Judging;

/// <summary>Who decides: whom the proxy in front names; else the name that the visitor gave last.</summary>
internal static class AnalystName
{
    private const string Cookie = "entente-analyst";
    private const int Longest = 80;

    /// <summary>The name that is not the visitor's to choose; null where there is none.</summary>
    public static string? Proven(HttpContext context) => context.User.Identity is { IsAuthenticated: true, Name: { Length: > 0 } name } ? name : null;

    /// <summary>The name to write into forms.</summary>
    public static string Remembered(HttpContext context) => Shortened(context.Request.Cookies[Cookie]);

    /// <summary>The name that a decision bears; what the visitor calls himself is remembered.</summary>
    public static string Taken(HttpContext context, string? given)
    {
        if (Proven(context) is { } proven) return proven;
        var name = Shortened(given);
        context.Response.Cookies.Append(Cookie, name, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps });
        return name;
    }

    private static string Shortened(string? name) => name?.Trim() is { } trimmed ? trimmed[..Math.Min(trimmed.Length, Longest)] : "";
}
