namespace Entente.Language.Features;

/// <summary>Some sentences as rows of the feature table, one token behind the other; each sentence begins with its root.</summary>
internal sealed class TokenBatch
{
    private readonly List<int> _rows = [];
    private readonly List<int> _vectors = [];
    private readonly List<int> _tokenStarts = [0];
    private readonly List<int> _sentenceStarts = [0];

    public int TokenCount => _tokenStarts.Count - 1;

    public int SentenceCount => _sentenceStarts.Count - 1;

    /// <summary>The first token of each sentence, and the end.</summary>
    public ReadOnlySpan<int> SentenceStarts => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_sentenceStarts);

    /// <summary>The feature rows of a token.</summary>
    public ReadOnlySpan<int> RowsOf(int token) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_rows)[_tokenStarts[token].._tokenStarts[token + 1]];

    /// <summary>The row of a token's word among the word vectors; -1 if it has none.</summary>
    public int VectorOf(int token) => _vectors[token];

    public void Clear()
    {
        _rows.Clear();
        _vectors.Clear();
        _tokenStarts.RemoveRange(1, _tokenStarts.Count - 1);
        _sentenceStarts.RemoveRange(1, _sentenceStarts.Count - 1);
    }

    public void Add(int row) => _rows.Add(row);

    public void EndToken(int vector = -1)
    {
        _vectors.Add(vector);
        _tokenStarts.Add(_rows.Count);
    }

    public void EndSentence() => _sentenceStarts.Add(TokenCount);
}
