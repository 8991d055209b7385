using Entente.Language.Features;
using Entente.Language.Names;
using Entente.Language.Networks;

namespace Entente.Language.Training;

/// <summary>
/// Runs its share of a training batch through its replica of the name network. It learns besides what kinds of things the words speak of,
/// named or not: a head for that hangs on the encoder while it is trained.
/// </summary>
internal sealed class NameWorker(
    NameNetwork network, ClassHead types, FeatureIndex index, WordVectors vectors, Dictionary<string, int> wordCounts) : ITrainingWorker<NameExample>
{
    private const float TypeWeight = 0.3f, Hidden = 1f, Capitals = 0.05f;

    private readonly Matrix _gradient = new();
    private readonly List<int> _types = [];
    private readonly List<int> _labels = [];

    public IReadOnlyList<Parameter> Parameters { get; } = [.. network.Parameters, .. types.Parameters];

    public EmbeddingTable Table => network.Encoder.Table;

    public float Loss { get; private set; }

    public void Run(ReadOnlySpan<NameExample> examples, SeededRandom random)
    {
        foreach (var parameter in Parameters) parameter.Gradient.Clear();
        Table.ClearGradient();
        Loss = 0;
        _types.Clear();
        _labels.Clear();
        if (examples.IsEmpty) return;
        var builder = new NameBatchBuilder(index, vectors);
        foreach (var example in examples) Add(example, builder, random);
        Learn(builder.Batch, random);
    }

    private void Add(NameExample example, NameBatchBuilder builder, SeededRandom random)
    {
        // Headlines: the words in capitals, what the parser said of them as it was.
        if (random.Chance(Capitals)) example = example.InCapitals();
        for (var i = 0; i < example.Length; i++)
        {
            var hides = random.Chance(Hidden / (Hidden + wordCounts.GetValueOrDefault(example.Forms[i])));
            builder.Add(example.Forms[i], example.Settings[i], example.Xpos[i], example.Relations[i], example.HeadForm(i), example.Dependents[i],
                hides, example.IsPassage);
            _types.Add(example.Types[i]);
            _labels.Add(example.Labels[i]);
        }

        builder.EndSentence();
    }

    private void Learn(TokenBatch batch, SeededRandom random)
    {
        var starts = batch.SentenceStarts;
        var states = network.Encoder.Forward(batch, random);
        _gradient.Resize(states.Rows, states.Columns);
        _gradient.Clear();
        network.Labels.Forward(states, starts, random);
        for (var s = 0; s + 1 < starts.Length; s++)
            Loss += network.Chain.Learn(network.Labels.Scores, starts[s], starts[s + 1], Span(_labels)[starts[s]..starts[s + 1]], 1);
        network.Labels.Backward(states, starts, _gradient);
        types.Forward(states, starts, random);
        Loss += TypeWeight * types.Learn(states, starts, Span(_types), TypeWeight, _gradient);
        network.Encoder.Backward(batch, _gradient);
    }

    private static Span<int> Span(List<int> list) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list);
}
