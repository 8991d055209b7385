using System.Diagnostics;
using Entente.Language.Conllu;
using Entente.Language.Features;
using Entente.Language.Models;
using Entente.Language.Names;
using Entente.Language.Networks;
using Entente.Language.Views;

namespace Entente.Language.Training;

/// <summary>Trains the networks that find names, once the parser stands: they see its verdicts.</summary>
internal sealed class NameTrainer(LanguageModel parser, TrainingOptions options, Action<string> report)
{
    private const int RareFeature = 4;

    private static readonly string[] Types = ["person", "place", "organization", "object", "event", "time", "abstract", "animal", "plant", "substance"];

    private readonly Analyser _parser = new(parser);

    /// <param name="sentences">Sentences of treebanks.</param>
    /// <param name="passages">Texts in which only names are marked.</param>
    /// <returns>null if nothing marks names.</returns>
    public NameModel? Train(IReadOnlyList<ConlluSentence> sentences, IEnumerable<string> passages)
    {
        var documents = TreebankDocuments.Of(sentences).Where(d => d.Any(s => EntityColumn.Spans(s).Count > 0));
        var examples = documents.SelectMany(Marked).ToList();
        foreach (var passage in passages)
        {
            using var reader = new StringReader(passage);
            examples.AddRange(NamedPassages.Read(reader, _parser));
        }

        return examples.Count == 0 ? null : Train(examples);
    }

    private NameModel Train(List<NameExample> examples)
    {
        examples.RemoveAll(e => e.Length > options.LongestSentence);
        report($"names: {examples.Count:N0} sentences, {examples.Sum(e => e.Labels.Count(l => l != NameLabels.Outside && !NameLabels.IsInside(l))):N0} names");
        var (features, words) = Count(examples);
        var shape = new NameShape(features.Length, options.NameEmbedding, options.NameWidth, options.NameLayers, options.NameSize);
        var networks = new NameNetwork[options.NameNetworks];
        for (var n = 0; n < networks.Length; n++)
        {
            networks[n] = NameNetwork.Of(shape, parser.Vectors);
            Train(networks[n], shape, new FeatureIndex(features), words, examples, options.Seed + (ulong)n, $"names, network {n + 1} of {networks.Length}");
        }

        return new NameModel(shape, features, parser.Vectors, networks);
    }

    private void Train(
        NameNetwork network, NameShape shape, FeatureIndex index, Dictionary<string, int> words, List<NameExample> examples, ulong seed, string what)
    {
        network.Scatter(new SeededRandom(seed));
        var types = new ClassHead(shape.Width, shape.Size, Types.Length + 1);
        types.Scatter(new SeededRandom(seed + 77));
        ITrainingWorker<NameExample>[] workers =
            [new NameWorker(network, types, index, parser.Vectors, words), new NameWorker(network.Replica(), types.Replica(), index, parser.Vectors, words)];
        var trainer = new NetworkTrainer<NameExample>(
            workers, examples, e => e.Length, new TrainingPace(seed, options.NameEpochs, options.NameBatchWords, options.NameRate, options.Threads));
        for (var epoch = 1; epoch <= options.NameEpochs; epoch++)
        {
            var clock = Stopwatch.StartNew();
            var loss = trainer.RunEpoch(epoch);
            report($"{what}, epoch {epoch} of {options.NameEpochs}: loss {loss:F4} a word, {clock.Elapsed.TotalSeconds:F0} s");
        }
    }

    private IEnumerable<NameExample> Marked(List<ConlluSentence> document)
    {
        var raw = RawText.Of(document);
        var text = _parser.Analyse(TextView.Of(raw.Text), raw.Words, raw.Sentences);
        return text.Sentences.Select(s => NameExample.Of(text, s, GoldNames.Labels(document[s.Index]), TypesOf(document[s.Index])));
    }

    private static int[] TypesOf(ConlluSentence sentence)
    {
        var types = new int[sentence.Words.Count];
        foreach (var (type, first, end) in EntityColumn.Spans(sentence))
            if (GoldNames.HeadOf(sentence.Words, first, end) is >= 0 and var head) types[head] = 1 + Array.IndexOf(Types, type);
        return types;
    }

    private static (uint[] Features, Dictionary<string, int> Words) Count(List<NameExample> examples)
    {
        var words = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var counts = new Dictionary<uint, int>();
        Span<uint> hashes = stackalloc uint[NameFeatures.MaxCount];
        foreach (var example in examples)
        {
            for (var i = 0; i < example.Length; i++)
            {
                words[example.Forms[i]] = words.GetValueOrDefault(example.Forms[i]) + 1;
                var count = NameFeatures.Of(example.Forms[i], example.Settings[i], example.Xpos[i], example.Relations[i], example.HeadForm(i), hashes);
                foreach (var hash in hashes[..count]) counts[hash] = counts.GetValueOrDefault(hash) + 1;
                foreach (var hash in example.Dependents[i]) counts[hash] = counts.GetValueOrDefault(hash) + 1;
            }
        }

        uint[] own = [TokenFeatures.Root, TokenFeatures.UnknownWord, NameFeatures.Passage];
        var kept = counts.Where(c => c.Value >= RareFeature).OrderByDescending(c => c.Value).ThenBy(c => c.Key).Select(c => c.Key);
        return ([.. own, .. kept.Except(own)], words);
    }
}
