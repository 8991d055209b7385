using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Reading.Choices;

namespace Entente.Reading.Training;

/// <summary>Learns the choices of a reading from annotated articles. The same articles in the same order give the same model.</summary>
public static class ReadingTrainer
{
    private const int Parts = 5;
    private const int Partings = 4;

    /// <summary>Trains on all articles and writes the model.</summary>
    /// <param name="edition">The vocabulary.</param>
    /// <param name="articles">Annotated articles.</param>
    /// <param name="about">What the articles are, for the model file.</param>
    /// <param name="output">Where the model is written.</param>
    public static void Train(CodebookEdition edition, IReadOnlyList<GoldArticle> articles, ImmutableArray<string> about, Stream output)
    {
        var names = new FeatureNames();
        var choices = Learn(Prepared(edition, [.. articles, .. CodebookExamples.Of(edition)], names));
        ReadingModelFile.Write(output, new ReadingModel(about, choices), names);
    }

    /// <summary>The readings of <paramref name="articles"/>, each by a model that saw the <paramref name="further"/> ones and those articles that are not in its part.</summary>
    /// <param name="edition">The vocabulary.</param>
    /// <param name="articles">Annotated articles to read.</param>
    /// <param name="further">Annotated articles to learn from only.</param>
    /// <param name="progress">Told which part is being read.</param>
    public static IEnumerable<ArticleReading> CrossValidate(CodebookEdition edition, IReadOnlyList<GoldArticle> articles, IReadOnlyList<GoldArticle> further, Action<string> progress)
    {
        ArgumentNullException.ThrowIfNull(progress);
        var names = new FeatureNames();
        var own = Prepared(edition, articles, names);
        var others = Prepared(edition, [.. further, .. CodebookExamples.Of(edition)], names);
        for (var part = 0; part < Parts; part++)
        {
            progress($"part {part + 1} of {Parts}");
            var model = new ReadingModel([], Learn([.. own.Where((_, i) => PartOf(i, own.Count) != part), .. others]));
            var reader = new NewsReader(edition, AsShipped(model, names));
            foreach (var reading in articles.Where((_, i) => PartOf(i, own.Count) == part).AsParallel().AsOrdered().Select(a => reader.Read(a.Article)).ToList())
                yield return reading;
        }
    }

    // A file holds rounded weights: what is measured is what is used.
    private static ReadingModel AsShipped(ReadingModel model, FeatureNames names)
    {
        using var file = new MemoryStream();
        ReadingModelFile.Write(file, model, names);
        file.Position = 0;
        return ReadingModelFile.Read(file);
    }

    private static List<ExampleMaker> Prepared(CodebookEdition edition, IReadOnlyList<GoldArticle> articles, FeatureNames names)
    {
        var reader = new NewsReader(edition, new ReadingModel([], []));
        return [.. articles.AsParallel().AsOrdered().Select(a => new ExampleMaker(reader.Dealings.FrameOf(reader.Prepare(a.Article)), a, names))];
    }

    // Stage by stage: the examples of an article are made with models that have not seen it, so that later stages learn from honest mistakes;
    // and more than once, with the articles parted differently, so that they do not learn the whims of one parting.
    private static List<LinearChoice> Learn(List<ExampleMaker> makers)
    {
        var all = new List<LinearChoice>();
        var partings = Enumerable.Range(0, Partings).Select(_ => Enumerable.Range(0, Parts).Select(_ => new List<LinearChoice>()).ToArray()).ToArray();
        foreach (var stage in Enum.GetValues<Stage>())
        {
            var union = new ExampleSet();
            for (var parting = 0; parting < Partings; parting++)
            {
                var byPart = partings[parting];
                var models = byPart.Select(choices => new ReadingModel([], choices)).ToArray();
                var parts = Enumerable.Range(0, makers.Count).Select(i => PartOf(i, makers.Count, parting)).ToArray();
                var sets = makers.AsParallel().AsOrdered().Select((maker, i) => maker.Make(stage, models[parts[i]])).ToList();
                Parallel.For(0, Parts, part => byPart[part].AddRange(LearnStage(stage, sets.Where((_, i) => parts[i] != part))));
                foreach (var set in sets) union.AddAll(set, 1f / Partings);
            }

            all.AddRange(LearnStage(stage, [union], Partings));
        }

        return all;
    }

    private static List<LinearChoice> LearnStage(Stage stage, IEnumerable<ExampleSet> sets, int copies = 1)
    {
        var union = new ExampleSet();
        foreach (var set in sets) union.AddAll(set);
        return [.. Stages.ChoicesOf(stage).Select(c => LogisticTrainer.Train(c.Name, c.Classes, union.Of(c.Name), c.Penalty, 2 * copies))];
    }

    // Neighbours stay together: articles on one story often follow one another. Each parting cuts at other places.
    private static int PartOf(int index, int count, int parting = 0) =>
        (index + (parting * count / (Parts * Partings))) % count * Parts / count;
}
