using System.Diagnostics;
using Entente.Language.Conllu;
using Entente.Language.Features;
using Entente.Language.Models;
using Entente.Language.Names;
using Entente.Language.Networks;

namespace Entente.Language.Training;

/// <summary>Trains a model from the treebanks of some folders, and says how good it is on their held-out parts.</summary>
public static class ModelTrainer
{
    private static readonly Dictionary<string, string> KnownSources = new()
    {
        ["ewt"] = "UD_English-EWT (English Web Treebank), CC BY-SA 4.0, https://github.com/UniversalDependencies/UD_English-EWT",
        [OwnTrees] = "training/trees: sentences and trees of the Entente authors' own composition, MIT",
        ["gum"] = "UD_English-GUM (Georgetown University Multilayer corpus, its openly licensed genres), CC BY-SA 4.0, https://github.com/UniversalDependencies/UD_English-GUM",
    };

    private const string OwnTrees = "news";

    private const string OwnPassages = "training/names: sentences of the Entente authors' own composition, MIT";

    /// <summary>Trains from <c>*-train.conllu</c>, and names from <c>*-dev.conllu</c> too, measures on <c>*-test.conllu</c>, and writes the model file.</summary>
    /// <param name="treebanks">The folders of the CoNLL-U files.</param>
    /// <param name="passages">The folder of the texts in which only names are marked, <c>*.txt</c>; null for none.</param>
    /// <param name="vectors">Word vectors to build on: a file in the text form of GloVe, or a model file that has some; null for none.</param>
    /// <param name="options">How to train.</param>
    /// <param name="date">What the model file gives as its date, as yyyy-MM-dd.</param>
    /// <param name="output">Where the model file goes.</param>
    /// <param name="report">Gets each line of progress, then of scores.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="FileNotFoundException">The folders have no file to train from.</exception>
    /// <exception cref="FormatException">A file is no CoNLL-U, or has no word vectors.</exception>
    /// <exception cref="ModelException">The model file that was to give word vectors is damaged or of another version.</exception>
    public static ModelCard Train(IReadOnlyList<string> treebanks, string? passages, string? vectors, TrainingOptions options, string date, Stream output, Action<string> report)
    {
        var files = Files(treebanks, "*-train.conllu");
        if (files.Length == 0) throw new FileNotFoundException($"There is no *-train.conllu in {string.Join(", ", treebanks)}.");
        var sentences = files.SelectMany(f => Enumerable.Repeat(ConlluReader.ReadFile(f), NameOf(f) == OwnTrees ? options.OwnCopies : 1)).SelectMany(s => s).ToList();
        var set = new TrainingSet(sentences);
        report($"{sentences.Count:N0} sentences, {set.Features.Length:N0} features, {set.Tags.Count} tags, {set.Relations.Count} relations");
        var known = VectorSource.Read(vectors, options.VectorWords);
        if (known.Vectors.Words.Length > 0) report($"{known.Vectors.Words.Length:N0} word vectors of {known.Vectors.Columns}");
        string[] named = passages is null ? [] : [.. Directory.GetFiles(passages, "*.txt").Order(StringComparer.Ordinal)];
        var sources = files.Select(SourceOf).Concat(named.Length > 0 ? [OwnPassages] : []).Concat(known.Lines);
        var card = new ModelCard(string.Join('\n', sources), date, options.Summary, "");
        var (shape, network) = TrainNetwork(set, known.Vectors, options, report);
        var model = new LanguageModel(card, shape, network, set.Features, known.Vectors, set.Tags, set.Relations, LemmaTrainer.Train(sentences), null);
        var parser = Reread(model);
        var more = Files(treebanks, "*-dev.conllu").SelectMany(ConlluReader.ReadFile);
        var names = new NameTrainer(parser, options, report).Train([.. sentences, .. more], named.Select(File.ReadAllText));
        return Finish(parser.With(card, names), treebanks, output, report);
    }

