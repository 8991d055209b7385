using Entente.Language.Features;
using Entente.Language.Models;
using Entente.Language.Networks;

namespace Entente.Language.Training;

/// <summary>Runs its share of a training batch through its replica of the network, and leaves the gradients there.</summary>
internal sealed class NetworkWorker(LanguageNetwork network, FeatureIndex index, WordVectors vectors, TrainingSet set) : ITrainingWorker<TrainingSentence>
{
    private const float TagWeight = 0.5f, NameWeight = 2.5f;

    private readonly Matrix _gradient = new();
    private readonly List<int> _tags = [];
    private readonly List<int> _heads = [];
    private readonly List<int> _headRows = [];
    private readonly List<int> _relations = [];
    private readonly List<int> _names = [];

    public IReadOnlyList<Parameter> Parameters { get; } = [.. network.Parameters];

    public EmbeddingTable Table => network.Encoder.Table;

    public float Loss { get; private set; }

    public void Run(ReadOnlySpan<TrainingSentence> sentences, SeededRandom random)
    {
        Clear();
        Loss = 0;
        if (sentences.IsEmpty) return;
        var builder = new BatchBuilder(index, vectors);
        foreach (var sentence in sentences) Add(sentence, builder, random);
        Learn(builder.Batch, random);
    }

    private void Clear()
    {
        foreach (var parameter in Parameters) parameter.Gradient.Clear();
        network.Encoder.Table.ClearGradient();
        foreach (var list in new[] { _tags, _heads, _headRows, _relations, _names }) list.Clear();
    }

    private void Add(TrainingSentence sentence, BatchBuilder builder, SeededRandom random)
    {
        var forms = Damage.Of(sentence, random);
        var settings = sentence.Glue.AsSpan(0, forms.Length).ToArray();
        Settings.Complete(forms, forms.Length, static (f, i) => f[i], settings);
        var root = builder.Batch.TokenCount;
        builder.BeginSentence();
        AddGold(-1, -1, root, -1, -1);
        for (var i = 0; i < forms.Length; i++)
        {
            builder.Add(forms[i], settings[i], HidesWord(forms[i], random));
            AddGold(sentence.Tags[i], sentence.Heads[i], root + sentence.Heads[i], sentence.Relations[i], sentence.Names[i]);
        }

        builder.EndSentence();
    }

    // The rarer a word, the more often its looks and its company alone must do.
    private bool HidesWord(string form, SeededRandom random) => random.Chance(0.5f / (0.5f + set.WordCounts.GetValueOrDefault(form)));

    private void AddGold(int tag, int head, int headRow, int relation, int name)
    {
        _tags.Add(tag);
        _heads.Add(head);
        _headRows.Add(headRow);
        _relations.Add(relation);
        _names.Add(name);
    }

    private void Learn(TokenBatch batch, SeededRandom random)
    {
        var starts = batch.SentenceStarts;
        var states = network.Encoder.Forward(batch, random);
        _gradient.Resize(states.Rows, states.Columns);
        _gradient.Clear();
        network.Tags.Forward(states, starts, random);
        Loss += TagWeight * network.Tags.Learn(states, starts, Span(_tags), TagWeight, _gradient);
        network.Names.Forward(states, starts, random);
        Loss += NameWeight * network.Names.Learn(states, starts, Span(_names), NameWeight, _gradient);
        network.Arcs.Forward(states, starts, random);
        Loss += network.Arcs.Learn(states, starts, Span(_heads), 1, _gradient);
        network.Relations.Forward(states, starts, Span(_headRows), random);
        Loss += network.Relations.Learn(states, starts, Span(_headRows), Span(_relations), 1, _gradient);
        network.Encoder.Backward(batch, _gradient);
    }

    private static Span<int> Span(List<int> list) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list);
}
