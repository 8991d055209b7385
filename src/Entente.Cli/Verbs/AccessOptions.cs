using System.Collections.Immutable;
using System.CommandLine;
using System.Net;
using Entente.Web.Access;

namespace Entente.Cli.Verbs;

/// <summary>Who is let in by <c>serve</c>.</summary>
internal sealed class AccessOptions
{
    private const string TokenVariable = "ENTENTE_TOKEN";

    private readonly Option<FileInfo?> _tokenFile = new("--token-file")
    {
        Description = $"Lets in whoever knows the token in this file, so that --urls may name an address that other machines reach; {TokenVariable} in the environment does the same.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _header = new("--trust-header")
    {
        Description = "Lets in whom a reverse proxy names in this header, so that --urls may name an address that other machines reach.",
        HelpName = "NAME",
    };

    private readonly Option<string[]> _proxies = new("--trust-proxy")
    {
        Description = "Where that proxy connects from: an address, or a network such as 10.1.0.0/16. This machine, if not given.",
        HelpName = "ADDRESS",
    };

    public IEnumerable<Option> All => [_tokenFile, _header, _proxies];

    /// <summary>The rule that was asked for, if any; or what is wrong with it.</summary>
    public (AccessRule? Rule, string? Fault) Of(ParseResult parsed)
    {
        var (file, header, proxies) = (parsed.GetValue(_tokenFile), parsed.GetValue(_header), parsed.GetValue(_proxies) ?? []);
        if (file is not null && header is not null) return (null, "--token-file and --trust-header exclude each other. Give one of them.");
        if (header is not null) return OfProxy(header, proxies);
        if (proxies.Length > 0) return (null, "--trust-proxy says where the proxy is that --trust-header trusts. Give both.");
        if (file is { Exists: false }) return (null, $"{file}: no such file. Give --token-file a file that holds a token.");
        return (file is null ? Environment.GetEnvironmentVariable(TokenVariable) : File.ReadAllText(file.FullName)) is { } token ? OfToken(token.Trim()) : (null, null);
    }

    private static (AccessRule? Rule, string? Fault) OfToken(string token) => token.Length < TokenAccess.FewestSigns
        ? (null, $"The token has fewer than {TokenAccess.FewestSigns} signs. `openssl rand -hex 32` makes a good one.")
        : (new TokenAccess(token), null);

    private static (AccessRule? Rule, string? Fault) OfProxy(string header, string[] proxies)
    {
        if (header.Length == 0 || !header.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')) return (null, $"{header} is no name of a header. Give --trust-header one such as X-Forwarded-User.");
        var networks = ImmutableArray.CreateBuilder<IPNetwork>();
        foreach (var proxy in proxies)
        {
            if (NetworkOf(proxy) is not { } network) return (null, $"{proxy} is no address. Give --trust-proxy one such as 10.1.2.3 or 10.1.0.0/16.");
            networks.Add(network);
        }

        return (new ProxyAccess(header, networks.Count == 0 ? ProxyAccess.ThisMachine : networks.ToImmutable()), null);
    }

    private static IPNetwork? NetworkOf(string text)
    {
        // 10.1 is an address too, of another machine than meant.
        var isWhole = text.Contains(':', StringComparison.Ordinal) || text.Count(c => c == '.') == 3;
        if (isWhole && IPAddress.TryParse(text, out var address)) return new IPNetwork(address, address.GetAddressBytes().Length * 8);
        return IPNetwork.TryParse(text, out var network) ? network : null;
    }
}
