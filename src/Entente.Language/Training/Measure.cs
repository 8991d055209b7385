using Entente.Language.Conllu;
using Entente.Language.Views;

namespace Entente.Language.Training;

/// <summary>Compares analyses with treebanks.</summary>
internal static class Measure
{
    /// <summary>Analyses the treebank's running text, document by document.</summary>
    public static TreebankScores OnRawText(Analyser analyser, IReadOnlyList<ConlluSentence> gold) =>
        OnDocuments(gold, raw => analyser.Analyse(raw.Text));

    /// <summary>Analyses the treebank's own words and sentences, document by document.</summary>
    public static TreebankScores OnGoldWords(Analyser analyser, IReadOnlyList<ConlluSentence> gold) =>
        OnDocuments(gold, raw => analyser.Analyse(TextView.Of(raw.Text), raw.Words, raw.Sentences));

    private static TreebankScores OnDocuments(IReadOnlyList<ConlluSentence> gold, Func<RawText, AnnotatedText> analyse)
    {
        var counts = new Counts();
        foreach (var document in TreebankDocuments.Of(gold))
        {
            var raw = RawText.Of(document);
            Compare(analyse(raw), raw, document, counts);
        }

        return counts.Scores();
    }

    private static void Compare(AnnotatedText system, RawText raw, List<ConlluSentence> gold, Counts counts)
    {
        var words = gold.SelectMany(s => s.Words).ToList();
        var aligned = Align(system, raw.Words);
        for (var s = 0; s < gold.Count; s++)
        {
            var first = raw.Sentences[s].FirstToken;
            for (var i = 0; i < gold[s].Words.Count; i++)
                if (aligned[first + i] is >= 0 and var token) counts.Add(system.Token(token), words[first + i], HeadOf(first + i, first, words, aligned));
        }

        var spans = raw.Sentences.Select(b => new TextSpan(raw.Words[b.FirstToken].Start, raw.Words[b.EndToken - 1].End)).ToHashSet();
        counts.AllWords.Add(system.TokenCount, words.Count);
        counts.Sentences.Add(system.SentenceCount, spans.Count, system.Sentences.Count(s => spans.Contains(s.Span)));
        counts.MarksNames |= gold.Any(s => EntityColumn.Spans(s).Count > 0);
        CompareNames(system, raw, gold, GoldNames.In, counts.Names);
        CompareNames(system, raw, gold, GoldNames.Uncut, counts.Mentions);
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

    private static void CompareNames(
        AnnotatedText system, RawText raw, List<ConlluSentence> gold, Func<ConlluSentence, List<Name>> namesOf, Tally tally)
    {
        var expected = new HashSet<(NameKind, int, int)>();
        for (var s = 0; s < gold.Count; s++)
        {
            var first = raw.Sentences[s].FirstToken;
            foreach (var name in namesOf(gold[s]))
                expected.Add((name.Kind, raw.Words[first + name.FirstToken].Start, raw.Words[first + name.EndToken - 1].End));
        }

        var found = system.Names.Select(n => (n.Kind, system.SpanOf(n.FirstToken).Start, system.SpanOf(n.EndToken - 1).End)).ToList();
        tally.Add(found.Count, expected.Count, found.Count(expected.Contains));
    }

    // What was found, what was to be found, and what of it was right.
    private sealed class Tally
    {
        public int Found { get; private set; }

        public int Expected { get; private set; }

        public int Right { get; private set; }

        public double F1 => Share(Right);

        public void Add(int found, int expected, int right = 0)
        {
            Found += found;
            Expected += expected;
            Right += right;
        }

        public double Share(int right) => Found + Expected == 0 ? 0 : 200.0 * right / (Found + Expected);
    }

    private sealed class Counts
    {
        public Tally AllWords { get; } = new();

        public Tally Sentences { get; } = new();

        public Tally Names { get; } = new();

        public Tally Mentions { get; } = new();

        public bool MarksNames { get; set; }

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

        public TreebankScores Scores() => new(
            AllWords.Share(Words), Sentences.F1, AllWords.Share(Upos), AllWords.Share(Xpos), AllWords.Share(Features), AllWords.Share(Lemmas),
            AllWords.Share(Uas), AllWords.Share(Las), AllWords.Share(TypedLas),
            MarksNames ? Names.F1 : double.NaN, MarksNames ? Mentions.F1 : double.NaN);

        private static ReadOnlySpan<char> Universal(string relation) => relation.AsSpan()[..(relation.IndexOf(':') is > 0 and var colon ? colon : relation.Length)];
    }
}
