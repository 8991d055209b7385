using Entente.Language;

namespace Entente.Reading.Terms.Pieces;

/// <summary>The pieces of one sentence. An index outside it gives <see cref="Piece.None"/>, so that rules need no bounds.</summary>
internal sealed class PieceRun(AnnotatedText text, IReadOnlyList<Piece> pieces)
{
    public int Count => pieces.Count;

    public Piece this[int index] => index >= 0 && index < pieces.Count ? pieces[index] : Piece.None;

    /// <summary>Whether the piece reads so, letter case aside.</summary>
    public bool Is(int index, string word) => this[index].Word == word;

    /// <summary>Whether the piece reads like one of <paramref name="words"/>, letter case aside.</summary>
    public bool IsOneOf(int index, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (this[index].Word == word) return true;
        return false;
    }

    /// <summary>The index itself, or the next one where a hyphen stands there.</summary>
    public int PastHyphen(int index) => this[index].IsDash && this[index].IsGlued && this[index + 1].IsGlued ? index + 1 : index;

    /// <summary>From the first character of one piece's tokens to the last of those before <paramref name="end"/>.</summary>
    public TextSpan Span(int first, int end) =>
        text.Token(this[first].FirstToken).Span.Union(text.Token(this[end - 1].EndToken - 1).Span);
}
