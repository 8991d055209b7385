using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;

namespace Entente.Web.Serving;

/// <summary>A file that pages use, embedded in the program.</summary>
/// <param name="Name">Its path under <c>Assets</c>, with slashes.</param>
/// <param name="MediaType">What it is.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record Asset(string Name, string MediaType, byte[] Content)
{
    private const string Prefix = "assets/";
    private const int VersionDigits = 12;

    private static readonly FrozenDictionary<string, Asset> All = Load().ToFrozenDictionary(a => a.Name, StringComparer.Ordinal);

    /// <summary>The first digits of a hash over all assets: one for all, so that a style sheet finds its fonts beside it.</summary>
    public static string Version { get; } = VersionOf(All.Values);

    /// <summary>Where it is served.</summary>
    public string Address => $"/assets/{Version}/{Name}";

    /// <summary>The asset of that name; null where there is none.</summary>
    public static Asset? Find(string name) => All.GetValueOrDefault(name);

    /// <summary>The address of an asset.</summary>
    /// <exception cref="KeyNotFoundException">There is none of that name.</exception>
    public static string AddressOf(string name) => All[name].Address;

    private static IEnumerable<Asset> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            yield return new Asset(name[Prefix.Length..], MediaTypeOf(name), content);
        }
    }

    private static string VersionOf(IEnumerable<Asset> assets)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var asset in assets.OrderBy(a => a.Name, StringComparer.Ordinal)) hash.AppendData(SHA256.HashData(asset.Content));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..VersionDigits];
    }

    private static string MediaTypeOf(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".woff2" => "font/woff2",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };
}
