namespace Entente.Language.Features;

/// <summary>Looks tokens up in a feature index and adds them to a batch.</summary>
internal sealed class BatchBuilder(FeatureIndex index, WordVectors vectors)
{
    private readonly int _root = index.RowOf(TokenFeatures.Root);
    private readonly int _unknown = index.RowOf(TokenFeatures.UnknownWord);

    public TokenBatch Batch { get; } = new();

    public void BeginSentence()
    {
        if (_root >= 0) Batch.Add(_root);
        Batch.EndToken();
    }

    /// <summary>Adds a token; <paramref name="hideWord"/> makes it one whose word training did not see.</summary>
    public void Add(ReadOnlySpan<char> form, TokenSetting setting, bool hideWord = false)
    {
        Span<uint> hashes = stackalloc uint[TokenFeatures.MaxCount];
        var count = TokenFeatures.Of(form, setting, hashes);
        var known = false;
        for (var i = 0; i < count; i++)
        {
            if (i < TokenFeatures.WordCount && hideWord) continue;
            var row = index.RowOf(hashes[i]);
            if (row < 0) continue;
            Batch.Add(row);
            known |= i == TokenFeatures.WordCount - 1;
        }

        if (!known && _unknown >= 0) Batch.Add(_unknown);
        Batch.EndToken(vectors.RowOf(hashes[TokenFeatures.WordCount - 1]));
    }

    public void EndSentence() => Batch.EndSentence();
}
