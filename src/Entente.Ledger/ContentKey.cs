using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Entente.Ledger;

/// <summary>Names things by what they hold: a hash over length-prefixed fields, so that no two splits of a text collide.</summary>
internal static class ContentKey
{
    private const int Digits = 16;

    /// <summary>Sixteen hexadecimal digits; a field that is null differs from one that is empty.</summary>
    public static string Of(params ReadOnlySpan<string?> fields)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[4];
        foreach (var field in fields)
        {
            var bytes = Encoding.UTF8.GetBytes(field ?? "");
            BinaryPrimitives.WriteInt32LittleEndian(length, field is null ? -1 : bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits];
    }
}
