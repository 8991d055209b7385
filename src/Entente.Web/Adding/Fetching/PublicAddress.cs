using System.Net;

namespace Entente.Web.Adding.Fetching;

/// <summary>Tells addresses of the public internet from those of this machine, of the network around it, and of no machine at all.</summary>
internal static class PublicAddress
{
    // IANA's registries of special-purpose addresses, and multicast.
    private static readonly IPNetwork[] Special =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
        }.Select(network => IPNetwork.Parse(network)),
    ];

    private static readonly IPNetwork Unicast = IPNetwork.Parse("2000::/3");

    /// <summary>Whether an address is one of the public internet; one of IPv4 within one of IPv6 counts as what it is.</summary>
    public static bool IsPublic(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        var isUnicast = plain.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork || Unicast.Contains(plain);
        return isUnicast && !Special.Any(network => network.Contains(plain));
    }
}
