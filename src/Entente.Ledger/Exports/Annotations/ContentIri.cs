using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Entente.Ledger.Exports.Annotations;

/// <summary>Names for things that have no address, made from what they hold.</summary>
internal static class ContentIri
{
    private const int UuidLength = 16;
    private const byte Version8 = 0x80;
    private const byte Variant = 0x80;

    /// <summary>A text by its SHA-256 (RFC 6920).</summary>
    public static string OfText(string hash) => $"ni:///sha-256;{Base64Url.EncodeToString(Convert.FromHexString(hash))}";

    /// <summary>An annotation by its entry's id: a UUID of version 8 (RFC 9562), made from its SHA-256.</summary>
    public static string OfEntry(string id)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(id))[..UuidLength];
        bytes[6] = (byte)((bytes[6] & 0x0F) | Version8);
        bytes[8] = (byte)((bytes[8] & 0x3F) | Variant);
        return $"urn:uuid:{new Guid(bytes, bigEndian: true)}";
    }
}
