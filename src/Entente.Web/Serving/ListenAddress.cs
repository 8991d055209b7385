using System.Net;
using Microsoft.AspNetCore.Http;

namespace Entente.Web.Serving;

/// <summary>Where the workbench may listen without a rule of access: on this machine only.</summary>
public static class ListenAddress
{
    /// <summary>The hosts that a request may then ask for; a page elsewhere whose name was made to lead here asks for another.</summary>
    internal static readonly string[] Hosts = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Whether every address, of those parted by semicolons, can be reached from this machine alone.</summary>
    /// <exception cref="FormatException">One is no address.</exception>
    public static bool IsOfThisMachine(string addresses)
    {
        ArgumentNullException.ThrowIfNull(addresses);
        return addresses.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(BindingAddress.Parse).All(IsOfThisMachine);
    }

    private static bool IsOfThisMachine(BindingAddress address) =>
        address.IsUnixPipe || address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip));
}
