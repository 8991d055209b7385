using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Entente.Web.Access;

/// <summary>Lets programs in that send the token with each request.</summary>
internal sealed class TokenIdentity(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, TokenAccess access)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    private const string Prefix = "Bearer ";

    /// <summary>Who knows the token: without a name, and for the tokens of forms all one.</summary>
    public static ClaimsPrincipal Anybody(string scheme) => new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, "token")], scheme));

    /// <summary>Whether a token is the one, in a time that tells nothing of where it differs.</summary>
    public static bool IsRight(string token, TokenAccess access) => CryptographicOperations.FixedTimeEquals(HashOf(token), HashOf(access.Token));

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var given = Request.Headers.Authorization.ToString();
        return Task.FromResult(given.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && IsRight(given[Prefix.Length..].Trim(), access)
            ? AuthenticateResult.Success(new AuthenticationTicket(Anybody(Scheme.Name), Scheme.Name))
            : AuthenticateResult.NoResult());
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return Refusal.Unknown().ExecuteAsync(Context);
    }

    private static byte[] HashOf(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
