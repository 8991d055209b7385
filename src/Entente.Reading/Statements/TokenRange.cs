namespace Entente.Reading.Statements;

/// <summary>Tokens from <c>Start</c>, inclusive, to <c>End</c>, exclusive.</summary>
internal readonly record struct TokenRange(int Start, int End)
{
    public bool IsEmpty => End <= Start;

    public int Length => Math.Max(0, End - Start);

    public bool Contains(int token) => token >= Start && token < End;
}
