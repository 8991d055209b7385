using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Entente.Web.Access;

/// <summary>Takes the visitor's name from the header that the proxy sets.</summary>
internal sealed class ProxyIdentity(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, ProxyAccess access)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    private const int LongestName = 200;

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(NameOf() is { } name
        ? AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, name)], Scheme.Name)), Scheme.Name))
        : AuthenticateResult.NoResult());

    private string? NameOf()
    {
        if (!access.Trusts(Context.Connection.RemoteIpAddress)) return null;
        return Request.Headers[access.Header] is [{ Length: > 0 and <= LongestName } name] && !string.IsNullOrWhiteSpace(name) ? name.Trim() : null;
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties) => Refusal.Unknown().ExecuteAsync(Context);
}
