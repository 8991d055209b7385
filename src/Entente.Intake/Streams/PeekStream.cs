using System.Buffers;

namespace Entente.Intake.Streams;

/// <summary>A stream whose next bytes can be looked at before they are read, line by line too.</summary>
internal sealed class PeekStream(Stream source) : ReadOnlyStream
{
    private readonly byte[] _buffer = new byte[64 * 1024];
    private byte[] _returned = [];
    private int _returnedAt;
    private int _start;
    private int _end;

    /// <summary>The next bytes, at most <paramref name="count"/>; fewer only where the stream ends.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        if (_returnedAt < _returned.Length) return PeekReturned(count);
        while (_end - _start < count && Fill())
        {
        }

        return _buffer.AsSpan(_start, Math.Min(count, _end - _start));
    }

    public bool AtEnd => Peek(1).IsEmpty;

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty) return 0;
        var next = Next();
        var count = Math.Min(next.Length, buffer.Length);
        next[..count].CopyTo(buffer);
        Skip(count);
        return count;
    }

    /// <summary>Puts back bytes that were read, to be read again first.</summary>
    public void Return(byte[] bytes) => (_returned, _returnedAt) = ([.. bytes, .. _returned.AsSpan(_returnedAt)], 0);

    /// <summary>Takes a line with its end, if any, into <paramref name="line"/>; false if it is longer than <paramref name="limit"/>: then all of it is passed over.</summary>
    public bool TryReadLine(ArrayBufferWriter<byte> line, int limit)
    {
        var fits = true;
        while (Next() is { IsEmpty: false } next)
        {
            var end = next.IndexOf((byte)'\n');
            var part = end < 0 ? next : next[..(end + 1)];
            fits = fits && line.WrittenCount + part.Length <= limit;
            if (fits) line.Write(part);
            Skip(part.Length);
            if (end >= 0) break;
        }

        return fits;
    }

    /// <summary>Passes over the rest of the line, with its end.</summary>
    public void SkipLine()
    {
        while (Next() is { IsEmpty: false } next)
        {
            var end = next.IndexOf((byte)'\n');
            Skip(end < 0 ? next.Length : end + 1);
            if (end >= 0) return;
        }
    }

    /// <summary>Everything that is left; null if it is more than <paramref name="limit"/> bytes.</summary>
    public byte[]? ReadToEnd(int limit)
    {
        var all = new ArrayBufferWriter<byte>();
        while (Next() is { IsEmpty: false } next)
        {
            if (all.WrittenCount + next.Length > limit) return null;
            all.Write(next);
            Skip(next.Length);
        }

        return all.WrittenSpan.ToArray();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) source.Dispose();
        base.Dispose(disposing);
    }

    private ReadOnlySpan<byte> PeekReturned(int count)
    {
        if (_returned.Length - _returnedAt < count)
        {
            if (_start == _end) Fill();
            var more = Math.Min(count - (_returned.Length - _returnedAt), _end - _start);
            (_returned, _returnedAt) = ([.. _returned.AsSpan(_returnedAt), .. _buffer.AsSpan(_start, more)], 0);
            _start += more;
        }

        return _returned.AsSpan(_returnedAt, Math.Min(count, _returned.Length - _returnedAt));
    }

    private ReadOnlySpan<byte> Next()
    {
        if (_returnedAt < _returned.Length) return _returned.AsSpan(_returnedAt);
        if (_start == _end) Fill();
        return _buffer.AsSpan(_start, _end - _start);
    }

    private void Skip(int count)
    {
        if (_returnedAt < _returned.Length) _returnedAt += count;
        else _start += count;
    }

    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length) return false;
        var read = source.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }
}
