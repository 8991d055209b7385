using Entente.Language.Conllu;
using Entente.Language.Features;
using Entente.Language.Models;
using Entente.Language.Tagging;

namespace Entente.Language.Training;

/// <summary>The inventories that a treebank needs, and its sentences in numbers.</summary>
internal sealed class TrainingSet
{
    private const int RareTag = 3, RareFeature = 2, RareRelation = 2, WireWordCount = 20;

    public TrainingSet(IReadOnlyList<ConlluSentence> sentences)
    {
        var words = sentences.SelectMany(s => s.Words).ToList();
        Tags = new(Frequent(words.Select(w => new Tag(w.Upos, w.Xpos, w.Features)), RareTag));
        Relations = new(Frequent(words.Select(w => w.Relation), RareRelation));
        Sentences = [.. sentences.Select(Encode)];
        (Features, WordCounts) = Count(Sentences);
    }

    public Inventory<Tag> Tags { get; }

    public Inventory<string> Relations { get; }

    public TrainingSentence[] Sentences { get; }

    /// <summary>The hashes of the features that get a row.</summary>
    public uint[] Features { get; }

    /// <summary>How often each word, letter case aside, occurs.</summary>
    public Dictionary<string, int> WordCounts { get; }

    private static IEnumerable<T> Frequent<T>(IEnumerable<T> labels, int least)
        where T : notnull =>
        labels.GroupBy(l => l).Where(g => g.Count() >= least).OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key.ToString(), StringComparer.Ordinal).Select(g => g.Key);

    private TrainingSentence Encode(ConlluSentence sentence)
    {
        var words = sentence.Words;
        var glue = new TokenSetting[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].SpaceAfter && i + 1 < words.Count) glue[i] |= TokenSetting.GluedBehind;
            if (i > 0 && !words[i - 1].SpaceAfter) glue[i] |= TokenSetting.GluedBefore;
        }

        return new TrainingSentence(
            [.. words.Select(w => w.Form)],
            glue,
            [.. words.Select(w => Tags.PlaceOf(new Tag(w.Upos, w.Xpos, w.Features)))],
            [.. words.Select(w => w.Head)],
            [.. words.Select(w => Relations.PlaceOf(w.Relation))],
            NamesOf(sentence));
    }

    // Only GUM, whose sentences name themselves so, marks names.
    private static int[] NamesOf(ConlluSentence sentence)
    {
        if (sentence.Id?.StartsWith("GUM", StringComparison.Ordinal) == true) return GoldNames.Labels(sentence);
        var labels = new int[sentence.Words.Count];
        Array.Fill(labels, -1);
        return labels;
    }

    private static (uint[] Features, Dictionary<string, int> Words) Count(TrainingSentence[] sentences)
    {
        var counts = new Dictionary<uint, int>();
        var words = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        Span<uint> hashes = stackalloc uint[TokenFeatures.MaxCount];
        foreach (var wire in Damage.WireWords.Values)
        {
            words[wire] = WireWordCount;
            foreach (var hash in hashes[..TokenFeatures.Of(wire, TokenSetting.None, hashes)]) counts[hash] = RareFeature;
        }

        foreach (var sentence in sentences)
        {
            var settings = sentence.Glue.ToArray();
            Settings.Complete(sentence.Forms, sentence.Length, static (forms, i) => forms[i], settings);
            for (var i = 0; i < sentence.Length; i++)
            {
                words[sentence.Forms[i]] = words.GetValueOrDefault(sentence.Forms[i]) + 1;
                foreach (var hash in hashes[..TokenFeatures.Of(sentence.Forms[i], settings[i], hashes)])
                    counts[hash] = counts.GetValueOrDefault(hash) + 1;
            }
        }

        var kept = counts.Where(c => c.Value >= RareFeature).OrderByDescending(c => c.Value).ThenBy(c => c.Key).Select(c => c.Key);
        return ([TokenFeatures.Root, TokenFeatures.UnknownWord, .. kept.Where(h => h > TokenFeatures.UnknownWord)], words);
    }
}
