using System.Buffers;
using System.Text;

namespace Entente.Intake.Encodings;

/// <summary>How much of some bytes beyond ASCII is UTF-8 and how much is not.</summary>
internal readonly record struct Utf8Census(int Right, int Wrong)
{
    /// <summary>Whether they are UTF-8, if with faults: at least as many characters are right as are wrong.</summary>
    public bool IsUtf8 => Right >= Wrong;

    public static Utf8Census Of(ReadOnlySpan<byte> bytes)
    {
        var (right, wrong) = (0, 0);
        while (true)
        {
            var next = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (next < 0) return new Utf8Census(right, wrong);
            bytes = bytes[next..];
            if (Rune.DecodeFromUtf8(bytes, out _, out var length) == OperationStatus.Done) right++;
            else wrong++;
            bytes = bytes[length..];
        }
    }
}
