using System.Security.Cryptography;
using System.Text;

namespace Entente.Ledger.Linking;

/// <summary>Ids of deals.</summary>
public static class DealId
{
    private const int Digits = 12;

    /// <summary>
    /// The id of the deal whose earliest strand was begun by this dealing: twelve hexadecimal digits of the SHA-256 of its key.
    /// </summary>
    public static string Of(string dealing) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(dealing)))[..Digits];
}
