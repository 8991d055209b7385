using System.Text;

namespace Entente.Tests.Intake;

/// <summary>A stream of a beginning, one piece over and over, and an end, that is nowhere held whole.</summary>
internal sealed class Filler(string beginning, string piece, long length, string end = "") : Stream
{
    private readonly byte[] _beginning = Encoding.UTF8.GetBytes(beginning);
    private readonly byte[] _piece = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 1 + (4096 / piece.Length))));
    private readonly byte[] _end = Encoding.UTF8.GetBytes(end);
    private long _at;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _at;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var next = Next();
        var read = Math.Min(count, next.Length);
        next.Span[..read].CopyTo(buffer.AsSpan(offset));
        _at += read;
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private ReadOnlyMemory<byte> Next()
    {
        if (_at < _beginning.Length) return _beginning.AsMemory((int)_at);
        var filled = _at - _beginning.Length;
        if (filled < length)
        {
            var rest = _piece.AsMemory((int)(filled % _piece.Length));
            return rest[..(int)Math.Min(rest.Length, length - filled)];
        }

        var behind = filled - length;
        return behind < _end.Length ? _end.AsMemory((int)behind) : default;
    }
}
