using Entente.Web.Serving;
using Microsoft.AspNetCore.Http;

namespace Entente.Web.Access;

/// <summary>What those are told who are not let in.</summary>
internal static class Refusal
{
    public static IResult Unknown() => Page.Fault(401, "You are not known here.", "Sign in with the token, or come by way of the proxy that knows you.");
}
