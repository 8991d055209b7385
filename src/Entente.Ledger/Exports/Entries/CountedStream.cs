namespace Entente.Ledger.Exports.Entries;

/// <summary>
/// Passes on what is written and knows how much it was, for streams that cannot tell their position. The stream below stays open.
/// </summary>
internal sealed class CountedStream(Stream below) : Stream
{
    private long _written;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _written;

    public override long Position
    {
        get => _written;
        set => throw new NotSupportedException();
    }

    public override void Flush() => below.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count)
    {
        below.Write(buffer, offset, count);
        _written += count;
    }
}
