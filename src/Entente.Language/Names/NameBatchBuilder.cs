using Entente.Language.Features;

namespace Entente.Language.Names;

/// <summary>Looks tokens up in the name finder's feature index and adds them to a batch; sentences have no root here.</summary>
internal sealed class NameBatchBuilder(FeatureIndex index, WordVectors vectors)
{
    private readonly int _unknown = index.RowOf(TokenFeatures.UnknownWord);

    private readonly int _passage = index.RowOf(NameFeatures.Passage);

    public TokenBatch Batch { get; } = new();

    /// <summary>Adds a token, with the form of its head and the hashes of its dependents.</summary>
    /// <param name="form">The word.</param>
    /// <param name="setting">How it stands in its sentence.</param>
    /// <param name="xpos">Its Penn part of speech.</param>
    /// <param name="relation">Its relation to its head.</param>
    /// <param name="head">The head's form.</param>
    /// <param name="dependents">What <see cref="NameFeatures.OfDependent"/> gives of them.</param>
    /// <param name="hideWord">Whether to make it a word that is not known.</param>
    /// <param name="isPassage">Whether it stands in a text in which only names are marked.</param>
    public void Add(
        ReadOnlySpan<char> form, TokenSetting setting, string xpos, string relation, ReadOnlySpan<char> head, ReadOnlySpan<uint> dependents,
        bool hideWord = false, bool isPassage = false)
    {
        Span<uint> hashes = stackalloc uint[NameFeatures.MaxCount];
        var count = NameFeatures.Of(form, setting, xpos, relation, head, hashes);
        var known = false;
        for (var i = hideWord ? TokenFeatures.WordCount : 0; i < count; i++)
        {
            var row = index.RowOf(hashes[i]);
            if (row < 0) continue;
            Batch.Add(row);
            known |= i == TokenFeatures.WordCount - 1;
        }

        foreach (var hash in dependents)
            if (index.RowOf(hash) is >= 0 and var row) Batch.Add(row);
        if (isPassage && _passage >= 0) Batch.Add(_passage);
        if (!known && _unknown >= 0) Batch.Add(_unknown);
        Batch.EndToken(vectors.RowOf(hashes[TokenFeatures.WordCount - 1]));
    }

    public void EndSentence() => Batch.EndSentence();
}
