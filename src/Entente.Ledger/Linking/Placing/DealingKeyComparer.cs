namespace Entente.Ledger.Linking.Placing;

/// <summary>Compares keys of dealings ordinally. They begin with the hash of an article: a few of its digits tell them apart as well as all.</summary>
internal sealed class DealingKeyComparer : IEqualityComparer<string>
{
    private const int Digits = 12;

    public static readonly DealingKeyComparer Instance = new();

    public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal);

    public int GetHashCode(string obj) => string.GetHashCode(obj.AsSpan(0, Math.Min(Digits, obj.Length)), StringComparison.Ordinal);
}
