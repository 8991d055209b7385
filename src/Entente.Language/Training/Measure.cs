using Entente.Language.Conllu;
using Entente.Language.Views;

namespace Entente.Language.Training;

/// <summary>Compares analyses with treebanks.</summary>
internal static class Measure
{
    /// <summary>Analyses the treebank's running text.</summary>
    public static TreebankScores OnRawText(Analyser analyser, IReadOnlyList<ConlluSentence> gold)
    {
        var raw = RawText.Of(gold);
        return Compare(analyser.Analyse(raw.Text), raw, gold);
    }

    /// <summary>Analyses the treebank's own words and sentences.</summary>
    public static TreebankScores OnGoldWords(Analyser analyser, IReadOnlyList<ConlluSentence> gold)
    {
        var raw = RawText.Of(gold);
        return Compare(analyser.Analyse(TextView.Of(raw.Text), raw.Words, raw.Sentences), raw, gold);
    }

    public static TreebankScores Compare(AnnotatedText system, RawText raw, IReadOnlyList<ConlluSentence> gold)
    {
        var counts = new Counts();
        var words = gold.SelectMany(s => s.Words).ToList();
        var aligned = Align(system, raw.Words);
        for (var s = 0; s < gold.Count; s++)
        {
            var first = raw.Sentences[s].FirstToken;
            for (var i = 0; i < gold[s].Words.Count; i++)
                if (aligned[first + i] is >= 0 and var token) counts.Add(system.Token(token), words[first + i], HeadOf(first + i, first, words, aligned));
        }

        var (systemCount, goldCount) = (system.TokenCount, words.Count);
        var spans = raw.Sentences.Select(b => new TextSpan(raw.Words[b.FirstToken].Start, raw.Words[b.EndToken - 1].End)).ToHashSet();
        return new TreebankScores(
            F1(counts.Words, systemCount, goldCount), F1(system.Sentences.Count(s => spans.Contains(s.Span)), system.SentenceCount, spans.Count),
            F1(counts.Upos, systemCount, goldCount), F1(counts.Xpos, systemCount, goldCount), F1(counts.Features, systemCount, goldCount),
            F1(counts.Lemmas, systemCount, goldCount), F1(counts.Uas, systemCount, goldCount), F1(counts.Las, systemCount, goldCount),
            F1(counts.TypedLas, systemCount, goldCount), Names(system, raw, gold, GoldNames.In), Names(system, raw, gold, GoldNames.Uncut));
    }

    // The head's token: -1 for the root, -2 if the system has no such token.
    private static int HeadOf(int word, int first, List<ConlluWord> words, int[] aligned)
    {
        var head = words[word].Head;
        return head == 0 ? -1 : aligned[first + head - 1] is >= 0 and var token ? token : -2;
    }

    private static int[] Align(AnnotatedText system, TextSpan[] words)
    {
        var places = new Dictionary<TextSpan, int>(system.TokenCount);
        for (var t = 0; t < system.TokenCount; t++) places[system.SpanOf(t)] = t;
        return [.. words.Select(w => places.GetValueOrDefault(w, -1))];
    }

    private static double Names(AnnotatedText system, RawText raw, IReadOnlyList<ConlluSentence> gold, Func<ConlluSentence, List<Name>> namesOf)
    {
        if (!gold.Any(s => EntityColumn.Spans(s).Count > 0)) return double.NaN;
        var expected = new HashSet<(NameKind, int, int)>();
        for (var s = 0; s < gold.Count; s++)
        {
            var first = raw.Sentences[s].FirstToken;
            foreach (var name in namesOf(gold[s]))
                expected.Add((name.Kind, raw.Words[first + name.FirstToken].Start, raw.Words[first + name.EndToken - 1].End));
        }

        var found = system.Names.Select(n => (n.Kind, system.SpanOf(n.FirstToken).Start, system.SpanOf(n.EndToken - 1).End)).ToList();
        return F1(found.Count(expected.Contains), found.Count, expected.Count);
    }

    private static double F1(int correct, int system, int gold) => system + gold == 0 ? 0 : 200.0 * correct / (system + gold);

    private sealed class Counts
    {
        public int Words { get; private set; }

        public int Upos { get; private set; }

        public int Xpos { get; private set; }

        public int Features { get; private set; }

        public int Lemmas { get; private set; }

        public int Uas { get; private set; }

        public int Las { get; private set; }

        public int TypedLas { get; private set; }

        public void Add(Token token, ConlluWord word, int head)
        {
            Words++;
            if (token.Upos == word.Upos) Upos++;
            if (token.Xpos == word.Xpos) Xpos++;
            if (token.Features == word.Features) Features++;
            if (token.Lemma == word.Lemma) Lemmas++;
            if (token.Head != head) return;
            Uas++;
            if (Universal(token.Relation).SequenceEqual(Universal(word.Relation))) Las++;
            if (token.Relation == word.Relation) TypedLas++;
        }

        private static ReadOnlySpan<char> Universal(string relation) => relation.AsSpan()[..(relation.IndexOf(':') is > 0 and var colon ? colon : relation.Length)];
    }
}
