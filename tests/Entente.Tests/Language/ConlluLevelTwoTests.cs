using CsCheck;
using Entente.Language;
using Entente.Language.Conllu;

namespace Entente.Tests.Language;

/// <summary>What the shipped model's analysis is written as passes level 2 of the Universal Dependencies validation.</summary>
public class ConlluLevelTwoTests
{
    public static TheoryData<string> Samples => [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "samples")).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_samples_pass(string file) => Assert.Empty(ConlluChecks.FaultsIn(Written(File.ReadAllText(file))));

    [Theory]
    [InlineData("news-train.conllu")]
    [InlineData("news-test.conllu")]
    [InlineData("prose-test.conllu")]
    public void The_trees_of_our_own_pass(string file) =>
        Assert.Empty(ConlluChecks.FaultsIn(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "training", "trees", file))));

    [Theory]
    [InlineData("\u0000\u0007Iran\u001b[31m lends\u0085 money.")]
    [InlineData("\ud800 lone \udfff half pairs")]
    [InlineData("👍🏽 👩‍👩‍👧 ok 🇮🇷 | = _ # \"")]
    [InlineData("قال الرئيس إن الاتفاق وُقّع أمس. שלום עליכם")]
    [InlineData("Cafe\u0301 Dvor\u030ca\u0301k is not precomposed.")]
    [InlineData("A tab\tand a\u00a0hard\u2003blank\u200b,\u2028 and no end")]
    public void Bad_input_passes(string text) => Assert.Empty(ConlluChecks.FaultsIn(Written(text)));

    [Fact]
    public void A_sentence_of_five_thousand_words_passes() =>
        Assert.Empty(ConlluChecks.FaultsIn(Written(string.Concat(Enumerable.Repeat("lends money, Iran ", 1250)))));

    [Fact]
    public void Random_text_passes() => Gen.String.Sample(
        text => Assert.Empty(ConlluChecks.FaultsIn(Written(text + " x"))), iter: 200, seed: "0000KLnpc0e4");

    [Theory]
    [InlineData("1\tIran\tIran\tNAME\tNNP\t_\t0\troot\t_\t_", "UPOS")]
    [InlineData("1\tIran\tIran\tPROPN\tNNP\tB=1|A=2\t0\troot\t_\t_", "features")]
    [InlineData("1\tIran\tIran\tPROPN\tNNP\t_\t1\tnsubj\t_\t_", "head")]
    [InlineData("2\tIran\tIran\tPROPN\tNNP\t_\t0\troot\t_\t_", "id")]
    [InlineData("1\tIran\tIran\tPROPN\tNNP\t_\t0\tnsubj\t_\t_", "relation")]
    [InlineData("1\tIraq\tIran\tPROPN\tNNP\t_\t0\troot\t_\t_", "text")]
    public void The_checks_see_faults(string line, string fault) => Assert.Contains(
        ConlluChecks.FaultsIn($"# sent_id = 1\n# text = Iran\n{line}\n\n"), f => f.StartsWith(fault, StringComparison.Ordinal));

    private static string Written(string text)
    {
        using var writer = new StringWriter();
        ConlluText.Write(Analyser.English.Analyse(text), "made", writer);
        return writer.ToString();
    }
}
