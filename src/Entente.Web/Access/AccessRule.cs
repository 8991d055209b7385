using System.Collections.Immutable;
using System.Net;

namespace Entente.Web.Access;

/// <summary>Whom the workbench lets in where it can be reached from other machines.</summary>
public abstract record AccessRule;

/// <summary>Whoever knows a token: in a browser by signing in once, in a program by <c>Authorization: Bearer TOKEN</c>.</summary>
public sealed record TokenAccess : AccessRule
{
    /// <summary>A shorter one could be guessed.</summary>
    public const int FewestSigns = 20;

    /// <summary>Access by a token.</summary>
    /// <exception cref="ArgumentException">It has fewer than <see cref="FewestSigns"/> signs.</exception>
    public TokenAccess(string token)
    {
        ArgumentNullException.ThrowIfNull(token);
        if (token.Length < FewestSigns) throw new ArgumentException($"A token needs {FewestSigns} signs or more.", nameof(token));
        Token = token;
    }

    internal string Token { get; }
}

/// <summary>Whom a reverse proxy in front of the workbench names in a header. A request from anywhere but the proxy is refused, whatever it says.</summary>
/// <param name="Header">The header's name.</param>
/// <param name="Proxies">Where the proxy connects from.</param>
public sealed record ProxyAccess(string Header, ImmutableArray<IPNetwork> Proxies) : AccessRule
{
    /// <summary>A proxy on this machine.</summary>
    public static readonly ImmutableArray<IPNetwork> ThisMachine = [IPNetwork.Parse("127.0.0.0/8"), IPNetwork.Parse("::1/128")];

    internal bool Trusts(IPAddress? remote)
    {
        if (remote is null) return false;
        var address = remote.IsIPv4MappedToIPv6 ? remote.MapToIPv4() : remote;
        return Proxies.Any(network => network.Contains(address));
    }
}
