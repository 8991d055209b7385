using System.Buffers.Text;
using System.Runtime.InteropServices;
using Entente.Ledger.Lineage.Fingerprints;

namespace Entente.Ledger.Lineage;

/// <summary>
/// What a text is recognised by when it comes again with another headline, dateline or ending: the least hashes of its three-word
/// shingles (MinHash, 96 of them). Two texts are copies where the shorter has at least three quarters of its shingles from the longer.
/// </summary>
/// <remarks>
/// Wire copy is cut from the end, gets another first line and a word changed here and there; all that leaves most shingles in place,
/// while two reports on one event share few. Texts of fewer than twelve shingles are copies only if they are the same.
/// </remarks>
public sealed class TextFingerprint
{
    private const double CopyShare = 0.75;
    private const int Fewest = 12;
    private const int RowsOfBand = 3;

    private readonly uint[] _least;
    private readonly int _count;

    private TextFingerprint(uint[] least, int count) => (_least, _count) = (least, count);

    /// <summary>The fingerprint of a text.</summary>
    public static TextFingerprint Of(string text)
    {
        var shingles = Shingles.Of(text);
        return new TextFingerprint(MinHash.Of(shingles), shingles.Count);
    }

    /// <summary>
    /// Index keys: texts of which half the shingles agree share at least one in 98 of 100 cases, texts with nothing in common hardly ever.
    /// None for a text that is too short.
    /// </summary>
    public IEnumerable<string> Keys()
    {
        if (_count < Fewest) yield break;
        for (var i = 0; i + RowsOfBand <= _least.Length; i += RowsOfBand)
            yield return Base64Url.EncodeToString(MemoryMarshal.AsBytes([(uint)i, .. _least.AsSpan(i, RowsOfBand)]));
    }

    /// <summary>The share of all shingles of two texts that stand in both, estimated from 0 to 1.</summary>
    public double Resemblance(TextFingerprint other)
    {
        var same = 0;
        for (var i = 0; i < _least.Length; i++) same += _least[i] == other._least[i] ? 1 : 0;
        return (double)same / _least.Length;
    }

    /// <summary>Whether one is a copy of the other, whole or shortened.</summary>
    public bool IsCopyOf(TextFingerprint other)
    {
        if (Math.Min(_count, other._count) < Fewest) return _count == other._count && Resemblance(other) == 1;
        return ShareWith(other) >= CopyShare;
    }

    /// <summary>The share of the shorter text's shingles that the longer one has, estimated from 0 to 1.</summary>
    public double ShareWith(TextFingerprint other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var resemblance = Resemblance(other);
        // Of J = common / (a + b - common) follows common = J (a + b) / (1 + J).
        return Math.Min(1, resemblance * (_count + other._count) / (1 + resemblance) / Math.Max(1, Math.Min(_count, other._count)));
    }

    /// <summary>Some 520 characters; <see cref="Parse"/> reads them.</summary>
    public override string ToString() => Base64Url.EncodeToString(MemoryMarshal.AsBytes([(uint)_count, .. _least]));

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static TextFingerprint Parse(string written)
    {
        var numbers = MemoryMarshal.Cast<byte, uint>(Base64Url.DecodeFromChars(written));
        if (numbers.Length != MinHash.Size + 1) throw new FormatException("No fingerprint.");
        return new TextFingerprint(numbers[1..].ToArray(), (int)numbers[0]);
    }
}
