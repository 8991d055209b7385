using Entente.Language.Conllu;
using Entente.Language.Lemmas;
using Entente.Language.Tagging;

namespace Entente.Language.Training;

/// <summary>Learns which endings change how, from the kinds of words, and keeps as exceptions what the endings get wrong.</summary>
internal static class LemmaTrainer
{
    private const int RareEnding = 2;

    public static LemmaRules Train(IEnumerable<ConlluSentence> sentences)
    {
        var words = sentences.SelectMany(s => s.Words).Where(w => w.Lemma != "_" || w.Form == "_")
            .GroupBy(w => (Form: w.Form.ToLowerInvariant().Replace('’', '\''), Tag: LemmaKey.Of(new Tag(w.Upos, w.Xpos, ""))))
            .Select(g => (g.Key.Form, g.Key.Tag, Script: Commonest(g.Select(w => LemmaScript.Between(w.Form, w.Lemma)))))
            .ToList();
        var endings = Endings(words);
        var lemmas = new SortedDictionary<uint, LemmaScript>();
        foreach (var (key, script) in endings) lemmas[key] = script;
        foreach (var (form, tag, script) in words)
            if (ByEnding(endings, form, tag) != script) lemmas[LemmaKey.Whole(tag, form)] = script;
        return Pack(lemmas);
    }

    private static Dictionary<uint, LemmaScript> Endings(List<(string Form, uint Tag, LemmaScript Script)> words)
    {
        var seen = new Dictionary<uint, Dictionary<LemmaScript, int>>();
        foreach (var (form, tag, script) in words)
        {
            for (var length = 0; length <= Math.Min(LemmaKey.LongestEnding, form.Length); length++)
            {
                var key = LemmaKey.Ending(tag, form, length);
                if (!seen.TryGetValue(key, out var counts)) seen[key] = counts = [];
                counts[script] = counts.GetValueOrDefault(script) + 1;
            }
        }

        return seen.Where(e => e.Value.Values.Sum() >= RareEnding).ToDictionary(e => e.Key, e => Commonest(e.Value));
    }

    private static LemmaScript ByEnding(Dictionary<uint, LemmaScript> endings, string form, uint tag)
    {
        for (var length = Math.Min(LemmaKey.LongestEnding, form.Length); length >= 0; length--)
            if (endings.TryGetValue(LemmaKey.Ending(tag, form, length), out var script)) return script;
        return LemmaScript.Lower;
    }

    private static LemmaScript Commonest(IEnumerable<LemmaScript> scripts) =>
        Commonest(scripts.GroupBy(s => s).ToDictionary(g => g.Key, g => g.Count()));

    private static LemmaScript Commonest(Dictionary<LemmaScript, int> counts) =>
        counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key.Cut).ThenBy(c => c.Key.Ending, StringComparer.Ordinal).ThenByDescending(c => c.Key.Case).First().Key;

    private static LemmaRules Pack(SortedDictionary<uint, LemmaScript> lemmas)
    {
        LemmaScript[] scripts = [.. lemmas.Values.Distinct()];
        var places = scripts.Select((s, i) => (s, i)).ToDictionary(p => p.s, p => p.i);
        return new LemmaRules([.. lemmas.Keys], [.. lemmas.Values.Select(s => places[s])], scripts);
    }
}
