using Entente.Language;
using Entente.Language.Conllu;

namespace Entente.Tests.Language;

public class ConlluTextTests
{
    private const string Loan =
        """
        # sent_id = one
        # newpar id = p1
        1	Iran	Iran	PROPN	NNP	Number=Sing	3	nsubj	_	_
        2-3	won't	_	_	_	_	_	_	_	_
        2	wo	will	AUX	MD	VerbForm=Fin	3	aux	_	_
        3	n't	not	PART	RB	_	4	advmod	_	_
        4	lend	lend	VERB	VB	VerbForm=Inf	0	root	_	SpaceAfter=No
        5	.	.	PUNCT	.	_	4	punct	_	_

        1	Iraq	Iraq	PROPN	NNP	Number=Sing	2	nsubj	_	_
        2	will	will	AUX	MD	VerbForm=Fin	0	root	_	_

        """;

    [Fact]
    public void A_parse_made_by_hand_can_be_walked()
    {
        var text = Read(Loan.Replace("3\tnsubj", "4\tnsubj").Replace("3\taux", "4\taux"));
        var lend = text.Token(3);
        Assert.Equal("Iran won't lend. Iraq will ", text.Text);
        Assert.Equal(("lend", "VERB", "VB", "root", -1), (lend.Lemma, lend.Upos, lend.Xpos, lend.Relation, lend.Head));
        Assert.Equal(["Iran", "wo", "n't", "."], lend.Dependents.Select(d => d.ToString()));
        Assert.Equal(6, text.Token(5).Head);
        Assert.Equal("Iraq", Assert.Single(text.Token(6).Dependents).ToString());
        Assert.True(text.IsParsed);
    }

    [Fact]
    public void What_is_written_reads_back_alike()
    {
        var text = Read(Loan);
        var again = Read(Written(text));
        Assert.Equal(Columns(text), Columns(again));
        Assert.Equal(text.Text.Trim(), again.Text.Trim());
        Assert.Contains("# text = Iran won't lend.\n", Written(text), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_model_the_columns_of_the_analysis_are_empty()
    {
        var written = Written(new Analyser().Analyse("Oil\u0085 fell."));
        Assert.Contains("2\tfell\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1\tIran\tIran\n", "line 1: 3 columns instead of 10")]
    [InlineData("2\tIran\t_\t_\t_\t_\t0\troot\t_\t_\n", "line 1: word 2 where 1 was due")]
    [InlineData("1\tIran\t_\t_\t_\t_\tx\troot\t_\t_\n", "line 1: \"x\" is no number")]
    public void What_is_no_CoNLL_U_is_refused_with_its_line(string conllu, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => Read(conllu)).Message);

    private static AnnotatedText Read(string conllu) => ConlluText.Read(new StringReader(conllu));

    private static string Written(AnnotatedText text)
    {
        using var writer = new StringWriter();
        ConlluText.Write(text, "made", writer);
        return writer.ToString();
    }

    private static IEnumerable<(string, string, string, string, int, string)> Columns(AnnotatedText text) =>
        text.Tokens.Select(t => (t.ToString(), t.Lemma, t.Upos, t.Features, t.Head, t.Relation));
}
