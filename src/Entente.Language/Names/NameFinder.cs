using Entente.Language.Features;
using Entente.Language.Networks;

namespace Entente.Language.Names;

/// <summary>Finds the names of a text that has its tags and trees. Holds working memory: one thread at a time.</summary>
internal sealed class NameFinder(NameModel model, NameNetwork[] networks)
{
    // A batch this large is quick for its size and still fits the cache; a longer sentence is read in parts.
    private const int BatchTokens = 200, LongestPart = 200;

    private readonly NameBatchBuilder _builder = new(model.Index, model.Vectors);
    private readonly LabelChain _chain = LabelChain.Mean([.. networks.Select(n => n.Chain)]);
    private readonly NameAgreement _agreement = new();
    private readonly Matrix _scores = new();
    private readonly uint[] _dependents = new uint[NameFeatures.MostDependents];
    private TokenSetting[] _settings = [];
    private int[] _labels = [];

    public List<Name> Find(string text, TextSpan[] tokens, SentenceBounds[] sentences, Annotation annotation)
    {
        Score(text, tokens, sentences, annotation);
        _agreement.Apply(_scores, text, tokens, annotation);
        var names = new List<Name>();
        foreach (var sentence in sentences)
        {
            var count = sentence.EndToken - sentence.FirstToken;
            if (_labels.Length < count) _labels = new int[2 * count];
            _chain.Decode(_scores, sentence.FirstToken, sentence.EndToken, _labels);
            NameDecoder.Read(_labels.AsSpan(0, count), sentence.FirstToken, names);
        }

        return names;
    }

    // What each token of the text says for itself.
    private void Score(string text, TextSpan[] tokens, SentenceBounds[] sentences, Annotation annotation)
    {
        _scores.Resize(tokens.Length, NameLabels.Count);
        var (next, filled) = (0, 0);
        _builder.Batch.Clear();
        foreach (var sentence in sentences)
        {
            for (var first = sentence.FirstToken; first < sentence.EndToken; first += LongestPart)
            {
                var end = Math.Min(first + LongestPart, sentence.EndToken);
                if (filled > next && filled - next + end - first > BatchTokens) next = Flush(next);
                Add(text, tokens, first, end, annotation);
                filled = end;
            }
        }

        Flush(next);
    }

    private void Add(string text, TextSpan[] tokens, int first, int end, Annotation annotation)
    {
        if (_settings.Length < end - first) _settings = new TokenSetting[LongestPart];
        SentenceSettings.Fill(text, tokens, first, _settings.AsSpan(0, end - first));
        for (var t = first; t < end; t++)
        {
            var head = annotation.HeadOf(t);
            _builder.Add(
                tokens[t].In(text), _settings[t - first], annotation.TagOf(t).Xpos, annotation.RelationOf(t), head < 0 ? "" : tokens[head].In(text),
                DependentsOf(t, text, tokens, annotation));
        }

        _builder.EndSentence();
    }

    private ReadOnlySpan<uint> DependentsOf(int token, string text, TextSpan[] tokens, Annotation annotation)
    {
        var count = 0;
        for (var d = annotation.FirstDependentOf(token); d >= 0 && count < _dependents.Length; d = annotation.NextSiblingOf(d))
            _dependents[count++] = NameFeatures.OfDependent(annotation.RelationOf(d), tokens[d].In(text));
        return _dependents.AsSpan(0, count);
    }

    // The networks' mean, from the row on where the batch begins; returns where it ends.
    private int Flush(int first)
    {
        var batch = _builder.Batch;
        if (batch.TokenCount == 0) return first;
        foreach (var network in networks)
        {
            network.Labels.Forward(network.Encoder.Forward(batch), batch.SentenceStarts);
            for (var t = 0; t < batch.TokenCount; t++)
            {
                var own = network.Labels.Scores.Row(t);
                var sum = _scores.Row(first + t);
                if (network == networks[0]) sum.Clear();
                for (var label = 0; label < sum.Length; label++) sum[label] += own[label] / networks.Length;
            }
        }

        var end = first + batch.TokenCount;
        batch.Clear();
        return end;
    }
}
