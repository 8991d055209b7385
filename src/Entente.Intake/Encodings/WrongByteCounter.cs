using System.Text;

namespace Entente.Intake.Encodings;

/// <summary>Replaces what cannot be decoded by U+FFFD, and counts it.</summary>
internal sealed class WrongByteCounter : DecoderFallback
{
    public int Count { get; private set; }

    /// <summary>The same encoding, its wrong bytes counted here.</summary>
    public Encoding Watching(Encoding encoding)
    {
        var watched = (Encoding)encoding.Clone();
        watched.DecoderFallback = this;
        return watched;
    }

    public override int MaxCharCount => 1;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(this);

    private sealed class Buffer(WrongByteCounter counter) : DecoderFallbackBuffer
    {
        private bool _pending;

        public override int Remaining => _pending ? 1 : 0;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            counter.Count++;
            return _pending = true;
        }

        public override char GetNextChar()
        {
            if (!_pending) return '\0';
            _pending = false;
            return '\uFFFD';
        }

        public override bool MovePrevious() => false;
    }
}
