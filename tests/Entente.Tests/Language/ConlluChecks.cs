using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Entente.Tests.Language;

/// <summary>
/// What level 2 of the Universal Dependencies validation asks of a CoNLL-U file, as far as it applies to words without empty nodes and
/// enhanced graphs. Each fault is a line of the answer.
/// </summary>
internal static partial class ConlluChecks
{
    private static readonly HashSet<string> Upos =
        [.. "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".Split(' ')];

    private static readonly HashSet<string> Relations =
    [
        .. ("acl advcl advmod amod appos aux case cc ccomp clf compound conj cop csubj dep det discourse dislocated expl fixed flat goeswith iobj "
            + "list mark nmod nsubj nummod obj obl orphan parataxis punct reparandum root vocative xcomp").Split(' '),
    ];

    public static List<string> FaultsIn(string conllu)
    {
        var faults = new List<string>();
        if (!conllu.EndsWith("\n\n", StringComparison.Ordinal)) faults.Add("no blank line at the end");
        var ids = new HashSet<string>();
        foreach (var block in conllu.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = block.Split('\n');
            var comments = lines.TakeWhile(l => l.StartsWith('#')).ToList();
            CheckComments(comments, ids, faults);
            var words = lines.Skip(comments.Count).Select(l => l.Split('\t')).ToList();
            if (words.Any(w => w.Length != 10)) faults.Add($"columns: {block}");
            else CheckWords(words, comments, faults);
        }

        return faults;
    }

    private static void CheckComments(List<string> comments, HashSet<string> ids, List<string> faults)
    {
        var own = comments.Where(c => c.StartsWith("# sent_id = ", StringComparison.Ordinal)).ToList();
        if (own.Count != 1 || !ids.Add(own[0]) || own[0].Contains('/')) faults.Add($"sent_id: {string.Join(" ", own)}");
        if (comments.Count(c => c.StartsWith("# text = ", StringComparison.Ordinal)) != 1) faults.Add("text: not once");
    }

    private static void CheckWords(List<string[]> words, List<string> comments, List<string> faults)
    {
        for (var i = 0; i < words.Count; i++) CheckWord(words[i], i + 1, words.Count, faults);
        var text = string.Concat(words.Select((w, i) => w[1] + (i + 1 == words.Count || w[9].Split('|').Contains("SpaceAfter=No") ? "" : " ")));
        if (comments.Single(c => c.StartsWith("# text = ", StringComparison.Ordinal))[9..] != text) faults.Add($"text is not the words': {text}");
        if (words.Count(w => w[6] == "0") != 1) faults.Add($"roots: {text}");
        if (words.Any(w => !ReachesRoot(words, w))) faults.Add($"cycle: {text}");
    }

    private static void CheckWord(string[] word, int number, int count, List<string> faults)
    {
        var line = string.Join('\t', word);
        if (word.Any(c => c.Length == 0 || c != c.Trim() || c.Any(char.IsControl) || c.EnumerateRunes().Contains(Rune.ReplacementChar) && !word[1].Contains('\uFFFD')))
            faults.Add($"an empty column, a blank at its edge, or what cannot be written: {line}");
        if (!line.IsNormalized(NormalizationForm.FormC)) faults.Add($"not in normal form C: {line}");
        if (word[0] != number.ToString(CultureInfo.InvariantCulture)) faults.Add($"id: {line}");
        if (!Upos.Contains(word[3])) faults.Add($"UPOS: {line}");
        if (!int.TryParse(word[6], out var head) || head < 0 || head > count || head == number) faults.Add($"head: {line}");
        if (!Relation().IsMatch(word[7]) || !Relations.Contains(word[7].Split(':')[0]) || (head == 0) != (word[7] == "root")) faults.Add($"relation: {line}");
        if (word[5] != "_") CheckFeatures(word[5], line, faults);
        if (word[8] != "_") faults.Add($"enhanced: {line}");
        if (word[9] != "_" && word[9].Split('|').Any(m => m.Length == 0 || m.StartsWith("SpaceAfter=", StringComparison.Ordinal) && m != "SpaceAfter=No")) faults.Add($"misc: {line}");
    }

    private static void CheckFeatures(string features, string line, List<string> faults)
    {
        var all = features.Split('|');
        var names = all.Select(f => f.Split('=')[0]).ToList();
        if (all.Any(f => !Feature().IsMatch(f)) || names.Distinct().Count() != names.Count) faults.Add($"features: {line}");
        if (!names.SequenceEqual(names.OrderBy(n => n.ToLowerInvariant(), StringComparer.Ordinal))) faults.Add($"features not in order: {line}");
    }

    private static bool ReachesRoot(List<string[]> words, string[] word)
    {
        for (var steps = 0; steps <= words.Count; steps++)
        {
            if (word[6] == "0") return true;
            if (!int.TryParse(word[6], out var head) || head < 1 || head > words.Count) return false;
            word = words[head - 1];
        }

        return false;
    }

    [GeneratedRegex("^[a-z]+(:[a-z]+)?$")]
    private static partial Regex Relation();

    [GeneratedRegex("^[A-Z][A-Za-z0-9]*(\\[[a-z0-9]+\\])?=[A-Z0-9][A-Za-z0-9]*(,[A-Z0-9][A-Za-z0-9]*)*$")]
    private static partial Regex Feature();
}
