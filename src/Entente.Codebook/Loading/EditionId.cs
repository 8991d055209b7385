using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Entente.Codebook.Loading;

/// <summary>Names an edition by its content.</summary>
internal static class EditionId
{
    /// <summary>12 hexadecimal digits over every layer's paths and texts, each prefixed by its length so that no two splits collide.</summary>
    public static string Of(IReadOnlyList<IReadOnlyList<CodebookFile>> layers)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in layers.SelectMany(layer => layer))
        {
            Append(hash, file.Path);
            Append(hash, file.Text);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }

    private static void Append(IncrementalHash hash, string field)
    {
        var bytes = Encoding.UTF8.GetBytes(field);
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
