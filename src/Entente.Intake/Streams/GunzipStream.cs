using System.IO.Compression;

namespace Entente.Intake.Streams;

/// <summary>
/// Decompresses gzip members one behind the other. The framework's stream ends in silence where the data is cut off, so a last member
/// of our own is put behind it: if that does not come out again, the data was damaged. Growth beyond all measure is refused.
/// </summary>
internal sealed class GunzipStream : ReadOnlyStream
{
    private static readonly byte[] Seal = "\u0000entente:whole\u0000\u0001"u8.ToArray();
    private static readonly byte[] SealMember = Compressed(Seal);

    private readonly SealedSource _source;
    private readonly GZipStream _gzip;
    private readonly int _maxExpansion;
    private readonly long _free;

    // The last bytes that came out are held back, for they may be the seal.
    private readonly byte[] _held = new byte[16 * 1024];
    private int _start;
    private int _end;
    private long _given;
    private bool _ended;
    private bool _damaged;

    public GunzipStream(Stream source, IntakeOptions options)
    {
        (_maxExpansion, _free) = (options.MaxExpansion, options.MaxArticleBytes);
        _source = new SealedSource(source);
        _gzip = new GZipStream(_source, CompressionMode.Decompress);
    }

    public override int Read(Span<byte> buffer)
    {
        while (!_ended && _end - _start <= Seal.Length) Fill();
        var whole = _ended ? _end - _start : _end - _start - Seal.Length;
        var count = Math.Min(whole, buffer.Length);
        _held.AsSpan(_start, count).CopyTo(buffer);
        _start += count;
        if (_ended && count == 0 && !buffer.IsEmpty && _damaged) throw new InvalidDataException("The gzip data is damaged.");
        return count;
    }

    private void Fill()
    {
        _held.AsSpan(_start, _end - _start).CopyTo(_held);
        (_start, _end) = (0, _end - _start);
        var read = _gzip.Read(_held, _end, _held.Length - _end);
        _end += read;
        _given += read;
        if (_given > _free && _given > _maxExpansion * _source.Taken) throw new ExpansionException(_maxExpansion);
        if (read == 0) End();
    }

    private void End()
    {
        _ended = true;
        var whole = _held.AsSpan(_start, _end - _start);
        _damaged = !whole.EndsWith(Seal);
        if (!_damaged) _end -= Seal.Length;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _gzip.Dispose();
        base.Dispose(disposing);
    }

    private static byte[] Compressed(byte[] data)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.NoCompression)) gzip.Write(data);
        return buffer.ToArray();
    }

    private sealed class SealedSource(Stream source) : ReadOnlyStream
    {
        private int _sealAt = -1;

        public long Taken { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            var read = _sealAt < 0 ? source.Read(buffer) : 0;
            Taken += read;
            if (read > 0 || buffer.IsEmpty) return read;
            _sealAt = Math.Max(_sealAt, 0);
            var count = Math.Min(buffer.Length, SealMember.Length - _sealAt);
            SealMember.AsSpan(_sealAt, count).CopyTo(buffer);
            _sealAt += count;
            return count;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) source.Dispose();
            base.Dispose(disposing);
        }
    }
}