    /// <summary>The scores of <paramref name="analyser"/> on each <c>*-test.conllu</c> of the folders, line by line.</summary>
    public static IEnumerable<string> Scores(Analyser analyser, IReadOnlyList<string> treebanks)
    {
        foreach (var file in Files(treebanks, "*-test.conllu"))
        {
            var gold = ConlluReader.ReadFile(file);
            var name = Path.GetFileNameWithoutExtension(file);
            yield return $"{name}, words given: {Measure.OnGoldWords(analyser, gold)}";
            yield return $"{name}, raw text: {Measure.OnRawText(analyser, gold)}";
            yield return $"{name}, in capitals: {Measure.OnGoldWords(analyser, DamagedCopy.InCapitals(gold))}";
            yield return $"{name}, no apostrophes, no last stop: {Measure.OnGoldWords(analyser, DamagedCopy.Worn(gold))}";
        }
    }

    /// <summary>How fast <paramref name="analyser"/> goes through the running text of the folders' <c>*-test.conllu</c> on one core, at best of five.</summary>
    public static string Speed(Analyser analyser, IReadOnlyList<string> treebanks)
    {
        ArgumentNullException.ThrowIfNull(analyser);
        var text = string.Join("\n\n", Files(treebanks, "*-test.conllu").Select(file => RawText.Of(ConlluReader.ReadFile(file)).Text));
        var (best, allocated) = (0.0, 0L);
        for (var round = 0; round < 5; round++)
        {
            var (clock, before) = (Stopwatch.StartNew(), GC.GetAllocatedBytesForCurrentThread());
            var analysed = analyser.Analyse(text);
            _ = analysed.Names;
            var words = analysed.TokenCount;
            best = Math.Max(best, words / clock.Elapsed.TotalSeconds);
            allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / Math.Max(words, 1);
        }

        return $"speed: {best:N0} words a second on one core, {allocated} bytes allocated a word";
    }

    private static (NetworkShape Shape, LanguageNetwork Network) TrainNetwork(
        TrainingSet set, WordVectors vectors, TrainingOptions options, Action<string> report)
    {
        var shape = new NetworkShape(
            set.Features.Length, options.Embedding, options.Width, options.Layers, options.Size, set.Tags.Count, set.Relations.Count, NameLabels.Count);
        var network = LanguageNetwork.Of(shape, vectors);
        network.Scatter(new SeededRandom(options.Seed));
        var index = new FeatureIndex(set.Features);
        ITrainingWorker<TrainingSentence>[] workers =
            [new NetworkWorker(network, index, vectors, set), new NetworkWorker(network.Replica(), index, vectors, set)];
        var trainer = new NetworkTrainer<TrainingSentence>(
            workers, set.Sentences.Where(s => s.Length <= options.LongestSentence), s => s.Length,
            new TrainingPace(options.Seed, options.Epochs, options.BatchWords, options.Rate, options.Threads));
        for (var epoch = 1; epoch <= options.Epochs; epoch++)
        {
            var clock = Stopwatch.StartNew();
            var loss = trainer.RunEpoch(epoch);
            report($"epoch {epoch} of {options.Epochs}: loss {loss:F4} a word, {clock.Elapsed.TotalSeconds:F0} s");
        }

        return (shape, network);
    }

    // The scores are those of the file as it will be read, rounded weights and all.
    private static ModelCard Finish(LanguageModel model, IReadOnlyList<string> treebanks, Stream output, Action<string> report)
    {
        var reread = Reread(model);
        var scores = new List<string>();
        foreach (var line in Scores(new Analyser(reread), treebanks))
        {
            report(line);
            scores.Add(line);
        }

        var card = model.Card with { Scores = string.Join('\n', scores) };
        ModelFile.Write(reread.With(card, reread.Names), output);
        return card;
    }

    private static LanguageModel Reread(LanguageModel model)
    {
        using var file = new MemoryStream();
        ModelFile.Write(model, file);
        file.Position = 0;
        return ModelFile.Read(file);
    }

    private static string[] Files(IReadOnlyList<string> folders, string pattern) =>
        [.. folders.SelectMany(f => Directory.GetFiles(f, pattern)).OrderBy(Path.GetFileName, StringComparer.Ordinal)];

    private static string SourceOf(string file) => KnownSources.GetValueOrDefault(NameOf(file), NameOf(file));

    private static string NameOf(string trainingFile) => Path.GetFileName(trainingFile)[..^"-train.conllu".Length];
}
