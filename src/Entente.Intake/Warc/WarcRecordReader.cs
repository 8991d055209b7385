using Entente.Intake.Streams;

namespace Entente.Intake.Warc;

/// <summary>How reading a record went.</summary>
internal enum WarcOutcome
{
    Record,
    TooLarge,
    BadHeader,
    BadLength,
}

/// <summary>Goes from record to record; behind one that is broken it looks for the next that begins on a line of its own.</summary>
internal sealed class WarcRecordReader(PeekStream content, int limit)
{
    // HTTP headers stand in the block too.
    private const int Allowance = 64 * 1024;

    public WarcOutcome Outcome { get; private set; }

    public WarcHeader? Header { get; private set; }

    /// <summary>The record's bytes; only of <see cref="WarcOutcome.Record"/>.</summary>
    public byte[] Block { get; private set; } = [];

    public bool MoveNext()
    {
        SkipLineEnds();
        if (content.AtEnd) return false;
        (Header, Block) = (null, []);
        Outcome = ReadRecord();
        return true;
    }

    private WarcOutcome ReadRecord()
    {
        if (!BeginsRecord(content.Peek(8)))
        {
            SkipToRecord();
            return WarcOutcome.BadHeader;
        }

        Header = WarcHeader.Read(content);
        if (Header?.ContentLength is not { } length)
        {
            SkipToRecord();
            return WarcOutcome.BadHeader;
        }

        return length <= (long)limit + Allowance ? ReadBlock((int)length) : SkipBlock(length);
    }

    private WarcOutcome ReadBlock(int length)
    {
        var block = ReadUpTo(length);
        if (block.Length == length && EndsRecord())
        {
            Block = block;
            return WarcOutcome.Record;
        }

        content.Return(block);
        SkipToRecord();
        return WarcOutcome.BadLength;
    }

    // The block grows as it comes: a length alone must not claim memory.
    private byte[] ReadUpTo(int length)
    {
        using var block = new MemoryStream();
        var chunk = new byte[Math.Min(length, 64 * 1024)];
        while (block.Length < length && content.Read(chunk, 0, (int)Math.Min(chunk.Length, length - block.Length)) is > 0 and var read)
            block.Write(chunk, 0, read);
        return block.ToArray();
    }

    private WarcOutcome SkipBlock(long length)
    {
        var chunk = new byte[64 * 1024];
        while (length > 0 && content.Read(chunk, 0, (int)Math.Min(chunk.Length, length)) is > 0 and var read) length -= read;
        if (length == 0 && EndsRecord()) return WarcOutcome.TooLarge;
        SkipToRecord();
        return WarcOutcome.BadLength;
    }

    private bool EndsRecord()
    {
        SkipLineEnds();
        return content.AtEnd || BeginsRecord(content.Peek(8));
    }

    private static bool BeginsRecord(ReadOnlySpan<byte> bytes) => bytes.StartsWith("WARC/0."u8) || bytes.StartsWith("WARC/1."u8);

    private void SkipLineEnds()
    {
        while (content.Peek(1) is [(byte)'\r' or (byte)'\n']) content.ReadByte();
    }

    private void SkipToRecord()
    {
        while (!content.AtEnd && !BeginsRecord(content.Peek(8))) content.SkipLine();
    }
}
