using Entente.Language.Features;
using Entente.Language.Networks;
using Entente.Language.Parsing;

namespace Entente.Language.Models;

/// <summary>Runs a network over batches and decides. Holds working memory: one thread at a time.</summary>
internal sealed class Predictor(LanguageNetwork network, int rootRelation)
{
    /// <summary>The tag of each row of the batch; of roots, anything.</summary>
    public int[] Tags { get; private set; } = [];

    /// <summary>The head of each row, counted from its sentence's root; -1 for a root.</summary>
    public int[] Heads { get; private set; } = [];

    /// <summary>The relation of each row to its head.</summary>
    public int[] Relations { get; private set; } = [];

    /// <summary>Fills the answers for <paramref name="batch"/>, row by row.</summary>
    public void Predict(TokenBatch batch)
    {
        var count = batch.TokenCount;
        (Tags, Heads, Relations) = (new int[count], new int[count], new int[count]);
        var states = network.Encoder.Forward(batch);
        network.Tags.Forward(states, batch.SentenceStarts);
        for (var t = 0; t < count; t++) Tags[t] = Activations.IndexOfMax(network.Tags.Scores.Row(t));
        FindHeads(states, batch.SentenceStarts);
    }

    private void FindHeads(Matrix states, ReadOnlySpan<int> starts)
    {
        var headRows = new int[states.Rows];
        network.Arcs.Forward(states, starts);
        for (var s = 0; s + 1 < starts.Length; s++)
        {
            var heads = MaximumTree.Of(network.Arcs.ScoresOf(starts[s], starts[s + 1]));
            heads.CopyTo(Heads.AsSpan(starts[s]));
            for (var i = 0; i < heads.Length; i++) headRows[starts[s] + i] = starts[s] + Math.Max(heads[i], 0);
        }

        network.Relations.Forward(states, starts, headRows);
        for (var t = 0; t < Relations.Length; t++) Relations[t] = RelationOf(network.Relations.Scores.Row(t), Heads[t]);
    }

    // What hangs on the root is the root, and nothing else is.
    private int RelationOf(Span<float> scores, int head)
    {
        if (head <= 0) return rootRelation;
        if (rootRelation >= 0) scores[rootRelation] = float.NegativeInfinity;
        return Activations.IndexOfMax(scores);
    }
}
