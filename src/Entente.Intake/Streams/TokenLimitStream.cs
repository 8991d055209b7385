namespace Entente.Intake.Streams;

/// <summary>Lets at most so many bytes through between two calls of <see cref="Renew"/>: no parser behind it can be made to hold more in one piece.</summary>
internal sealed class TokenLimitStream(Stream source, int limit) : ReadOnlyStream
{
    private long _taken;

    public void Renew() => _taken = 0;

    public override int Read(Span<byte> buffer)
    {
        var read = source.Read(buffer);
        _taken += read;
        return _taken <= limit ? read : throw new TokenTooLargeException();
    }
}

/// <summary>One piece of a document is larger than an article may be.</summary>
internal sealed class TokenTooLargeException() : IOException("One piece of the document is too large.");
