using CsCheck;
using Entente.Language;
using Entente.Language.Conllu;
using Entente.Language.Models;
using Entente.Language.Training;

namespace Entente.Tests.Language;

/// <summary>A tiny model, trained on four sentences, goes the whole way: training, file, analysis of any text.</summary>
public sealed class ModelTests
{
    private static readonly byte[] File = TrainTiny(1);

    private readonly Analyser _analyser = Analyser.Load(new MemoryStream(File));

    [Fact]
    public void The_same_seed_gives_the_same_file_on_any_number_of_threads() => Assert.Equal(File, TrainTiny(2));

    [Fact]
    public void The_file_says_what_it_was_made_from()
    {
        Assert.Equal("2026-01-02", _analyser.Card!.Date);
        Assert.Contains("seed 1", _analyser.Card.Options, StringComparison.Ordinal);
        Assert.Contains("ewt-test, raw text: words 100.00", _analyser.Card.Scores, StringComparison.Ordinal);
        Assert.Contains("CC BY-SA 4.0", _analyser.Card.Sources, StringComparison.Ordinal);
        Assert.Contains("training/trees", _analyser.Card.Sources, StringComparison.Ordinal);
        Assert.Contains("word vectors: some.vectors", _analyser.Card.Sources, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_trained_is_found_again()
    {
        var text = _analyser.Analyse("Iran lends money.");
        Assert.Equal(["PROPN", "VERB", "NOUN", "PUNCT"], text.Tokens.Select(t => t.Upos));
        Assert.Equal([1, -1, 1, 1], text.Tokens.Select(t => t.Head));
        Assert.Equal("lend", text.Token(1).Lemma);
    }

    [Fact]
    public void Names_are_learned_from_passages_in_which_they_alone_are_marked()
    {
        var text = _analyser.Analyse("Ada King lends money. Iraq gives money.");
        Assert.Equal([(NameKind.Person, "Ada King"), (NameKind.Place, "Iraq")], text.Names.Select(n => (n.Kind, TextOf(text, n))));
    }

    [Fact]
    public void Trees_of_our_own_count_several_times()
    {
        var reported = new List<string>();
        TrainTiny(2, report: reported.Add);
        Assert.StartsWith("19 sentences", reported[0], StringComparison.Ordinal);
        Assert.Equal("VERB", _analyser.Analyse("Oman sells gold.").Token(1).Upos);
    }

    [Fact]
    public void A_model_hands_its_word_vectors_on() => Assert.Equal(File, TrainTiny(1, VectorsOfModel));

    [Fact]
    public void A_word_that_training_did_not_see_is_known_by_its_vector()
    {
        var text = _analyser.Analyse("Iran qqx money.");
        Assert.Equal("VERB", text.Token(1).Upos);
        Assert.Equal("NOUN", _analyser.Analyse("Iran lends qqy.").Token(2).Upos);
    }

    [Fact]
    public void A_damaged_file_is_refused()
    {
        var damaged = (byte[])File.Clone();
        damaged[^9] ^= 4;
        Assert.Contains("checksum", Assert.Throws<ModelException>(() => Analyser.Load(new MemoryStream(damaged))).Message, StringComparison.Ordinal);
        Assert.Throws<ModelException>(() => Analyser.Load(new MemoryStream(File[..20])));
    }

    [Fact]
    public void Another_version_and_another_kind_of_file_are_refused()
    {
        var other = (byte[])File.Clone();
        other[7] = (byte)'0';
        Assert.Contains("version 0", Assert.Throws<ModelException>(() => Analyser.Load(new MemoryStream(other))).Message, StringComparison.Ordinal);
        Assert.Contains("no Entente model", Assert.Throws<ModelException>(() => Analyser.Load(new MemoryStream("PK\u0003"u8.ToArray()))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    [InlineData("\u0000\u0007\u001b[31m")]
    [InlineData("\ud800 lone \udfff")]
    [InlineData("👍🏽 👩‍👩‍👧 ok 🇮🇷")]
    [InlineData("قال الرئيس إن الاتفاق. שלום")]
    [InlineData("''''\"\"\"``....---!!!???")]
    public void Any_text_is_analysed(string text) => Holds(_analyser.Analyse(text));

    [Fact]
    public void A_sentence_of_five_thousand_words_is_one_tree()
    {
        var text = _analyser.Analyse(string.Concat(Enumerable.Repeat("lends money, Iran ", 1250)));
        Assert.Equal(1, text.SentenceCount);
        Holds(text);
    }

    [Fact]
    public void Random_text_gives_trees() => Gen.String.Sample(text => Holds(_analyser.Analyse(text)), iter: 300, seed: "0000KLnpc0e4");

    // Each sentence has one root, every other token reaches it, and no span runs backwards or over another.
    private static void Holds(AnnotatedText text)
    {
        foreach (var sentence in text.Sentences)
        {
            var tokens = Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Select(text.Token).ToList();
            Assert.Single(tokens, t => t.Head < 0);
            Assert.All(tokens, t => Assert.Equal(t.Head < 0, t.Relation == "root"));
            Assert.All(tokens, t => Assert.True(t.Head < 0 || t.Head >= sentence.FirstToken && t.Head < sentence.EndToken && t.Head != t.Index));
            var reached = new HashSet<int>();
            Reach(tokens.Single(t => t.Head < 0), reached);
            Assert.Equal(tokens.Count, reached.Count);
        }

        var end = 0;
        Assert.All(text.Tokens, t => Assert.True(t.Span.Start >= end && (end = t.Span.End) > t.Span.Start));
        Assert.All(text.Names, n => Assert.True(n.FirstToken < n.EndToken && n.EndToken <= text.TokenCount));
        ConlluText.Write(text, "any", TextWriter.Null);
    }

    private static string TextOf(AnnotatedText text, Name name) => text.Text[text.SpanOf(name.FirstToken).Start..text.SpanOf(name.EndToken - 1).End];

    private static void Reach(Token root, HashSet<int> reached)
    {
        var open = new Stack<Token>([root]);
        while (open.TryPop(out var token))
        {
            Assert.True(reached.Add(token.Index));
            foreach (var dependent in token.Dependents) open.Push(dependent);
        }
    }

    private const string Passages =
        """
        # A remark.
        [LOC Iran] lends money.
        [LOC Iraq] gives oil.

        [PER Ada King] lends oil.
        [PER Ada] gives money.
        """;

    private const string Vectors =
        """
        lends 2 0 0
        gives 2 0 0
        qqx 2 0 0
        money 0 2 0
        oil 0 2 0
        qqy 0 2 0
        iran 0 0 2
        iraq 0 0 2
        """;

    private static string VectorsAsText(string folder) => Written(folder, "some.vectors", System.Text.Encoding.UTF8.GetBytes(Vectors));

    private static string VectorsOfModel(string folder) => Written(folder, "some.model", File);

    private static string Written(string folder, string name, byte[] content)
    {
        var path = Path.Combine(folder, name);
        System.IO.File.WriteAllBytes(path, content);
        return path;
    }

    private static byte[] TrainTiny(int threads, Func<string, string>? vectors = null, Action<string>? report = null)
    {
        var folder = Directory.CreateTempSubdirectory("entente-tests");
        try
        {
            var treebank = string.Concat(Enumerable.Repeat(Lends("Iran", "lends", "money") + Lends("Iraq", "gives", "oil"), 8));
            System.IO.File.WriteAllText(Path.Combine(folder.FullName, "ewt-train.conllu"), treebank);
            System.IO.File.WriteAllText(Path.Combine(folder.FullName, "ewt-test.conllu"), Lends("Iraq", "lends", "oil"));
            var trees = folder.CreateSubdirectory("trees");
            System.IO.File.WriteAllText(Path.Combine(trees.FullName, "news-train.conllu"), Lends("Oman", "sells", "gold"));
            var options = new TrainingOptions
            {
                Epochs = 40,
                OwnCopies = 3,
                BatchWords = 30,
                Rate = 0.02f,
                Embedding = 16,
                Width = 32,
                Layers = 1,
                Size = 16,
                Threads = threads,
                NameNetworks = 2,
                NameEpochs = 40,
                NameBatchWords = 30,
                NameRate = 0.02f,
                NameEmbedding = 16,
                NameWidth = 32,
                NameLayers = 1,
                NameSize = 16,
            };
            var passages = folder.CreateSubdirectory("names");
            System.IO.File.WriteAllText(Path.Combine(passages.FullName, "some.txt"), string.Concat(Enumerable.Repeat(Passages + "\n\n", 16)));
            using var output = new MemoryStream();
            ModelTrainer.Train(
                [folder.FullName, trees.FullName], passages.FullName, (vectors ?? VectorsAsText)(folder.FullName), options, "2026-01-02", output, report ?? (_ => { }));
            return output.ToArray();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Lends(string lender, string verb, string what) =>
        $"""
        1	{lender}	{lender}	PROPN	NNP	Number=Sing	2	nsubj	_	_
        2	{verb}	{verb[..^1]}	VERB	VBZ	VerbForm=Fin	0	root	_	_
        3	{what}	{what}	NOUN	NN	Number=Sing	2	obj	_	SpaceAfter=No
        4	.	.	PUNCT	.	_	2	punct	_	_


        """;
}
